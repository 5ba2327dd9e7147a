package io.github.onrecord.language;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds proper names and says what they name: from title and role words, given names, the last word of the name, and
 * the name's fuller form elsewhere in the article. Two passes: full names first, then short ones.
 */
final class NameReader {
    private static final int LONGEST = 9;

    private final Tokens tokens;
    private final List<Sentence> sentences;
    private final LexiconHits hits;
    private final Set<String> capitalisedInside = new HashSet<>();
    private final Set<String> seenLower = new HashSet<>();
    private final Map<String, WordClass> known = new HashMap<>();
    private final BitSet inTitleCase = new BitSet();

    private NameReader(Tokens tokens, List<Sentence> sentences, LexiconHits hits) {
        this.tokens = tokens;
        this.sentences = sentences;
        this.hits = hits;
    }

    static List<Name> read(Tokens tokens, List<Sentence> sentences, LexiconHits hits) {
        NameReader reader = new NameReader(tokens, sentences, hits);
        reader.survey();
        List<Name> full = new ArrayList<>();
        for (Sentence sentence : sentences) {
            reader.readSentence(sentence, full);
        }
        reader.learn(full);
        return full.stream().map(reader::settle).toList();
    }

    /** Which words stand with a capital inside a sentence, and which without one. */
    private void survey() {
        for (Sentence sentence : sentences) {
            if (isTitleCase(sentence)) {
                inTitleCase.set(sentence.index());
                continue;
            }
            for (int i = sentence.first(); i < sentence.end(); i++) {
                if (!isCapital(i)) {
                    seenLower.add(tokens.lower(i));
                } else if (i > sentence.first() && isWord(i - 1)) {
                    capitalisedInside.add(tokens.lower(i));
                }
            }
        }
    }

    /** A heading in which most words have a capital, so that a capital tells nothing. */
    private boolean isTitleCase(Sentence sentence) {
        if (sentence.block().kind().makesClaims()) {
            return isAllCapitals(sentence);
        }
        int words = 0;
        int capitals = 0;
        for (int i = sentence.first(); i < sentence.end(); i++) {
            if (isWord(i) && tokens.lower(i).length() > 3) {
                words++;
                capitals += isCapital(i) ? 1 : 0;
            }
        }
        return words > 3 && capitals * 10 > words * 7;
    }

    private boolean isAllCapitals(Sentence sentence) {
        int words = 0;
        for (int i = sentence.first(); i < sentence.end(); i++) {
            if (isWord(i)) {
                words++;
                if (!tokens.surface(i).equals(tokens.surface(i).toUpperCase(java.util.Locale.ROOT))) {
                    return false;
                }
            }
        }
        return words > 2;
    }

    private boolean isWord(int i) {
        char c = tokens.surface(i).charAt(0);
        return Character.isLetter(c);
    }

    private boolean isCapital(int i) {
        return Character.isUpperCase(tokens.surface(i).charAt(0));
    }

    private void readSentence(Sentence sentence, List<Name> out) {
        boolean titleCase = inTitleCase.get(sentence.index());
        int i = sentence.first();
        while (i < sentence.end()) {
            if (!beginsName(i, sentence, titleCase)) {
                i++;
                continue;
            }
            int end = runEnd(i, sentence, titleCase);
            split(i, end, sentence, out);
            i = end;
        }
    }

    private boolean beginsName(int i, Sentence sentence, boolean titleCase) {
        if (!isCapital(i)
                || isLoneNationality(i, sentence)
                || tokens.surface(i).equals("I")
                || isMonth(i)
                || hits.has(i, "days")) {
            return false;
        }
        boolean opens =
                i == sentence.first() || !isWord(i - 1) && !tokens.lower(i - 1).matches("[,(]|'s|-|–|—");
        if (!opens && !titleCase) {
            return !isFunctionWord(i) || hits.has(i, "platforms") || hits.has(i, "outlets");
        }
        if (isFunctionWord(i)) {
            return false;
        }
        boolean nextCapital = i + 1 < sentence.end() && isCapital(i + 1) && !titleCase && isWord(i + 1);
        int role = hits.length(i, "roles");
        boolean opensWithRole =
                role > 0 && i + role < sentence.end() && isCapital(i + role) && isWord(i + role) && !titleCase;
        return opensWithRole
                || capitalisedInside.contains(tokens.lower(i))
                || isListed(i)
                || nextCapital
                || !titleCase && !seenLower.contains(tokens.lower(i)) && isUnknownWord(i);
    }

