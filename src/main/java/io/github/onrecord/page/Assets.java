package io.github.onrecord.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

/** The style sheet and the scripts, as they are in the jar. */
final class Assets {
    private static final List<String> READING = List.of("desk.js", "keys.js", "start.js");
    private static final List<String> SERVED = List.of("desk.js", "keys.js", "verdicts.js", "intake.js", "start.js");

    private Assets() {}

    static String style() {
        return read("page.css");
    }

    /** What the exported file needs: walking, filters, keys. */
    static String readingScript() {
        return joined(READING);
    }

    /** The same, and what talks to the server. */
    static String servedScript() {
        return joined(SERVED);
    }

    /** What a content security policy knows the words between two tags by. */
    static String hash(String content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("the JDK lacks SHA-256", impossible);
        }
    }

    private static String joined(List<String> files) {
        return files.stream().map(Assets::read).collect(Collectors.joining("\n"));
    }

    private static String read(String name) {
        try (InputStream in = Assets.class.getResourceAsStream("/page/" + name)) {
            if (in == null) {
                throw new IllegalStateException("the jar lacks page/" + name);
            }
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException damage) {
            throw new UncheckedIOException("the jar is damaged at page/" + name, damage);
        }
    }
}
