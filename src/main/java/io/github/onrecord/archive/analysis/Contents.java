package io.github.onrecord.archive.analysis;

import java.util.List;

/**
 * What an archive holds, and what is left out of its figures.
 *
 * @param places in how many places texts were met
 * @param texts how many different texts
 * @param editions texts as outlets published them, without those set apart
 * @param counted how many articles the figures stand on
 * @param claims how many rated claims they make
 * @param from the first date; empty where there is none
 * @param to the last date
 * @param setApart texts that are set apart, by kind and doubt
 * @param notScored texts that are read and not scored, by kind
 * @param unread what could not be read, by reason
 * @param faults some of what could not be read, a sentence each
 * @param rules name, version and hash of the rules
 */
public record Contents(
        long places,
        long texts,
        long editions,
        long counted,
        long claims,
        String from,
        String to,
        List<Tally> setApart,
        List<Tally> notScored,
        List<Tally> unread,
        List<String> faults,
        String rules) {
    /**
     * How many there are of something.
     *
     * @param name what
     * @param count how many
     */
    public record Tally(String name, long count) {}

    /** Copies the lists. */
    public Contents {
        setApart = List.copyOf(setApart);
        notScored = List.copyOf(notScored);
        unread = List.copyOf(unread);
        faults = List.copyOf(faults);
    }
}
