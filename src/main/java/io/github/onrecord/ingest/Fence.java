package io.github.onrecord.ingest;

import java.util.Optional;

/**
 * The line that opens code in Markdown: three or more backticks or tildes.
 *
 * @param mark the character
 * @param length how many of them
 */
record Fence(char mark, int length) {
    private static final int SHORTEST = 3;

    /** The fence that the line opens; backticks with more backticks after them are code within a line. */
    static Optional<Fence> openedBy(String words) {
        for (char mark : new char[] {'`', '~'}) {
            int length = run(words, mark);
            if (length >= SHORTEST && (mark == '~' || words.indexOf(mark, length) < 0)) {
                return Optional.of(new Fence(mark, length));
            }
        }
        return Optional.empty();
    }

    boolean isClosedBy(String words) {
        return words.length() >= length && run(words, mark) == words.length();
    }

    private static int run(String words, char mark) {
        int length = 0;
        while (length < words.length() && words.charAt(length) == mark) {
            length++;
        }
        return length;
    }
}
