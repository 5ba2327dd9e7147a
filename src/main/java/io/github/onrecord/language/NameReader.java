package io.github.onrecord.language;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds proper names and says what they name: from title and role words, given names, the last word of the name, and
 * the name's fuller form elsewhere in the article. Two passes: full names first, then short ones.
 */
final class NameReader {
    private static final Pattern ARTICLED = Pattern.compile("(al|el|bin|ibn|ben)-\\p{Lu}.*");
    private static final Set<String> NAME_LINKS = Set.of(
            "de", "da", "del", "della", "der", "den", "van", "von", "bin", "ibn", "al", "el", "la", "le", "di", "dos",
            "du", "&", "y");
    private static final int LONGEST = 9;

    private final Tokens tokens;
    private final LexiconHits hits;
    private final Capitals capitals;
    private final NameOpeners openers;
    private final NameKinds kinds;
    private final RoleWords roles;
    private final Set<String> surnames = new HashSet<>();

    private NameReader(Tokens tokens, List<Sentence> sentences, LexiconHits hits) {
        this.tokens = tokens;
        this.hits = hits;
        this.capitals = new Capitals(tokens, sentences);
        this.openers = new NameOpeners(tokens, hits, capitals, surnames);
        this.kinds = new NameKinds(tokens, hits, capitals);
        this.roles = new RoleWords(hits, kinds);
    }

    static List<Name> read(Tokens tokens, List<Sentence> sentences, LexiconHits hits) {
        NameReader reader = new NameReader(tokens, sentences, hits);
        List<Name> full = new ArrayList<>();
        for (Sentence sentence : sentences) {
            reader.readSentence(sentence, full);
        }
        ShortNames shortNames = new ShortNames(hits, full);
        return full.stream().map(shortNames::settled).toList();
    }

    private void readSentence(Sentence sentence, List<Name> out) {
        int i = sentence.first();
        while (i < sentence.end()) {
            if (!openers.beginsName(i, sentence)) {
                i++;
                continue;
            }
            int end = runEnd(i, sentence);
            int known = out.size();
            split(i, end, sentence, out);
            out.subList(known, out.size()).forEach(this::learnSurname);
            i = end;
        }
    }

    private void learnSurname(Name name) {
        boolean full = name.end() - name.first() > 1 || hits.endsAt(name.first(), "honorifics");
        if (name.kind() == WordClass.PERSON && full) {
            surnames.add(tokens.lower(name.end() - 1));
        }
    }

    private int runEnd(int first, Sentence sentence) {
        int end = first + 1;
        while (end < sentence.end() && end - first < LONGEST) {
            if (goesOn(end, sentence)) {
                end++;
            } else if (end + 1 < sentence.end() && capitals.isCapital(end + 1) && joins(first, end)) {
                end += 2;
            } else {
                return end;
            }
        }
        return end;
    }

    private boolean goesOn(int i, Sentence sentence) {
        boolean near = tokens.start(i) - tokens.end(i - 1) <= 1;
        boolean month = hits.has(i, "months") && !tokens.lower(i).equals("may");
        return near
                && (capitals.isCapital(i) || isArticled(i))
                && !hits.has(i, "days")
                && !month
                && (!capitals.isTitleCase(sentence) || isNameInTitle(i));
    }

    /** "al-Hassan", "ben-Ami": a name that begins with a small article. */
    private boolean isArticled(int i) {
        return ARTICLED.matcher(tokens.surface(i)).matches();
    }

    private boolean isNameInTitle(int i) {
        return capitals.isCapitalisedInside(i) && !capitals.isSeenInLowerCase(i);
    }

    private boolean joins(int first, int link) {
        String word = tokens.lower(link);
        if (NAME_LINKS.contains(word)) {
            return true;
        }
        boolean headBefore = hits.hasEndingAt(link - 1, first, "of-heads");
        return switch (word) {
            case "of" -> roles.cover(first, link) || headBefore || hits.hasEndingAt(link - 1, first, "body-nouns");
            case "for" -> headBefore || hits.hasEndingAt(link - 1, first, "body-nouns");
            case "and" -> headBefore && hits.has(link + 1, "body-nouns");
            default -> false;
        };
    }

    /** Cuts a run of capitalised words at role words: "Castrel Foreign Minister Adela Brandt" holds two names. */
    private void split(int first, int end, Sentence sentence, List<Name> out) {
        int person = roles.lastEnd(first, end);
        if (person == first) {
            out.add(name(first, end, kindWithoutRole(first, end, sentence)));
            return;
        }
        int role = roles.start(first, person);
        if (role > first) {
            out.add(name(first, role, kinds.of(first, role, sentence)));
        }
        if (person < end) {
            out.add(name(person, end, WordClass.PERSON));
        }
    }

    private WordClass kindWithoutRole(int first, int end, Sentence sentence) {
        boolean roleBefore = roles.endAt(first) && end - first <= 3 && !kinds.isBody(first, end);
        return roleBefore ? WordClass.PERSON : kinds.of(first, end, sentence);
    }

    private Name name(int first, int end, WordClass kind) {
        int from = first;
        while (from < end - 1 && hits.has(from, "nationalities") && kind == WordClass.PERSON) {
            from++;
        }
        StringBuilder words = new StringBuilder();
        for (int i = from; i < end; i++) {
            boolean spaced = i > from && !tokens.lower(i).equals("'s");
            words.append(spaced ? " " : "").append(tokens.surface(i));
        }
        return new Name(from, end, kind, words.toString());
    }
}
