package io.github.onrecord.confidence;

import java.util.regex.Pattern;

/**
 * A printed line, without the marks of Markdown around its words.
 *
 * @param text its words as printed
 * @param endsBlock whether its block ends with it
 */
record PageLine(String text, boolean endsBlock) {
    private static final Pattern OPENING_MARKS = Pattern.compile("^[#>*_\\s•–-]+");
    private static final Pattern STRONG_MARKS = Pattern.compile("\\*\\*|__");
    private static final String SENTENCE_ENDS = ".!?…";
    private static final String CLOSERS = "\"'”’)]»*_";

    /** Longer openings name no speaker and no time. */
    private static final int OPENING = 80;

    static String withoutMarks(String line) {
        return STRONG_MARKS
                .matcher(OPENING_MARKS.matcher(line).replaceFirst(""))
                .replaceAll("")
                .strip();
    }

    /** The line's first characters: enough for a label, and short enough for any pattern. */
    String opening() {
        return text.substring(0, Math.min(text.length(), OPENING));
    }

    /** Runs between blanks that hold a letter or a digit. */
    int words() {
        int words = 0;
        boolean counted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c)) {
                counted = false;
            } else if (!counted && Character.isLetterOrDigit(c)) {
                counted = true;
                words++;
            }
        }
        return words;
    }

    /** Whether a sentence ends where the line does. */
    boolean endsSentence() {
        return SENTENCE_ENDS.indexOf(lastMark()) >= 0;
    }

    boolean asks() {
        return lastMark() == '?';
    }

    boolean opensWithCapital() {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetter(text.charAt(i))) {
                return Character.isUpperCase(text.charAt(i));
            }
        }
        return false;
    }

    int firstWordLength() {
        int blank = text.indexOf(' ');
        return blank < 0 ? text.length() : blank;
    }

    /** The last character that is no closing mark. */
    private char lastMark() {
        int last = text.length() - 1;
        while (last > 0 && CLOSERS.indexOf(text.charAt(last)) >= 0) {
            last--;
        }
        return text.charAt(last);
    }
}
