/**
 * Says what keeps a page from being rated like a report: too short, not English, a poem, a table, a transcript.
 * In: {@code Reading}. Out: {@link io.github.onrecord.confidence.Reservation}.
 * Door: {@link io.github.onrecord.confidence.ConfidenceRules}.
 * Not here: word lists, numbers and sentences for people, which stand in {@code confidence.yaml}; any score.
 */
@NullMarked
package io.github.onrecord.confidence;

import org.jspecify.annotations.NullMarked;
