package io.github.onrecord.ingest;

/**
 * A comment in the markup of a draft, which is no part of its text.
 *
 * @param words the comment, without its marks
 * @param passage the words of the block that it stands in or before; empty if none follows
 */
public record Remark(String words, String passage) {}
