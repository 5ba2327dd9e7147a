package io.github.onrecord.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Starting up must not pay for formats that do not come. */
class LoadedLibrariesTest {
    @Test
    void a_text_loads_no_library_of_another_format() throws Exception {
        try (Watched loader = new Watched()) {
            Class<?> inputs = loader.loadClass("io.github.onrecord.ingest.Input");
            Class<?> readers = loader.loadClass("io.github.onrecord.ingest.DraftReaders");
            Object input =
                    inputs.getConstructor(String.class, byte[].class).newInstance("a.txt", "It.".getBytes(UTF_8));

            readers.getMethod("read", inputs)
                    .invoke(readers.getMethod("standard").invoke(null), input);

            assertThat(loader.loaded)
                    .contains("io.github.onrecord.ingest.PlainTextReader")
                    .noneMatch(name -> name.startsWith("org.apache.")
                            || name.startsWith("com.rtfparserkit.")
                            || name.startsWith("org.duckdb.")
                            || name.startsWith("org.netpreserve.")
                            || name.startsWith("com.github.luben."));
        }
    }

    /** Loads everything anew and keeps count. */
    private static final class Watched extends URLClassLoader {
        private final Set<String> loaded = new TreeSet<>();

        Watched() {
            super(classPath(), ClassLoader.getPlatformClassLoader());
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            loaded.add(name);
            return super.findClass(name);
        }

        private static URL[] classPath() {
            return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                    .map(Watched::url)
                    .toArray(URL[]::new);
        }

        private static URL url(String entry) {
            try {
                return Path.of(entry).toUri().toURL();
            } catch (MalformedURLException odd) {
                throw new IllegalArgumentException(entry, odd);
            }
        }
    }
}
