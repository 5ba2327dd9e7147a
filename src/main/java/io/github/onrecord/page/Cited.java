package io.github.onrecord.page;

import java.util.Optional;

/**
 * A standard or a rule where it is cited.
 *
 * @param kind which of the two
 * @param id its id in the pack
 * @param name what is shown: a standard's short name, a rule's id
 * @param says what it asks for, in our words; may be empty
 * @param link where to read it on the web
 * @param explained whether the list at the foot has it
 */
record Cited(Kind kind, String id, String name, String says, Optional<String> link, boolean explained) {
    /** What is cited. */
    enum Kind {
        STANDARD("st-"),
        RULE("ru-");

        private final String prefix;

        Kind(String prefix) {
            this.prefix = prefix;
        }
    }

    /** A rule that is named and no more. */
    static Cited named(String id) {
        return new Cited(Kind.RULE, id, id, "", Optional.empty(), false);
    }

    /** What stands where there is little room: a standard's id, a rule's name. */
    String shortName() {
        return kind == Kind.STANDARD ? id : name;
    }

    /** Its place in the list at the foot. */
    String anchor() {
        return kind.prefix + id;
    }
}
