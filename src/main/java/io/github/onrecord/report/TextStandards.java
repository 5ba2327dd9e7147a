package io.github.onrecord.report;

import static java.util.stream.Collectors.toMap;

import io.github.onrecord.audit.Standard;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The short names of the standards, by id. Those that we know from summaries only say so. */
public final class TextStandards {
    private final Map<String, String> names;

    /** The standards of a pack. */
    public TextStandards(List<Standard> standards) {
        names = standards.stream().collect(toMap(Standard::id, TextStandards::name, (first, again) -> first));
    }

    /** The names for these ids, each once; an id that the pack does not explain stands for itself. */
    public List<String> named(List<String> ids) {
        return ids.stream()
                .map(id -> Optional.ofNullable(names.get(id)).orElse(id))
                .distinct()
                .toList();
    }

    /** The short name of one; "(from a summary)" where its own text was not read. */
    public static String name(Standard standard) {
        return switch (standard.status()) {
            case "summary" -> standard.shortName() + " (from a summary)";
            case "check" -> standard.shortName() + " (to be checked)";
            default -> standard.shortName();
        };
    }
}
