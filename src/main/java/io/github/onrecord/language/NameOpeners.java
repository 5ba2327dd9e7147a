package io.github.onrecord.language;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Says which word may begin a proper name; a capital at the head of a sentence or in a title is not enough. */
final class NameOpeners {
    private static final Pattern INNER_MARK = Pattern.compile("[,(]|'s|-|–|—");
    private static final Pattern CAPITALS = Pattern.compile("[A-Z]{2,}");
    private static final List<String> VERBS = List.of(
            "reporting-verbs",
            "telling-verbs",
            "thinking-verbs",
            "question-verbs",
            "act-verbs",
            "denial-verbs",
            "auxiliaries");
    private static final Set<String> BEFORE_MONTHS =
            Set.of("last", "next", "this", "early", "late", "mid", "each", "every");
    private static final Pattern ACRONYM = Pattern.compile("[A-Z]{2,5}");
    private final Tokens tokens;
    private final LexiconHits hits;
    private final Capitals capitals;
    private final Set<String> surnames;

    /** @param surnames last words of the names read so far, in lower case; grows while the article is read */
    NameOpeners(Tokens tokens, LexiconHits hits, Capitals capitals, Set<String> surnames) {
        this.tokens = tokens;
        this.hits = hits;
        this.capitals = capitals;
        this.surnames = surnames;
    }

    boolean beginsName(int i, Sentence sentence) {
        if (!capitals.isCapital(i)) {
            return false;
        }
        if (isKnownSurname(i, sentence)) {
            return true;
        }
        if (neverBeginsName(i, sentence)) {
            return false;
        }
        boolean titleCase = capitals.isTitleCase(sentence);
        if (!opensClause(i, sentence) && !titleCase) {
            return !isFunctionWord(i) || hits.has(i, "platforms") || hits.has(i, "outlets");
        }
        if (isFunctionWord(i)) {
            return false;
        }
        return !titleCase && goesOnAsName(i, sentence)
                || capitals.isCapitalisedInside(i)
                || isListed(i)
                || !titleCase && !capitals.isSeenInLowerCase(i) && isUnknownWord(i);
    }

    /** "Said said he would wait", after "Tariq Said": at the head of a sentence a verb has to follow. */
    private boolean isKnownSurname(int i, Sentence sentence) {
        return surnames.contains(tokens.lower(i))
                && !capitals.isTitleCase(sentence)
                && !(hits.has(i, "months") && followsMonthWord(i))
                && (!opensClause(i, sentence) || isFollowedByVerb(i));
    }

    /** "in May", "last May". */
    private boolean followsMonthWord(int i) {
        return hits.endsAt(i, "prepositions") || i > 0 && BEFORE_MONTHS.contains(tokens.lower(i - 1));
    }

    private boolean neverBeginsName(int i, Sentence sentence) {
        return isLoneNationality(i, sentence) || tokens.surface(i).equals("I") || isMonth(i) || hits.has(i, "days");
    }

    /** Where any word has a capital: at the sentence's head and after a colon, a quotation mark and the like. */
    private boolean opensClause(int i, Sentence sentence) {
        return i == sentence.first()
                || !capitals.isWord(i - 1)
                        && !INNER_MARK.matcher(tokens.lower(i - 1)).matches();
    }

    /** "Tomas Ferro", "Foreign Minister Adela Brandt": another capital follows the word or the role that it opens. */
    private boolean goesOnAsName(int i, Sentence sentence) {
        int role = hits.length(i, "roles");
        return isCapitalWord(i + 1, sentence) || role > 0 && isCapitalWord(i + role, sentence);
    }

    private boolean isCapitalWord(int i, Sentence sentence) {
        return i < sentence.end() && capitals.isCapital(i) && capitals.isWord(i);
    }

    /** "Russian troops": a nationality without a name after it names nobody. */
    private boolean isLoneNationality(int i, Sentence sentence) {
        boolean more = i + 1 < sentence.end() && capitals.isCapital(i + 1);
        return hits.has(i, "nationalities") && !more && !hits.has(i, "first-names") && !hits.has(i, "countries");
    }

    /** A word that opens a sentence and is on no list of ordinary words may be a name. */
    private boolean isUnknownWord(int i) {
        if (hits.hasAny(i) || i + 2 >= tokens.size()) {
            return false;
        }
        int next = i + 1;
        String second = tokens.lower(next + 1);
        boolean aside = tokens.lower(next).equals(",") && (second.equals("who") || Character.isDigit(second.charAt(0)));
        return aside || tokens.lower(next).equals("'s") || isFollowedByVerb(i);
    }

    private boolean isFollowedByVerb(int i) {
        int next = i + 1;
        return next < tokens.size() && VERBS.stream().anyMatch(list -> hits.has(next, list));
    }

    /** A month's name, not "Jan Olk": short forms only before a number. */
    private boolean isMonth(int i) {
        if (!hits.has(i, "months")) {
            return false;
        }
        String word = tokens.surface(i);
        boolean number =
                i + 1 < tokens.size() && Character.isDigit(tokens.surface(i + 1).charAt(0));
        return word.length() > 4 || number || word.equals("May") || word.equals("June") || word.equals("July");
    }

    private boolean isFunctionWord(int i) {
        return hits.has(i, "common-words")
                && !CAPITALS.matcher(tokens.surface(i)).matches();
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
                || ACRONYM.matcher(tokens.surface(i)).matches();
    }
}
