package io.github.onrecord.archive;

/**
 * What a run came to.
 *
 * @param progress how far it came
 * @param audited texts audited in this run, those that the store had already by other rules among them
 * @param unread lines that this run added to the journal
 * @param faults paths named that lead to nothing
 * @param articles texts in the store
 * @param occurrences places where they were met
 * @param setApart texts that are set apart as doubtful
 */
public record RunResult(
        RunProgress progress, long audited, long unread, int faults, long articles, long occurrences, long setApart) {}
