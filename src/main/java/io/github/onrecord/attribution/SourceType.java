package io.github.onrecord.attribution;

import java.util.Locale;

/**
 * Who a claim comes from, as shown on the page; in the order of decision (the first that fits wins).
 * The identifiers are those of the taxonomy and of the JSON.
 */
public enum SourceType {
    OWN_OBSERVATION("the outlet's own observation"),
    NAMED_JOURNALIST("named journalist"),
    NAMED_PERSON_ROLE("named person with a role"),
    NAMED_PERSON("named person, no role given"),
    NAMED_BODY("named organisation"),
    NAMED_DOCUMENT("named document"),
    NAMED_OUTLET("named news outlet"),
    UNNAMED_OFFICIAL("unnamed official"),
    UNNAMED_INSIDER("unnamed insider"),
    ARTEFACT("footage, picture or recording"),
    UNNAMED_EXPERT_GROUP("unnamed group of experts"),
    PUBLIC_CROWD("crowd or users"),
    HEARSAY_UNSOURCED("hearsay, no source named"),
    NONE("no source shown");

    private final String words;

    SourceType(String words) {
        this.words = words;
    }

    /** The name in JSON, rules and documentation. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The name for people. */
    public String words() {
        return words;
    }

    /** Whether a reader can tell which person, body, document or outlet it is. */
    public boolean isNamed() {
        return switch (this) {
            case NAMED_JOURNALIST, NAMED_PERSON_ROLE, NAMED_PERSON, NAMED_BODY, NAMED_DOCUMENT, NAMED_OUTLET -> true;
            case OWN_OBSERVATION,
                    UNNAMED_OFFICIAL,
                    UNNAMED_INSIDER,
                    ARTEFACT,
                    UNNAMED_EXPERT_GROUP,
                    PUBLIC_CROWD,
                    HEARSAY_UNSOURCED,
                    NONE -> false;
        };
    }

    /** Whether it is people without names: officials, insiders, experts. */
    public boolean isUnnamedPeople() {
        return this == UNNAMED_OFFICIAL || this == UNNAMED_INSIDER || this == UNNAMED_EXPERT_GROUP;
    }
}
