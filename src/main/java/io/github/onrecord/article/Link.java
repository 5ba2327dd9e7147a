package io.github.onrecord.article;

/**
 * A hyperlink.
 *
 * @param span its words
 * @param target the address as written; never fetched
 */
public record Link(Span span, String target) {}
