package io.github.onrecord.attribution;

import io.github.onrecord.language.Name;
import io.github.onrecord.language.Reading;
import io.github.onrecord.language.WordClass;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The people whom an article names, each under the last word of the name, with the roles given to them anywhere. */
final class People {
    private static final Pattern AGE = Pattern.compile("\\d{1,3}");
    private static final Pattern ASIDE_OPENER = Pattern.compile(",|\\(|-|–|—");
    private static final Pattern ASIDE_END = Pattern.compile("[,.;:)]|—|–");
    private final Reading reading;
    private final DescribedRoles describedRoles;
    private final SharedRoles sharedRoles;
    private final Map<String, Person> byKey = new LinkedHashMap<>();

    /** One person: the fullest name, and the words of office or tie found next to it. */
    static final class Person {
        private String name = "";
        private String role = "";
        private final Set<String> roleWords = new HashSet<>();
        private boolean journalist;
        private boolean standing;
        private char gender = '?';

        String name() {
            return name;
        }

        String role() {
            return role;
        }

        boolean hasRoleWord(String word) {
            return roleWords.contains(word);
        }

        char gender() {
            return gender;
        }
    }

    People(Reading reading) {
        this.reading = reading;
        this.describedRoles = new DescribedRoles(reading);
        this.sharedRoles = new SharedRoles(reading);
        Map<String, String> aliases = new HashMap<>();
        for (Name name : reading.names()) {
            if (name.kind() == WordClass.PERSON) {
                note(name, aliases);
            }
        }
    }

    private static String key(Name name) {
        String[] words = name.words().split(" ");
        return words[words.length - 1].toLowerCase(Locale.ROOT);
    }

    /** The person of a name; "Kim" finds "Kim Jong Un". */
    Optional<Person> of(Name name) {
        Person person = byKey.getOrDefault(name.words().toLowerCase(Locale.ROOT), byKey.get(key(name)));
        if (person != null) {
            return Optional.of(person);
        }
        return byKey.values().stream()
                .filter(p -> p.name.startsWith(name.words() + " "))
                .findFirst();
    }

    SourceType typeOf(Name name) {
        return of(name).map(p -> p.journalist
                        ? SourceType.NAMED_JOURNALIST
                        : p.standing ? SourceType.NAMED_PERSON_ROLE : SourceType.NAMED_PERSON)
                .orElse(SourceType.NAMED_PERSON);
    }

    private void note(Name name, Map<String, String> aliases) {
        String key = key(name);
        String whole = aliases.get(key);
        if (whole == null && name.words().indexOf(' ') < 0) {
            whole = byKey.entrySet().stream()
                    .filter(e -> e.getValue().name.startsWith(name.words() + " "))
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .orElse(null);
        }
        if (isNamesake(name, byKey.get(whole == null ? key : whole))) {
            whole = name.words().toLowerCase(Locale.ROOT);
        }
        Person person = byKey.computeIfAbsent(whole == null ? key : whole, k -> new Person());
        aliases.putIfAbsent(key, whole == null ? key : whole);
        if (name.words().length() > person.name.length()) {
            person.name = name.words();
        }
        noteBefore(name, person);
        describedRoles.of(name).ifPresent(role -> addRole(person, role));
        sharedRoles.of(name).ifPresent(role -> addRole(person, role));
        noteAfter(name, person);
        if (person.gender == '?') {
            person.gender = genderOf(name);
        }
    }

    /** "Ivo Ruiz" after "Ana Ruiz": another given name, of which neither is an initial, makes another person. */
    private static boolean isNamesake(Name name, @Nullable Person known) {
        if (known == null || name.words().indexOf(' ') < 0 || known.name.indexOf(' ') < 0) {
            return false;
        }
        String given = name.words().substring(0, name.words().indexOf(' '));
        String other = known.name.substring(0, known.name.indexOf(' '));
        boolean initial = given.charAt(0) == other.charAt(0);
        boolean part = known.name.endsWith(name.words()) || name.words().endsWith(known.name);
        return !initial && !part;
    }

