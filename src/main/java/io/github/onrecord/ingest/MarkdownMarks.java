package io.github.onrecord.ingest;

/** What the marks of one Markdown line say. Lines come without blanks at their ends. */
final class MarkdownMarks {
    private static final String RULES = "-*_";
    private static final String BULLETS = "-*+•";
    private static final int SHORTEST_RULE = 3;
    private static final int MOST_DIGITS = 9;

    private MarkdownMarks() {}

    /** A rule across the page, such as {@code * * *}; {@code ---} may be an underline as well and counts as one. */
    static boolean isRule(String words) {
        if (words.isEmpty() || RULES.indexOf(words.charAt(0)) < 0 || isUnderline(words)) {
            return false;
        }
        char mark = words.charAt(0);
        long marks = words.chars().filter(c -> c == mark).count();
        return marks >= SHORTEST_RULE && words.chars().allMatch(c -> c == mark || Blank.is((char) c));
    }

    /** A line of only {@code =} or only {@code -}, which makes a heading of the paragraph above. */
    static boolean isUnderline(String words) {
        if (words.isEmpty()) {
            return false;
        }
        char mark = words.charAt(0);
        return (mark == '=' || mark == '-') && words.chars().allMatch(c -> c == mark);
    }

    /**
     * The length of a list item's mark, 0 if the line is none. In the middle of a paragraph only 1 begins a numbered
     * list: a line that happens to begin with "1998." goes on with its sentence.
     */
    static int listMarkLength(String words, boolean insideParagraph) {
        int digits = 0;
        while (digits < words.length() && digits < MOST_DIGITS && isDigit(words.charAt(digits))) {
            digits++;
        }
        boolean numbered = digits > 0
                && digits < words.length()
                && (words.charAt(digits) == '.' || words.charAt(digits) == ')')
                && (!insideParagraph || words.substring(0, digits).equals("1"));
        boolean bulleted = !words.isEmpty() && BULLETS.indexOf(words.charAt(0)) >= 0;
        if (!numbered && !bulleted) {
            return 0;
        }
        int length = digits + 1;
        return length < words.length() && Blank.is(words.charAt(length)) ? length : 0;
    }

    /** A line that is one picture and nothing else, with or without a link around it. */
    static boolean isPicture(String words) {
        boolean opens = words.startsWith("![") || words.startsWith("[![");
        boolean closes = words.endsWith(")") || words.endsWith("]") || words.endsWith("}");
        return opens && closes && !hasWordsAfterPicture(words);
    }

    /** The address of a link that stands apart from its words: {@code [report]: https://port.example/report}. */
    static boolean isLinkAddress(String words) {
        int close = words.indexOf("]:");
        return words.startsWith("[") && close > 1 && close == words.indexOf(']');
    }

    /** The end of a heading's words, before {@code #} marks that close it. */
    static int withoutClosingMarks(String text, Line line) {
        int end = line.end();
        while (end > line.start() && text.charAt(end - 1) == '#') {
            end--;
        }
        boolean setApart = end == line.start() || Blank.is(text.charAt(end - 1));
        return setApart ? Blank.skipBack(text, line.start(), end) : line.end();
    }

    private static boolean hasWordsAfterPicture(String words) {
        int target = words.indexOf("](");
        int close = target < 0 ? words.indexOf("][") : words.indexOf(')', target);
        String after = close < 0 ? "" : words.substring(close + 1);
        return !after.isEmpty() && Character.isWhitespace(after.charAt(0));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
