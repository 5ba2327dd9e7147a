package io.github.onrecord.archive.analysis;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;

/** The SQL of the analyses, from resource files. */
final class Scripts {
    private Scripts() {}

    /** The statements of {@code /archive/analysis/NAME.sql}. */
    static String of(String name) {
        String path = "/archive/analysis/" + name + ".sql";
        try (InputStream resource = Scripts.class.getResourceAsStream(path)) {
            if (resource == null) {
                throw new IllegalStateException("the jar lacks " + path);
            }
            return new String(resource.readAllBytes(), UTF_8);
        } catch (IOException failure) {
            throw new IllegalStateException("reading " + path, failure);
        }
    }
}
