package io.github.onrecord.ingest;

import java.util.Locale;

/**
 * How much of a file is read before it is refused. Files come from strangers: a small zip can unpack to gigabytes,
 * and a page can nest its elements until a reader runs out of stack.
 *
 * @param maxBytes bytes of a file; 50 MB unless told
 * @param maxUnpackedBytes bytes that one Word, OpenDocument or PDF file may unpack to, over all the parts that are read; 200 MB unless told
 * @param maxCharacters UTF-16 units of an article's text; 5 million unless told, about twenty novels
 * @param maxDepth how deep elements of HTML, Word and the like may nest; 512 unless told, where real pages reach about 60
 */
public record Limits(long maxBytes, long maxUnpackedBytes, int maxCharacters, int maxDepth) {
    private static final long BYTES_IN_A_MEGABYTE = 1_000_000;

    /** Checks that every limit lets something through. */
    public Limits {
        if (maxBytes < 1 || maxUnpackedBytes < 1 || maxCharacters < 1 || maxDepth < 1) {
            throw new IllegalArgumentException("a limit below 1 lets nothing through: " + maxBytes + ", "
                    + maxUnpackedBytes + ", " + maxCharacters + ", " + maxDepth);
        }
    }

    /** The limits that hold unless told otherwise. */
    public static Limits standard() {
        return new Limits(50 * BYTES_IN_A_MEGABYTE, 200 * BYTES_IN_A_MEGABYTE, 5_000_000, 512);
    }

    UnreadableInput tooLarge(String path) {
        return new UnreadableInput(
                UnreadableInput.Reason.TOO_LARGE,
                path,
                "is larger than " + size(maxBytes),
                "Split it into single articles and run again.");
    }

    UnreadableInput unpacksTooLarge(String path) {
        return new UnreadableInput(
                UnreadableInput.Reason.TOO_LARGE,
                path,
                "unpacks to more than " + size(maxUnpackedBytes),
                "Copy the article's text into a new Word file and run again.");
    }

    UnreadableInput tooLong(String path) {
        return new UnreadableInput(
                UnreadableInput.Reason.TOO_LARGE,
                path,
                String.format(Locale.ROOT, "holds more than %,d characters of text", maxCharacters),
                "Split it into single articles and run again.");
    }

    UnreadableInput tooDeep(String path) {
        return new UnreadableInput(
                UnreadableInput.Reason.TOO_LARGE,
                path,
                "nests its elements more than " + maxDepth + " deep",
                "Copy the article's text into a new file and run again.");
    }

    private static String size(long bytes) {
        return bytes % BYTES_IN_A_MEGABYTE == 0
                ? bytes / BYTES_IN_A_MEGABYTE + " MB"
                : String.format(Locale.ROOT, "%,d bytes", bytes);
    }
}
