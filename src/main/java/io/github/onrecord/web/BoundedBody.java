package io.github.onrecord.web;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** What a request brings, up to a limit. */
final class BoundedBody extends FilterInputStream {
    private final long most;
    private long read;

    BoundedBody(InputStream body, long most) {
        super(body);
        this.most = most;
    }

    /** There is more than the limit. */
    static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1L;
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        count(one < 0 ? 0 : 1);
        return one;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int number = super.read(bytes, offset, length);
        count(Math.max(0, number));
        return number;
    }

    private void count(int more) throws TooLarge {
        read += more;
        if (read > most) {
            throw new TooLarge();
        }
    }
}
