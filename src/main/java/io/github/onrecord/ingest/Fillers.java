package io.github.onrecord.ingest;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What programs write as author or title when nobody has. */
final class Fillers {
    private static final List<String> WORDS = List.of(
            "administrator",
            "author",
            "microsoft office user",
            "owner",
            "python-docx",
            "unknown",
            "unknown author",
            "untitled",
            "user",
            "windows user",
            "word document");

    private Fillers() {}

    /** The words, if somebody may have meant them. */
    static Optional<String> meant(String property) {
        return Optional.of(property.strip())
                .filter(words -> !words.isEmpty() && !WORDS.contains(words.toLowerCase(Locale.ROOT)));
    }
}