    /** "Russian troops": a nationality without a name after it names nobody. */
    private boolean isLoneNationality(int i, Sentence sentence) {
        boolean more = i + 1 < sentence.end() && isCapital(i + 1);
        return hits.has(i, "nationalities") && !more && !hits.has(i, "first-names") && !hits.has(i, "countries");
    }

    /** A word that opens a sentence and is on no list of ordinary words may be a name. */
    private boolean isUnknownWord(int i) {
        if (hits.hasAny(i) || i + 2 >= tokens.size()) {
            return false;
        }
        int next = i + 1;
        boolean aside = tokens.lower(next).equals(",")
                && (tokens.lower(next + 1).equals("who")
                        || Character.isDigit(tokens.lower(next + 1).charAt(0)));
        return aside
                || tokens.lower(next).equals("'s")
                || hits.has(next, "reporting-verbs")
                || hits.has(next, "telling-verbs")
                || hits.has(next, "thinking-verbs")
                || hits.has(next, "act-verbs")
                || hits.has(next, "denial-verbs")
                || hits.has(next, "auxiliaries");
    }

    /** A month's name, not "Jan Olk": short forms only before a number. */
    private boolean isMonth(int i) {
        boolean number =
                i + 1 < tokens.size() && Character.isDigit(tokens.surface(i + 1).charAt(0));
        return hits.has(i, "months")
                && (tokens.surface(i).length() > 4
                        || number
                        || tokens.surface(i).equals("May")
                        || tokens.surface(i).equals("June")
                        || tokens.surface(i).equals("July"));
    }

    private boolean isFunctionWord(int i) {
        return hits.has(i, "common-words") && !tokens.surface(i).matches("[A-Z]{2,}");
    }

    private boolean isListed(int i) {
        return hits.has(i, "first-names")
                || hits.has(i, "countries")
                || hits.has(i, "cities")
                || hits.has(i, "outlets")
                || hits.has(i, "agencies")
                || hits.has(i, "platforms")
                || hits.has(i, "messaging-platforms")
                || hits.has(i, "body-names")
                || hits.has(i, "honorifics")
                || hits.has(i, "place-metonyms")
                || tokens.surface(i).matches("[A-Z]{2,5}");
    }

    private int runEnd(int first, Sentence sentence, boolean titleCase) {
        int end = first + 1;
        while (end < sentence.end() && end - first < LONGEST) {
            boolean spaced = tokens.start(end) - tokens.end(end - 1) <= 1;
            if (spaced
                    && (isCapital(end) || isArticled(end))
                    && !hits.has(end, "days")
                    && !(hits.has(end, "months") && !tokens.lower(end).equals("may"))
                    && (!titleCase || isNameInTitle(end))) {
                end++;
            } else if (end + 1 < sentence.end() && isCapital(end + 1) && joins(first, end)) {
                end += 2;
            } else {
                return end;
            }
        }
        return end;
    }

    /** "al-Hassan", "ben-Ami": a name that begins with a small article. */
    private boolean isArticled(int i) {
        return tokens.surface(i).matches("(al|el|bin|ibn|ben)-\\p{Lu}.*");
    }

    private boolean isNameInTitle(int i) {
        return capitalisedInside.contains(tokens.lower(i)) && !seenLower.contains(tokens.lower(i));
    }

    private boolean joins(int first, int link) {
        String word = tokens.lower(link);
        if (word.matches("de|da|del|della|der|den|van|von|bin|ibn|al|el|la|le|di|dos|du|&|y")) {
            return true;
        }
        if (word.equals("of") && coveredByRole(first, link)) {
            return true;
        }
        if (word.equals("of") || word.equals("for")) {
            return hits.hasEndingAt(link - 1, first, "body-nouns") || hits.hasEndingAt(link - 1, first, "of-heads");
        }
        return word.equals("and") && hits.has(link + 1, "body-nouns") && hits.hasEndingAt(link - 1, first, "of-heads");
    }

