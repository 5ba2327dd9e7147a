package io.github.onrecord.language;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Says what a name names: by the lists first, then by its own words, then by the words next to it. */
final class NameKinds {
    private static final Pattern ACRONYM = Pattern.compile("[A-Z]{2,6}");
    private static final Pattern AGE = Pattern.compile("\\d{2}");
    private static final Pattern SPOKESPERSON = Pattern.compile("spokes(man|woman|person|people)");
    private static final Set<String> PLACE_PREPOSITIONS =
            Set.of("in", "at", "on", "near", "across", "outside", "toward", "towards", "into");
    private final Tokens tokens;
    private final LexiconHits hits;
    private final Capitals capitals;

    NameKinds(Tokens tokens, LexiconHits hits, Capitals capitals) {
        this.tokens = tokens;
        this.hits = hits;
        this.capitals = capitals;
    }

    WordClass of(int first, int end, Sentence sentence) {
        return listed(first, end - first)
                .or(() -> byOwnWords(first, end))
                .or(() -> person(first, end))
                .or(() -> byOpening(first, end))
                .orElseGet(() -> likeliest(first, end, sentence));
    }

    private Optional<WordClass> listed(int first, int length) {
        if (hits.lengthIs(first, "platforms", length) || hits.lengthIs(first, "messaging-platforms", length)) {
            return Optional.of(WordClass.PLATFORM);
        }
        if (hits.lengthIs(first, "outlets", length) || hits.lengthIs(first, "agencies", length)) {
            return Optional.of(WordClass.OUTLET);
        }
        if (hits.lengthIs(first, "body-names", length)) {
            return Optional.of(WordClass.ORG);
        }
        boolean place = hits.lengthIs(first, "countries", length)
                || hits.lengthIs(first, "cities", length)
                || hits.lengthIs(first, "us-states", length);
        return place ? Optional.of(WordClass.PLACE) : Optional.empty();
    }

    /** "Harbour Bank", "Vellin Courier", "Castrel Bay", "UNHCR". */
    private Optional<WordClass> byOwnWords(int first, int end) {
        int last = end - 1;
        if (last == first) {
            return ACRONYM.matcher(tokens.surface(first)).matches() ? Optional.of(WordClass.ORG) : Optional.empty();
        }
        if (hits.has(last, "outlet-heads") || hits.has(last, "agency-heads")) {
            return Optional.of(WordClass.OUTLET);
        }
        if (!isBody(first, end)) {
            return Optional.empty();
        }
        boolean place = hits.has(last, "place-heads") && !hits.hasEndingAt(last, first, "body-nouns");
        return Optional.of(place ? WordClass.PLACE : WordClass.ORG);
    }

    private Optional<WordClass> person(int first, int end) {
        int length = end - first;
        boolean given = length > 1 && hits.has(first, "first-names") && !follows(first, "the");
        boolean person = length <= 4 && (given || isFollowedByAge(end));
        return person ? Optional.of(WordClass.PERSON) : Optional.empty();
    }

    /** "the Courier", "Parliament", "the Kestrel", "a firm called Kestrel", "Mount Oru". */
    private Optional<WordClass> byOpening(int first, int end) {
        boolean single = end - first == 1;
        if (single && hits.has(first, "outlet-heads") && follows(first, "the")) {
            return Optional.of(WordClass.OUTLET);
        }
        if (single && hits.has(first, "body-nouns") || follows(first, "the") || followsBodyOpener(first)) {
            return Optional.of(WordClass.ORG);
        }
        return !single && hits.has(first, "place-openers") ? Optional.of(WordClass.PLACE) : Optional.empty();
    }

    private WordClass likeliest(int first, int end, Sentence sentence) {
        int length = end - first;
        boolean ordinaryWord = length > 1 && capitals.isSeenInLowerCase(end - 1) && !hits.has(first, "first-names");
        if (ordinaryWord || isFollowedByWhich(end) || isFollowedBySpokesperson(end)) {
            return WordClass.ORG;
        }
        if (followsPlacePreposition(first, sentence)) {
            return WordClass.PLACE;
        }
        return length == 2 || length == 3 ? WordClass.PERSON : WordClass.NAME;
    }

    boolean isBody(int first, int end) {
        int last = end - 1;
        boolean headed =
                hits.has(last, "outlet-heads") || hits.has(last, "agency-heads") || hits.has(last, "place-heads");
        return hits.hasEndingAt(last, first, "body-nouns") && !hits.hasEndingAt(last, first, "roles")
                || hits.has(last, "legal-suffixes")
                || headed && end - first > 1
                || hits.lengthIs(first, "body-names", end - first)
                || isBodyOfSomething(first, end);
    }

    /** "Ministry of Water", "Centre for Ports". */
    private boolean isBodyOfSomething(int first, int end) {
        for (int i = first + 1; i < end; i++) {
            String word = tokens.lower(i);
            if (word.equals("of") || word.equals("for")) {
                return hits.hasEndingAt(i - 1, first, "body-nouns");
            }
        }
        return false;
    }

    private boolean isFollowedByAge(int end) {
        return end + 1 < tokens.size()
                && tokens.lower(end).equals(",")
                && AGE.matcher(tokens.lower(end + 1)).matches();
    }

    private boolean isFollowedByWhich(int end) {
        return end + 1 < tokens.size()
                && tokens.lower(end).equals(",")
                && tokens.lower(end + 1).equals("which");
    }

    private boolean isFollowedBySpokesperson(int end) {
        return end < tokens.size() && SPOKESPERSON.matcher(tokens.lower(end)).matches();
    }

    private boolean follows(int first, String word) {
        return first > 0 && tokens.lower(first - 1).equals(word);
    }

    private boolean followsBodyOpener(int first) {
        return first > 0
                && hits.endsAt(first, "body-openers")
                && Character.isLowerCase(tokens.surface(first - 1).charAt(0));
    }

    private boolean followsPlacePreposition(int first, Sentence sentence) {
        return first > sentence.first() && PLACE_PREPOSITIONS.contains(tokens.lower(first - 1));
    }
}
