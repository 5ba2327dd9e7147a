package io.github.onrecord.report;

import static java.util.stream.Collectors.toMap;

import io.github.onrecord.audit.Standard;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The short names of the standards, by id. Those that we know from summaries only say so. */
final class TextStandards {
    private final Map<String, String> names;

    TextStandards(List<Standard> standards) {
        names = standards.stream().collect(toMap(Standard::id, Standard::citation, (first, again) -> first));
    }

    /** The names for these ids, each once; an id that the pack does not explain stands for itself. */
    List<String> named(List<String> ids) {
        return ids.stream()
                .map(id -> Optional.ofNullable(names.get(id)).orElse(id))
                .distinct()
                .toList();
    }
}
