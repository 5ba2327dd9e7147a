package io.github.onrecord.language;

/**
 * A proper name.
 *
 * @param first its first token
 * @param end the token after its last
 * @param kind what it names
 * @param words the name as printed, one space between words
 */
public record Name(int first, int end, WordClass kind, String words) {}
