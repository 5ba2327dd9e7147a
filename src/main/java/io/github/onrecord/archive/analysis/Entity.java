package io.github.onrecord.archive.analysis;

import java.util.List;
import java.util.Locale;

/**
 * Somebody who publishes or is credited, joined across articles.
 *
 * @param id a number, from 1
 * @param kind what it is
 * @param name the fullest name
 * @param printed what was joined: every name as printed, with the role where one is given
 */
public record Entity(int id, Kind kind, String name, List<String> printed) {
    /** What can be credited. */
    public enum Kind {
        OUTLET("outlet"),
        AGENCY("news agency"),
        BODY("organisation"),
        PERSON("person"),
        DOCUMENT("document"),
        CHANNEL("channel");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** The name in files. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The name for people. */
        public String words() {
            return words;
        }

        /** Whether it publishes. */
        public boolean isMedium() {
            return this == OUTLET || this == AGENCY;
        }
    }

    /** Copies the list. */
    public Entity {
        printed = List.copyOf(printed);
    }
}
