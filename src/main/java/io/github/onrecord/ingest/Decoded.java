package io.github.onrecord.ingest;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;

/**
 * A file's bytes as text. A byte order mark is dropped; nothing else is altered.
 *
 * @param text the words, line ends as they are
 * @param notes what had to be assumed
 */
record Decoded(String text, List<String> notes) {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /** Decodes by the byte order mark, else as UTF-8 if the bytes are that, else as Windows-1252. */
    static Decoded of(byte[] bytes) {
        return byMark(bytes)
                .or(() -> strictly(bytes, 0, UTF_8).map(text -> new Decoded(text, List.of())))
                .orElseGet(() -> new Decoded(
                        new String(bytes, WINDOWS_1252),
                        List.of("The file is not UTF-8 and was read as Windows-1252.")));
    }

    /** Decodes by the byte order mark, if there is one. */
    static Optional<Decoded> byMark(byte[] bytes) {
        if (Format.startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(marked(bytes, 3, UTF_8));
        }
        if (Format.startsWith(bytes, 0xFF, 0xFE)) {
            return Optional.of(marked(bytes, 2, UTF_16LE));
        }
        if (Format.startsWith(bytes, 0xFE, 0xFF)) {
            return Optional.of(marked(bytes, 2, UTF_16BE));
        }
        return Optional.empty();
    }

    private static Decoded marked(byte[] bytes, int markLength, Charset charset) {
        return strictly(bytes, markLength, charset)
                .map(text -> new Decoded(text, List.of()))
                .orElseGet(() -> new Decoded(
                        new String(bytes, markLength, bytes.length - markLength, charset),
                        List.of("Some bytes are not " + charset.name() + " and were read as \uFFFD.")));
    }

    private static Optional<String> strictly(byte[] bytes, int from, Charset charset) {
        try {
            ByteBuffer rest = ByteBuffer.wrap(bytes, from, bytes.length - from);
            return Optional.of(charset.newDecoder().decode(rest).toString());
        } catch (CharacterCodingException otherEncoding) {
            return Optional.empty();
        }
    }
}
