package io.github.onrecord.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SamplesTest {
    @TempDir
    private Path folder;

    @Test
    void the_sample_audit_is_what_the_program_makes() throws IOException {
        Desk desk = new Desk(folder);
        desk.run("audit", "seeds/01-viral-footage.txt", "--quiet", "--out", "DIR/a.json");

        assertEquals(
                withoutVersion(Files.readString(Path.of("reports/01-viral-footage.json"))),
                withoutVersion(desk.read("a.json")),
                "Run bin/samples, look at what changed, and commit it with the change that made it.");
    }

    /** Classes that lie in no jar have none. The version of the rules stays in. */
    private static String withoutVersion(String json) {
        return json.replaceFirst("\"version\": \"[^\"]*\"", "");
    }
}
