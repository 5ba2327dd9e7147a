package io.github.onrecord.attribution;

import io.github.onrecord.language.Name;
import io.github.onrecord.language.Reading;
import io.github.onrecord.language.WordClass;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds a role that several names share: "the two pilots, Ana Ruiz and Ivo Lund", "engineers Mara Dunn and Tom Okoro". */
final class SharedRoles {
    private static final List<String> LISTS = List.of("roles", "journalist-roles", "kin-and-ties", "weak-roles");
    private static final Set<String> MARKS = Set.of(",", ":", "—", "–", "-", "(");
    private static final int MOST_NAMES = 12;
    private static final int LONGEST_ROLE = 5;

    private final Reading reading;

    SharedRoles(Reading reading) {
        this.reading = reading;
    }

    /** The role before the list that the name stands in; empty where the name stands alone or no role is there. */
    Optional<RolePhrase> of(Name name) {
        Name first = name;
        int members = 1;
        for (Optional<Name> before = memberBefore(first); before.isPresent() && members < MOST_NAMES; members++) {
            first = before.get();
            before = memberBefore(first);
        }
        return members > 1 || hasMemberAfter(name) ? roleBefore(first) : Optional.empty();
    }

    private Optional<Name> memberBefore(Name name) {
        int at = name.first() - 1;
        int limit = reading.sentenceOf(name.first()).first();
        while (at > limit && joins(at)) {
            at--;
        }
        int last = at;
        return at < name.first() - 1
                ? reading.nameAt(last).filter(other -> other.kind() == WordClass.PERSON && other.end() == last + 1)
                : Optional.empty();
    }

    private boolean hasMemberAfter(Name name) {
        int at = name.end();
        int limit = reading.sentenceOf(name.first()).end();
        while (at < limit && joins(at)) {
            at++;
        }
        int first = at;
        return at > name.end()
                && at < limit
                && reading.nameAt(first)
                        .filter(other -> other.kind() == WordClass.PERSON && other.first() == first)
                        .isPresent();
    }

    private boolean joins(int token) {
        return reading.lower(token).equals(",") || reading.lower(token).equals("and");
    }

    private Optional<RolePhrase> roleBefore(Name name) {
        int limit = reading.sentenceOf(name.first()).first();
        int end = name.first();
        if (end > limit && MARKS.contains(reading.lower(end - 1))) {
            end--;
        }
        if (end <= limit || !reading.lower(end - 1).endsWith("s")) {
            return Optional.empty();
        }
        for (String list : LISTS) {
            for (int first = Math.max(limit, end - LONGEST_ROLE); first < end; first++) {
                if (first + reading.lengthIn(first, list) == end) {
                    return Optional.of(new RolePhrase(list, first, end));
                }
            }
        }
        return Optional.empty();
    }
}
