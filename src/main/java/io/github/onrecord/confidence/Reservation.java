package io.github.onrecord.confidence;

/**
 * Something about a page that a reader of its audit has to know.
 *
 * @param id of the rule that says so
 * @param scored false where scores would mislead
 * @param findings false where there is nothing to ask a writer either
 * @param note one sentence for people
 */
public record Reservation(String id, boolean scored, boolean findings, String note) {}
