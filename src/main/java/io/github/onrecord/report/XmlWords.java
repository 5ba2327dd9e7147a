package io.github.onrecord.report;

/** Words as XML can hold them. */
final class XmlWords {
    private static final char REPLACEMENT = '\uFFFD';

    private XmlWords() {}

    /** The words, as long as before: characters that XML forbids and halves of surrogate pairs become U+FFFD. */
    static String of(String words) {
        StringBuilder out = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean pair = Character.isHighSurrogate(c)
                    && i + 1 < words.length()
                    && Character.isLowSurrogate(words.charAt(i + 1));
            if (pair) {
                out.append(c).append(words.charAt(++i));
            } else {
                out.append(isLegal(c) ? c : REPLACEMENT);
            }
        }
        return out.toString();
    }

    private static boolean isLegal(char c) {
        return c == '\t' || c == '\n' || c == '\r' || (c >= ' ' && c <= '\uFFFD' && !Character.isSurrogate(c));
    }
}
