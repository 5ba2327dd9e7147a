package io.github.onrecord.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The reports that people look at, as files in {@code src/test/resources/golden}. To rewrite them after a change that
 * is meant, run {@code mvn test -Donrecord.golden=write -Dtest='Text*Test,Json*Test'} and read the difference line by line.
 */
final class TextGolden {
    private static final Path FOLDER = Path.of("src", "test", "resources", "golden");

    private TextGolden() {}

    static void check(String name, String report) throws IOException {
        if ("write".equals(System.getProperty("onrecord.golden"))) {
            Files.createDirectories(FOLDER);
            Files.writeString(FOLDER.resolve(name), report, UTF_8);
        }
        assertEquals(Files.readString(FOLDER.resolve(name), UTF_8), report, name);
    }

    /** The golden files whose names begin so. */
    static Set<String> files(String prefix) throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith(prefix))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