    /** "Superintendent of Police": the link stands inside a role of several words. */
    private boolean coveredByRole(int first, int link) {
        for (int i = first; i < link; i++) {
            if (i + hits.length(i, "roles") > link + 1) {
                return true;
            }
        }
        return false;
    }

    /** Cuts a run of capitalised words at role words: "Castrel Foreign Minister Adela Brandt" holds two names. */
    private void split(int first, int end, Sentence sentence, List<Name> out) {
        int person = afterRole(first, end);
        if (person > first && person < end) {
            int role = roleStart(first, person);
            if (role > first) {
                add(first, role, kindOf(first, role, sentence), out);
            }
            add(person, end, WordClass.PERSON, out);
            return;
        }
        if (person == end) {
            int role = roleStart(first, end);
            if (role > first) {
                add(first, role, kindOf(first, role, sentence), out);
            }
            return;
        }
        boolean roleBefore = roleEndsAt(first);
        add(
                first,
                end,
                roleBefore && end - first <= 3 && !isBody(first, end) ? WordClass.PERSON : kindOf(first, end, sentence),
                out);
    }

    /** The token after the last role word in the run, or {@code first} where it holds none. */
    private int afterRole(int first, int end) {
        int after = first;
        for (int i = first; i < end; i++) {
            int length = Math.max(
                    Math.max(hits.length(i, "roles"), hits.length(i, "honorifics")),
                    Math.max(hits.length(i, "journalist-roles"), hits.length(i, "weak-roles")));
            boolean surname = i > first && i + length == end && hits.has(i - 1, "first-names");
            if (length > 0 && i + length <= end && !isBody(first, end) && !surname) {
                after = Math.max(after, i + length);
            }
        }
        return after;
    }

    private int roleStart(int first, int after) {
        int start = after;
        for (int i = after - 1; i >= first; i--) {
            int length = Math.max(
                    Math.max(hits.length(i, "roles"), hits.length(i, "honorifics")),
                    Math.max(hits.length(i, "journalist-roles"), hits.length(i, "weak-roles")));
            if (length > 0 && i + length >= start) {
                start = i;
            }
        }
        return start;
    }

    /** Whether a role stands right before the token, in small letters: "spokeswoman Renee Dufault". */
    private boolean roleEndsAt(int token) {
        return hits.endsAt(token, "roles")
                || hits.endsAt(token, "journalist-roles")
                || hits.endsAt(token, "weak-roles")
                || hits.endsAt(token, "honorifics");
    }

    private boolean isBody(int first, int end) {
        int last = end - 1;
        return hits.hasEndingAt(last, first, "body-nouns") && !hits.hasEndingAt(last, first, "roles")
                || hits.has(last, "legal-suffixes")
                || hits.has(last, "outlet-heads") && end - first > 1
                || hits.has(last, "agency-heads") && end - first > 1
                || hits.has(last, "place-heads") && end - first > 1
                || hits.lengthIs(first, "body-names", end - first)
                || containsOf(first, end);
    }

    private boolean containsOf(int first, int end) {
        for (int i = first + 1; i < end; i++) {
            String word = tokens.lower(i);
            if (word.equals("of") || word.equals("for")) {
                return hits.hasEndingAt(i - 1, first, "body-nouns");
            }
        }
        return false;
    }

