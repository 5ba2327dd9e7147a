package io.github.onrecord.language;

import io.github.onrecord.lexicon.Lexicons;
import java.util.Set;

/** Finds where a quotation ends whose closing mark was lost: before ", Mara Dunn, a baker, told the Gazette". */
final class LostMarks {
    private static final int FEWEST_WORDS = 3;
    private static final int LONGEST_SPEECH = 80;
    private static final int SPEAKER_WITHIN = 14;
    private static final Set<String> SENTENCE_ENDS = Set.of(".", "!", "?", ";", ":");
    private static final Set<String> PRONOUNS = Set.of("he", "she", "they", "i", "we");
    private static final Set<String> GOING_ON = Set.of("that", "he", "she", "it", "they", "we", "i", "to", "there");

    private final Tokens tokens;
    private final Lexicons lexicons;
    private final int saying;
    private final int telling;
    private final int relatives;

    LostMarks(Tokens tokens, Lexicons lexicons) {
        this.tokens = tokens;
        this.lexicons = lexicons;
        saying = lexicons.id("plain-saying-verbs");
        telling = lexicons.id("telling-verbs");
        relatives = lexicons.id("relative-pronouns");
    }

    /**
     * The token after the speech, which is the one after its comma.
     *
     * @param open the opening mark
     * @param limit where the quotation would end otherwise
     * @return {@code limit} where no speaker is credited
     */
    int endOfSpeech(int open, int limit) {
        for (int i = open + 1 + FEWEST_WORDS; i < Math.min(limit, open + LONGEST_SPEECH); i++) {
            if (tokens.lower(i).equals(",") && speakerFollows(i + 1, limit)) {
                return i + 1;
            }
        }
        return limit;
    }

    /** A name or pronoun and a cue, in either order, and nothing after the cue that could be a statement. */
    private boolean speakerFollows(int from, int limit) {
        boolean named = false;
        for (int i = from; i < Math.min(limit, from + SPEAKER_WITHIN); i++) {
            if (isIn(i, limit, saying, telling)) {
                return (named || opensName(i + 1, limit) && i == from) && !statementFollows(i + 1, limit);
            }
            if (SENTENCE_ENDS.contains(tokens.lower(i)) || isIn(i, limit, relatives)) {
                return false;
            }
            named |= isCapital(i) || PRONOUNS.contains(tokens.lower(i)) && i == from;
        }
        return false;
    }

    private boolean opensName(int token, int limit) {
        return token < limit && (isCapital(token) || token + 1 < limit && isCapital(token + 1));
    }

    private boolean statementFollows(int from, int limit) {
        for (int i = from; i < Math.min(limit, from + SPEAKER_WITHIN); i++) {
            if (SENTENCE_ENDS.contains(tokens.lower(i))) {
                return false;
            }
            if (GOING_ON.contains(tokens.lower(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean isCapital(int token) {
        return Character.isUpperCase(tokens.surface(token).charAt(0));
    }

    private boolean isIn(int token, int limit, int... lists) {
        for (int code : lexicons.beginningAt(tokens.lowers(), tokens.surfaces(), token, limit)) {
            for (int list : lists) {
                if (list == code >> 8) {
                    return true;
                }
            }
        }
        return false;
    }
}
