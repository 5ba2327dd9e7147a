package io.github.onrecord.archive;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;

/** A web archive made by hand, record by record. */
final class WarcFile {
    static final String NOT_MODIFIED = "http://netpreserve.org/warc/1.0/revisit/server-not-modified";
    static final String IDENTICAL = "http://netpreserve.org/warc/1.0/revisit/identical-payload-digest";

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private int records;

    /** A capture whose body is a page. */
    WarcFile page(String address, String date, String html) {
        return response(address, date, "Content-Type: text/html; charset=utf-8\r\n", html.getBytes(UTF_8), html);
    }

    /** A capture: head lines of the answer, its body as sent, and what the body says once it is unpacked. */
    WarcFile response(String address, String date, String head, byte[] body, String payload) {
        return record(
                "response",
                address,
                date,
                "WARC-Payload-Digest: " + digest(payload) + "\r\n",
                "HTTP/1.1 200 OK\r\n" + head + "\r\n",
                body);
    }

    WarcFile status(String address, String status) {
        return record(
                "response",
                address,
                "2024-05-03T10:00:00Z",
                "",
                "HTTP/1.1 " + status + "\r\nContent-Type: text/html\r\n\r\n",
                "<p>Moved</p>".getBytes(UTF_8));
    }

    /** A revisit; a digest of what the original said, and the address that it had. */
    WarcFile revisit(String address, String date, String profile, String digestOf, String original) {
        return record(
                "revisit",
                address,
                date,
                "WARC-Profile: " + profile + "\r\nWARC-Payload-Digest: " + digest(digestOf) + "\r\n"
                        + (original.isEmpty() ? "" : "WARC-Refers-To-Target-URI: " + original + "\r\n"),
                profile.equals(NOT_MODIFIED) ? "HTTP/1.1 304 Not Modified\r\n\r\n" : "HTTP/1.1 200 OK\r\n\r\n",
                new byte[0]);
    }

    WarcFile record(String type, String address, String date, String more, String head, byte[] body) {
        records++;
        byte[] block = concat(head.getBytes(ISO_8859_1), body);
        String header = "WARC/1.0\r\nWARC-Type: " + type + "\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-"
                + String.format("%012d", records) + ">\r\nWARC-Date: " + date + "\r\nWARC-Target-URI: " + address
                + "\r\n"
                + more + "Content-Type: application/http; msgtype=response\r\nContent-Length: " + block.length
                + "\r\n\r\n";
        bytes.writeBytes(concat(concat(header.getBytes(UTF_8), block), "\r\n\r\n".getBytes(UTF_8)));
        return this;
    }

    Path write(Path file) throws IOException {
        return Files.write(file, bytes.toByteArray());
    }

    byte[] bytes() {
        return bytes.toByteArray();
    }

    static byte[] gzipped(byte[] plain) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(plain);
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return packed.toByteArray();
    }

    static byte[] concat(byte[] first, byte[] second) {
        byte[] both = java.util.Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    private static String digest(String payload) {
        try {
            return "sha1:"
                    + HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-1").digest(payload.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
