package io.github.onrecord.web;

import io.github.onrecord.ingest.Input;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** An article to try the page with; people and places in it are invented. */
final class Sample {
    private static final String NAME = "10-election-night.txt";

    private Sample() {}

    static Input file() {
        try (InputStream in = Sample.class.getResourceAsStream("/seeds/" + NAME)) {
            if (in == null) {
                throw new IllegalStateException("the jar lacks /seeds/" + NAME);
            }
            return new Input(NAME.replaceFirst("^\\d+-", ""), in.readAllBytes());
        } catch (IOException damage) {
            throw new UncheckedIOException("the jar is damaged", damage);
        }
    }
}
