package io.github.onrecord.ingest;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;

/** Drafts in files that another program wrote, under {@code src/test/resources/drafts}. */
final class Fixture {
    private Fixture() {}

    static byte[] bytes(String name) throws IOException {
        try (InputStream resource = Fixture.class.getResourceAsStream("/drafts/" + name)) {
            if (resource == null) {
                throw new FileNotFoundException(name);
            }
            return resource.readAllBytes();
        }
    }
}
