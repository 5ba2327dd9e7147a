package io.github.onrecord.ingest;

import com.github.luben.zstd.ZstdInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;
import java.util.zip.GZIPInputStream;

/** Streams that are unpacked as they are read, and give up on those that were packed to burst. */
final class Unpacked {
    /** Text packs to a tenth; with what repeats itself, to a fiftieth. */
    private static final long LARGEST_RATIO = 200;

    /** Below this a burst does no harm. */
    private static final long HARMLESS = 100_000_000;

    private static final int BUFFER = 65_536;

    private Unpacked() {}

    /** How a stream is packed. */
    enum Packing {
        NONE,
        GZIP,
        ZSTD;

        static Packing of(byte[] beginning) {
            if (Format.startsWith(beginning, 0x1F, 0x8B)) {
                return GZIP;
            }
            return Format.startsWith(beginning, 0x28, 0xB5, 0x2F, 0xFD) ? ZSTD : NONE;
        }
    }

    /** The stream, unpacked if it is packed; closing it closes that below. */
    static InputStream of(InputStream packed, Packing packing) throws IOException {
        if (packing == Packing.NONE) {
            return packed;
        }
        Counted counted = new Counted(packed);
        InputStream unpacked = packing == Packing.GZIP
                ? new GZIPInputStream(counted, BUFFER)
                : new ZstdInputStream(counted).setContinuous(false);
        // Without a buffer above it: that would lose what comes just before a break.
        return new Guarded(unpacked, () -> counted.read);
    }

    /** The stream of an entry of a zip, so many bytes in its packed form. */
    static InputStream guarded(InputStream unpacked, long packedBytes) {
        return new Guarded(unpacked, () -> Math.max(1, packedBytes));
    }

    /** It unpacks to too many times its size. */
    static final class Burst extends IOException {
        private static final long serialVersionUID = 1L;

        Burst() {
            super("unpacks to more than " + LARGEST_RATIO + " times its size");
        }
    }

    private static final class Counted extends FilterInputStream {
        private long read;

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int next = super.read();
            read += next < 0 ? 0 : 1;
            return next;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int got = super.read(buffer, offset, length);
            read += Math.max(0, got);
            return got;
        }
    }

    private static final class Guarded extends FilterInputStream {
        private final LongSupplier packed;
        private long unpacked;

        Guarded(InputStream in, LongSupplier packed) {
            super(in);
            this.packed = packed;
        }

        @Override
        public int read() throws IOException {
            int next = super.read();
            count(next < 0 ? 0 : 1);
            return next;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int got = super.read(buffer, offset, length);
            count(Math.max(0, got));
            return got;
        }

        private void count(int bytes) throws IOException {
            unpacked += bytes;
            if (unpacked > HARMLESS && unpacked / LARGEST_RATIO > packed.getAsLong()) {
                throw new Burst();
            }
        }
    }
}