    private WordClass kindOf(int first, int end, Sentence sentence) {
        int length = end - first;
        int last = end - 1;
        if (hits.lengthIs(first, "platforms", length) || hits.lengthIs(first, "messaging-platforms", length)) {
            return WordClass.PLATFORM;
        }
        if (hits.lengthIs(first, "outlets", length) || hits.lengthIs(first, "agencies", length)) {
            return WordClass.OUTLET;
        }
        if (hits.lengthIs(first, "body-names", length)) {
            return WordClass.ORG;
        }
        if (hits.lengthIs(first, "countries", length)
                || hits.lengthIs(first, "cities", length)
                || hits.lengthIs(first, "us-states", length)) {
            return WordClass.PLACE;
        }
        if (length > 1 && (hits.has(last, "outlet-heads") || hits.has(last, "agency-heads"))) {
            return WordClass.OUTLET;
        }
        if (length > 1 && isBody(first, end)) {
            return hits.has(last, "place-heads") && !hits.hasEndingAt(last, first, "body-nouns")
                    ? WordClass.PLACE
                    : WordClass.ORG;
        }
        if (length == 1 && tokens.surface(first).matches("[A-Z]{2,6}")) {
            return WordClass.ORG;
        }
        if (hits.has(first, "first-names") && length <= 4 && length > 1 && !precededBy(first, "the")) {
            return WordClass.PERSON;
        }
        if (followedByAge(end) && length <= 4) {
            return WordClass.PERSON;
        }
        if (length == 1 && hits.has(first, "outlet-heads") && precededBy(first, "the")) {
            return WordClass.OUTLET;
        }
        if (hits.has(first, "body-nouns") && length == 1) {
            return WordClass.ORG;
        }
        if (precededBy(first, "the")
                || first > 0
                        && hits.endsAt(first, "body-openers")
                        && Character.isLowerCase(tokens.surface(first - 1).charAt(0))) {
            return WordClass.ORG;
        }
        if (length > 1 && hits.has(first, "place-openers")) {
            return WordClass.PLACE;
        }
        boolean thing = end + 1 < tokens.size()
                && tokens.lower(end).equals(",")
                && tokens.lower(end + 1).equals("which");
        if (thing || length > 1 && seenLower.contains(tokens.lower(last)) && !hits.has(first, "first-names")) {
            return WordClass.ORG;
        }
        boolean place = precededByPlacePreposition(first, sentence);
        if (length == 2 || length == 3) {
            return place ? WordClass.PLACE : WordClass.PERSON;
        }
        return place ? WordClass.PLACE : WordClass.NAME;
    }

    private boolean followedByAge(int end) {
        return end + 1 < tokens.size()
                && tokens.lower(end).equals(",")
                && tokens.lower(end + 1).matches("\\d{2}");
    }

    private boolean precededBy(int first, String word) {
        return first > 0 && tokens.lower(first - 1).equals(word);
    }

    private boolean precededByPlacePreposition(int first, Sentence sentence) {
        return first > sentence.first()
                && tokens.lower(first - 1).matches("in|at|on|near|across|outside|toward|towards|into");
    }

    private void add(int first, int end, WordClass kind, List<Name> out) {
        int from = first;
        while (from < end - 1 && hits.has(from, "nationalities") && kind == WordClass.PERSON) {
            from++;
        }
        StringBuilder words = new StringBuilder();
        for (int i = from; i < end; i++) {
            words.append(i > from && !tokens.lower(i).equals("'s") ? " " : "").append(tokens.surface(i));
        }
        out.add(new Name(from, end, kind, words.toString()));
    }

    /** Notes what the parts of full names stand for: the last word of a person, the first or last of a body. */
    private void learn(List<Name> names) {
        for (Name name : names) {
            String[] words = name.words().split(" ");
            if (name.kind() == WordClass.PERSON && words.length > 1) {
                known.putIfAbsent(words[words.length - 1], WordClass.PERSON);
                known.putIfAbsent(words[0], WordClass.PERSON);
            }
        }
        for (Name name : names) {
            String[] words = name.words().split(" ");
            if ((name.kind() == WordClass.ORG || name.kind() == WordClass.OUTLET) && words.length > 1) {
                known.putIfAbsent(words[0], name.kind());
                known.putIfAbsent(words[words.length - 1], name.kind());
            }
            if (name.kind() == WordClass.PERSON && words.length == 1) {
                known.putIfAbsent(words[0], WordClass.PERSON);
            }
        }
    }

    private Name settle(Name name) {
        boolean single = name.words().indexOf(' ') < 0;
        if (!single
                || name.kind() != WordClass.NAME && name.kind() != WordClass.ORG && name.kind() != WordClass.PLACE) {
            return name;
        }
        if (hits.lengthIs(name.first(), "countries", 1) || hits.lengthIs(name.first(), "cities", 1)) {
            return name;
        }
        WordClass kind = known.get(name.words());
        if (kind != null) {
            return new Name(name.first(), name.end(), kind, name.words());
        }
        boolean given = name.kind() == WordClass.NAME && hits.has(name.first(), "first-names");
        return given ? new Name(name.first(), name.end(), WordClass.PERSON, name.words()) : name;
    }
}
