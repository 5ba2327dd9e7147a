package io.github.onrecord.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Puts the files of a review in their places: whole or not at all, and not touched where nothing changes. */
final class KeptText {
    private KeptText() {}

    /**
     * Writes a file, and its folder where there is none.
     *
     * @return whether the file is another now
     * @throws Refusal if it cannot be written
     */
    static boolean put(Path file, String text) throws Refusal {
        try {
            byte[] bytes = text.getBytes(UTF_8);
            if (Files.exists(file) ? java.util.Arrays.equals(Files.readAllBytes(file), bytes) : bytes.length == 0) {
                return false;
            }
            Files.createDirectories(file.toAbsolutePath().getParent());
            try (ReplacedFile place = ReplacedFile.open(file)) {
                place.stream().write(bytes);
                place.keep();
            }
            return true;
        } catch (IOException failure) {
            throw new Refusal(
                    file + " cannot be written: " + Faults.reason(failure)
                            + ". Check the folder and the space on the disk.",
                    failure);
        }
    }
}
