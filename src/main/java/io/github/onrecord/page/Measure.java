package io.github.onrecord.page;

/**
 * Something that is told of a claim or an article.
 *
 * @param name "Named sources"
 * @param value "7 of 26 (27 %)"
 */
record Measure(String name, String value) {}