    private void noteBefore(Name name, Person person) {
        int first = name.first();
        if (first > 1
                && reading.lengthIn(first - 1, "honorifics") == 1
                && reading.lower(first - 2).equals(",")) {
            first--;
        }
        for (String list :
                new String[] {"roles", "journalist-roles", "honorific-roles", "weak-roles", "kin-and-ties"}) {
            for (int start = Math.max(0, first - 5); start < first; start++) {
                int length = reading.lengthIn(start, list);
                int end = start + length;
                boolean commaBetween = end == first - 1 && reading.lower(end).equals(",");
                if (length > 0 && (end == first || end == name.first() || commaBetween)) {
                    addRole(person, new RolePhrase(list, start, end));
                    return;
                }
            }
        }
    }

    private void addRole(Person person, RolePhrase role) {
        String words = reading.words(role.first(), role.end());
        person.journalist |= role.list().equals("journalist-roles");
        person.standing |= !role.list().equals("weak-roles");
        if (person.role.isEmpty()) {
            person.role = words;
        }
        for (int i = role.first(); i < role.end(); i++) {
            person.roleWords.add(reading.lower(i));
            if (reading.isIn(i, "female-words")) {
                person.gender = 'f';
            } else if (reading.isIn(i, "male-words")) {
                person.gender = 'm';
            }
        }
    }

    /** An apposition, a tie or a firm after the name: ", a lawyer for", ", 44, who lives", " of the union". */
    private void noteAfter(Name name, Person person) {
        int at = name.end();
        int limit = reading.sentenceOf(name.first()).end();
        if (at < limit && reading.lower(at).equals("'s")) {
            return;
        }
        if (at + 1 < limit
                && reading.lower(at).equals(",")
                && AGE.matcher(reading.surface(at + 1)).matches()) {
            at += 2;
        }
        if (at + 1 >= limit || !ASIDE_OPENER.matcher(reading.lower(at)).matches()) {
            return;
        }
        int first = at + 1;
        if (reading.lower(first).equals("who") || reading.lower(first).equals("whose")) {
            boolean tied = reading.lower(first).equals("whose") || reading.isIn(first + 1, "standing-verbs");
            if (first + 1 < limit && tied) {
                person.standing = true;
                setRole(person, first, asideEnd(first, limit));
            }
            return;
        }
        int end = asideEnd(first, limit);
        for (int i = first; i < end; i++) {
            for (String list : new String[] {"journalist-roles", "roles", "kin-and-ties"}) {
                int length = reading.lengthIn(i, list);
                if (length > 0 && !insideName(i) && !describedRoles.holdsCue(first, i)) {
                    person.journalist |= list.equals("journalist-roles");
                    person.standing = true;
                    setRole(person, first, end);
                    for (int w = i; w < i + length; w++) {
                        person.roleWords.add(reading.lower(w));
                    }
                    return;
                }
            }
        }
        boolean apposition = reading.isIn(first, "determiners") || reading.isIn(first, "possessives");
        if (apposition && end > first && !reading.isIn(end - 1, "weak-roles") && !describedRoles.holdsCue(first, end)) {
            person.standing = true;
            setRole(person, first, end);
        }
    }

    private void setRole(Person person, int first, int end) {
        if (person.role.isEmpty() && end > first) {
            person.role = reading.words(first, end);
        }
    }

    private boolean insideName(int token) {
        return reading.nameAt(token).filter(n -> n.kind() == WordClass.PERSON).isPresent();
    }

    private int asideEnd(int first, int limit) {
        int at = first;
        while (at < limit
                && at < first + 25
                && !ASIDE_END.matcher(reading.lower(at)).matches()) {
            at++;
        }
        return at;
    }

    private char genderOf(Name name) {
        if (reading.isIn(name.first(), "female-first-names") && !reading.isIn(name.first(), "male-first-names")) {
            return 'f';
        }
        return reading.isIn(name.first(), "male-first-names") && !reading.isIn(name.first(), "female-first-names")
                ? 'm'
                : '?';
    }
}
