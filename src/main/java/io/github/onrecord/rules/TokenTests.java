package io.github.onrecord.rules;

import io.github.onrecord.language.Reading;

/** Asks a reading whether a pattern's element begins at a token, and how many tokens it takes. */
final class TokenTests {
    private static final long ONE = 1L << 1;

    private final Reading reading;

    TokenTests(Reading reading) {
        this.reading = reading;
    }

    /** The possible lengths in tokens as bits (bit n for length n, up to 63); 0 where the element does not begin. */
    long lengths(Pattern.Atom atom, int token, int end) {
        if (atom instanceof Pattern.Words words) {
            return words.forms().contains(reading.lower(token)) ? ONE : 0;
        }
        if (atom instanceof Pattern.Listed listed) {
            return listed(listed.list(), token, end);
        }
        if (atom instanceof Pattern.Exact exact) {
            return reading.surface(token).equals(exact.surface()) ? ONE : 0;
        }
        if (atom instanceof Pattern.Any) {
            return ONE;
        }
        if (atom instanceof Pattern.Tagged tagged) {
            return reading.tag(token).equals(tagged.tag()) ? ONE : 0;
        }
        if (atom instanceof Pattern.Both both) {
            long lengths = lengths(both.atom(), token, end);
            return lengths != 0 && reading.tag(token).equals(both.tag()) ? lengths : 0;
        }
        int length = reading.lengthOf(((Pattern.Classed) atom).kind(), token);
        return length == 0 || length > 63 ? 0 : 1L << length;
    }

    private long listed(int list, int token, int end) {
        long lengths = 0;
        for (int code : reading.entriesAt(token)) {
            if (code >> 8 == list && token + (code & 0xff) <= end) {
                lengths |= 1L << (code & 0xff);
            }
        }
        return lengths;
    }
}
