package io.github.onrecord.attribution;

import io.github.onrecord.language.Name;
import io.github.onrecord.language.Reading;
import java.util.List;
import java.util.Optional;

/** Finds the role in a description that ends with a comma right before a name: "The governor of Orrin region, Petr Hask". */
final class DescribedRoles {
    private static final List<String> LISTS = List.of("roles", "journalist-roles", "kin-and-ties");
    private static final int LONGEST_DESCRIPTION = 9;
    private static final int LONGEST_ROLE = 6;
    private static final int MOST_ADJECTIVES = 3;

    private final Reading reading;

    DescribedRoles(Reading reading) {
        this.reading = reading;
    }

    Optional<RolePhrase> of(Name name) {
        int limit = reading.sentenceOf(name.first()).first();
        int comma = beforeHonorific(name.first(), limit);
        if (comma <= limit || !reading.lower(comma).equals(",")) {
            return Optional.empty();
        }
        for (int i = comma - 1; i >= Math.max(limit, comma - LONGEST_DESCRIPTION) && isInDescription(i); i--) {
            Optional<RolePhrase> role = roleAt(i, limit);
            if (role.isPresent() && !holdsCue(i, comma)) {
                return role;
            }
        }
        return Optional.empty();
    }

    /** Whether a word of the run is a verb of saying or telling, or a helper: then it is no mere description. */
    boolean holdsCue(int first, int end) {
        for (int i = first; i < end; i++) {
            if (reading.isIn(i, "reporting-verbs") && !reading.isIn(i, "roles")
                    || reading.isIn(i, "auxiliaries")
                    || reading.isIn(i, "telling-verbs")) {
                return true;
            }
        }
        return false;
    }

    private Optional<RolePhrase> roleAt(int first, int limit) {
        for (String list : LISTS) {
            int end = first + reading.lengthIn(first, list);
            if (end > first && !isPossessive(end) && opensPhrase(first, limit)) {
                return Optional.of(new RolePhrase(list, longest(list, first, end, limit), end));
            }
        }
        return Optional.empty();
    }

    /** Where the longest entry of the list begins that ends with this one: "vice president". */
    private int longest(String list, int first, int end, int limit) {
        int start = first;
        for (int i = first - 1; i >= Math.max(limit, end - LONGEST_ROLE); i--) {
            if (i + reading.lengthIn(i, list) == end) {
                start = i;
            }
        }
        return start;
    }

    private boolean isPossessive(int token) {
        return reading.lower(token).startsWith("'");
    }

    private boolean isInDescription(int token) {
        return Character.isLetterOrDigit(reading.surface(token).charAt(0)) || isPossessive(token);
    }

    /** "The governor", "its outgoing vice president": first in the sentence, or a determiner with a word or two between. */
    private boolean opensPhrase(int role, int limit) {
        int at = role;
        while (at > limit && role - at < MOST_ADJECTIVES && isAdjective(at - 1)) {
            at--;
        }
        return at == limit
                || reading.isIn(at - 1, "determiners")
                || reading.isIn(at - 1, "possessives")
                || reading.lower(at - 1).equals("'s");
    }

    /** "outgoing" and "deputy" are tagged as nouns as well. */
    private boolean isAdjective(int token) {
        return reading.tag(token).equals("ADJ") || reading.tag(token).equals("NOUN");
    }

    /** The token before a name with its "Dr" or "Sir". */
    private int beforeHonorific(int first, int limit) {
        boolean honorific = first - 1 > limit && reading.lengthIn(first - 1, "honorifics") == 1;
        return honorific ? first - 2 : first - 1;
    }
}
