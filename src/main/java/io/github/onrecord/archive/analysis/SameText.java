package io.github.onrecord.archive.analysis;

import java.util.List;
import java.util.Optional;

/**
 * Editions of texts that are nearly the same.
 *
 * @param kind why they are
 * @param title the headline of the earliest
 * @param original the outlet of the earliest
 * @param credit the line that credits an agency; empty where there is none
 * @param editions how many there are
 * @param outlets the outlets, each once, in the order of their editions
 * @param first the date of the earliest; empty where it is not known
 * @param last that of the latest
 * @param url where the earliest can be read; empty where the archive has no address
 */
public record SameText(
        Kind kind,
        String title,
        String original,
        String credit,
        int editions,
        List<String> outlets,
        Optional<String> first,
        Optional<String> last,
        Optional<String> url) {
    /** Why texts are the same. */
    public enum Kind {
        WIRE_COPY("wire copy: one of them credits an agency with the whole"),
        SYNDICATION("the same text in several outlets, none credits an agency"),
        UPDATE("versions of one story within a week"),
        REPEAT("the same form filled again, weeks apart");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** What it means. */
        public String words() {
            return words;
        }
    }

    /** Copies the list. */
    public SameText {
        outlets = List.copyOf(outlets);
    }
}
