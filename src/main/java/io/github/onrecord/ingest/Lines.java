package io.github.onrecord.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * The lines of a stream as bytes. Line feeds alone end a line, as line numbers of exports count; U+2028 and its like
 * are part of it. A line beyond the limit is passed over without being held.
 */
final class Lines {
    private static final int BUFFER = 65_536;

    private final InputStream in;
    private final long longest;
    private final byte[] buffer = new byte[BUFFER];
    private int at;
    private int end;
    private long number;
    private boolean tooLong;
    private byte[] line = new byte[0];

    Lines(InputStream in, long longest) {
        this.in = in;
        this.longest = longest;
    }

    /** Goes on to the next line; false at the end. */
    boolean next() throws IOException {
        ByteArrayOutputStream held = new ByteArrayOutputStream();
        boolean begun = false;
        tooLong = false;
        while (true) {
            if (at == end) {
                end = in.read(buffer);
                at = 0;
                if (end < 0) {
                    end = 0;
                    return begun && finish(held);
                }
            }
            begun = true;
            int feed = at;
            while (feed < end && buffer[feed] != '\n') {
                feed++;
            }
            hold(held, feed);
            boolean ended = feed < end;
            at = ended ? feed + 1 : end;
            if (ended) {
                return finish(held);
            }
        }
    }

    private void hold(ByteArrayOutputStream held, int until) {
        tooLong |= held.size() + (long) until - at > longest;
        if (tooLong) {
            held.reset();
        } else {
            held.write(buffer, at, until - at);
        }
    }

    private boolean finish(ByteArrayOutputStream held) {
        number++;
        byte[] bytes = held.toByteArray();
        boolean carriage = bytes.length > 0 && bytes[bytes.length - 1] == '\r';
        line = carriage ? Arrays.copyOf(bytes, bytes.length - 1) : bytes;
        return true;
    }

    /** The number of this line, from 1. */
    long number() {
        return number;
    }

    /** Whether this line is beyond the limit and was passed over. */
    boolean isTooLong() {
        return tooLong;
    }

    /** The bytes of this line without its end; the caller's to keep. */
    byte[] bytes() {
        return line;
    }

    /** Whether nothing prints in this line. */
    boolean isBlank() {
        for (byte b : line) {
            if (b != ' ' && b != '\t') {
                return false;
            }
        }
        return true;
    }
}
