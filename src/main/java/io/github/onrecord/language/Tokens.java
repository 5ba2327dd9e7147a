package io.github.onrecord.language;

import io.github.onrecord.article.Span;
import java.util.Arrays;
import java.util.Locale;

/**
 * The words and marks of a text with their offsets. A possessive {@code 's} is a token of its own, and so is each
 * punctuation mark; "don't", "co-author", "U.S.", "9:40" and "1,200" are one.
 */
final class Tokens {
    private int size;
    private int[] starts = new int[512];
    private int[] ends = new int[512];
    private String[] surfaces = new String[512];
    private String[] lowers = new String[512];

    int size() {
        return size;
    }

    int start(int i) {
        return starts[i];
    }

    int end(int i) {
        return ends[i];
    }

    Span span(int first, int end) {
        return new Span(starts[first], ends[end - 1]);
    }

    /** As printed, with straight apostrophes and without invisible characters. */
    String surface(int i) {
        return surfaces[i];
    }

    String lower(int i) {
        return lowers[i];
    }

    String[] lowers() {
        return lowers;
    }

    String[] surfaces() {
        return surfaces;
    }

    void add(String text, int start, int end) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
            surfaces = Arrays.copyOf(surfaces, size * 2);
            lowers = Arrays.copyOf(lowers, size * 2);
        }
        starts[size] = start;
        ends[size] = end;
        surfaces[size] = plain(text, start, end);
        lowers[size] = lower(surfaces[size]);
        size++;
    }

    /** Most words are lower case already: then both forms are one string. */
    private static String lower(String surface) {
        for (int i = 0; i < surface.length(); i++) {
            char c = surface.charAt(i);
            if (c >= 'A' && c <= 'Z' || c > 127) {
                return surface.toLowerCase(Locale.ROOT);
            }
        }
        return surface;
    }

    private static String plain(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c == '’' || c == '‘' || Tokenizer.isInvisible(c) || isLigature(c)) {
                return cleaned(text, start, end);
            }
        }
        return text.substring(start, end);
    }

    /** "ﬁ" and its kin, as typeset text has them. */
    private static boolean isLigature(char c) {
        return c >= '\ufb00' && c <= '\ufb06';
    }

    private static String cleaned(String text, int start, int end) {
        StringBuilder out = new StringBuilder(end - start);
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (!Tokenizer.isInvisible(c)) {
                out.append(c == '’' || c == '‘' ? '\'' : c);
            }
        }
        return java.text.Normalizer.normalize(out, java.text.Normalizer.Form.NFKC);
    }
}
