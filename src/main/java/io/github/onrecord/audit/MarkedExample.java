package io.github.onrecord.audit;

import io.github.onrecord.article.Span;
import java.util.Optional;

/**
 * An example sentence without its marks, and what they marked.
 *
 * @param text the sentence
 * @param source what stood between {@code «} and {@code »}
 * @param cue what stood between {@code [} and {@code ]}
 */
public record MarkedExample(String text, Optional<Span> source, Optional<Span> cue) {
    /** Takes the marks out of an example as written. */
    public static MarkedExample of(String written) {
        StringBuilder text = new StringBuilder();
        int[] source = {-1, -1};
        int[] cue = {-1, -1};
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            switch (c) {
                case '«' -> source[0] = text.length();
                case '»' -> source[1] = text.length();
                case '[' -> cue[0] = text.length();
                case ']' -> cue[1] = text.length();
                default -> text.append(c);
            }
        }
        return new MarkedExample(text.toString(), span(source), span(cue));
    }

    private static Optional<Span> span(int[] ends) {
        return ends[0] >= 0 && ends[1] > ends[0] ? Optional.of(new Span(ends[0], ends[1])) : Optional.empty();
    }
}
