package io.github.onrecord.confidence;

import io.github.onrecord.language.Reading;
import io.github.onrecord.language.Sentence;
import java.util.List;

/**
 * Sentences outside quotation marks in which the writer speaks for themselves.
 *
 * @param sentences outside quotation marks
 * @param firstPerson those with "I", "we" and the like
 * @param arguing those that argue: "we must", "in my view"
 */
record WritersVoice(int sentences, int firstPerson, int arguing) {
    static WritersVoice in(Reading reading, PageLists lists) {
        int sentences = 0;
        int firstPerson = 0;
        int arguing = 0;
        for (Sentence sentence : reading.sentences()) {
            if (!sentence.block().kind().makesClaims() || isQuoted(reading, sentence)) {
                continue;
            }
            sentences++;
            firstPerson += holdsWord(reading, sentence, lists.of(PageList.FIRST_PERSON)) ? 1 : 0;
            arguing += holdsPhrase(reading, sentence, lists.of(PageList.OPINION_PHRASES)) ? 1 : 0;
        }
        return new WritersVoice(sentences, firstPerson, arguing);
    }

    private static boolean isQuoted(Reading reading, Sentence sentence) {
        for (int i = sentence.first(); i < sentence.end(); i++) {
            if (!reading.isQuoted(i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean holdsWord(Reading reading, Sentence sentence, List<String> words) {
        for (int i = sentence.first(); i < sentence.end(); i++) {
            if (!reading.isQuoted(i) && words.contains(reading.lower(i)) && isPronoun(reading, i)) {
                return true;
            }
        }
        return false;
    }

    /** "US" is a country and the "I" of "Part I" a number. */
    private static boolean isPronoun(Reading reading, int token) {
        String surface = reading.surface(token);
        if (!surface.equals("I")) {
            return !surface.equals("US");
        }
        return token + 1 < reading.size()
                && (Character.isLowerCase(reading.surface(token + 1).charAt(0))
                        || reading.surface(token + 1).startsWith("'"));
    }

    private static boolean holdsPhrase(Reading reading, Sentence sentence, List<String> phrases) {
        StringBuilder words = new StringBuilder(" ");
        for (int i = sentence.first(); i < sentence.end(); i++) {
            words.append(reading.isQuoted(i) ? "“" : reading.lower(i)).append(' ');
        }
        return phrases.stream().anyMatch(phrase -> words.indexOf(" " + phrase + " ") >= 0);
    }
}
