package io.github.onrecord.config;

import java.nio.file.Path;

/** Where a setting comes from. */
public sealed interface Origin {
    /** For people: "drafts/onrecord.yaml:3", "command line", "default". */
    String words();

    /**
     * A line of a file.
     *
     * @param file as messages name it
     * @param line 1-based
     */
    record Line(Path file, int line) implements Origin {
        @Override
        public String words() {
            return file + ":" + line;
        }
    }

    /** No file. */
    enum Other implements Origin {
        COMMAND_LINE("command line"),
        DEFAULT("default");

        private final String words;

        Other(String words) {
            this.words = words;
        }

        @Override
        public String words() {
            return words;
        }
    }
}
