package io.github.onrecord.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.github.luben.zstd.ZstdInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.brotli.dec.BrotliInputStream;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageBody;

/** The body of a capture: chunks joined, unpacked, and no more of it than the limit lets through. */
@SuppressWarnings("ArrayRecordComponent") // bytes are handed through, never compared
record WarcBody(byte[] bytes, boolean isTooLarge) {
    private static final int BUFFER = 16_384;

    static WarcBody of(HttpResponse response, Limits limits) throws IOException {
        WarcBody sent = read(response.body().stream(), limits);
        String coding =
                response.headers().first("Content-Encoding").orElse("").strip().toLowerCase(Locale.ROOT);
        return sent.isTooLarge() || coding.isEmpty() ? sent : unpacked(sent, coding, limits);
    }

    static WarcBody of(MessageBody body, Limits limits) throws IOException {
        return read(body.stream(), limits);
    }

    /** Some crawlers unpack what they keep and leave the head as it was: what cannot be unpacked is taken as it is. */
    private static WarcBody unpacked(WarcBody sent, String coding, Limits limits) {
        return unpackings(coding).stream()
                .flatMap(unpacking -> unpacked(sent, unpacking, limits).stream())
                .findFirst()
                .orElse(sent);
    }

    private static Optional<WarcBody> unpacked(WarcBody sent, Unpacking unpacking, Limits limits) {
        try (InputStream unpacked = unpacking.of(new ByteArrayInputStream(sent.bytes()))) {
            return Optional.of(read(unpacked, limits));
        } catch (IOException otherwisePacked) {
            return Optional.empty();
        }
    }

    private interface Unpacking {
        InputStream of(InputStream packed) throws IOException;
    }

    /** "deflate" means two things, and servers send both. */
    private static List<Unpacking> unpackings(String coding) {
        return switch (coding) {
            case "gzip", "x-gzip" -> List.of(GZIPInputStream::new);
            case "deflate" ->
                List.of(InflaterInputStream::new, packed -> new InflaterInputStream(packed, new Inflater(true)));
            case "br" -> List.of(BrotliInputStream::new);
            case "zstd" -> List.of(ZstdInputStream::new);
            default -> List.of();
        };
    }

    /** What breaks off is taken as far as it goes: many servers leave out the end that the standard asks for. */
    private static WarcBody read(InputStream stream, Limits limits) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] buffer = new byte[BUFFER];
        try {
            for (int got = stream.read(buffer); got >= 0; got = stream.read(buffer)) {
                bytes.write(buffer, 0, got);
                if (bytes.size() > limits.maxBytes()) {
                    return new WarcBody(new byte[0], true);
                }
            }
        } catch (IOException breaksOff) {
            if (bytes.size() == 0) {
                throw breaksOff;
            }
        }
        return new WarcBody(bytes.toByteArray(), false);
    }

    /** The bytes, as marked UTF-8 if the server names another charset than the page's own mark does. */
    byte[] decoded(MediaType type) {
        Optional<Charset> named = charset(type);
        if (named.isEmpty()
                || named.get().equals(UTF_8)
                || Decoded.byMark(bytes).isPresent()) {
            return bytes;
        }
        return ("\uFEFF" + new String(bytes, named.get())).getBytes(UTF_8);
    }

    private static Optional<Charset> charset(MediaType type) {
        return Optional.ofNullable(type.parameters().get("charset")).flatMap(HtmlCharset::named);
    }
}
