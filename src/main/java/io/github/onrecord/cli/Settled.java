package io.github.onrecord.cli;

import io.github.onrecord.config.Setting;
import io.github.onrecord.config.Settings;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.TypeConversionException;

/**
 * The settings of each article of a run.
 *
 * @param byPath in the order of the articles
 */
record Settled(Map<String, Settings> byPath) {
    /** Copies the map. */
    Settled {
        byPath = Collections.unmodifiableMap(new LinkedHashMap<>(byPath));
    }

    /** "Settings: drafts/onrecord.yaml.", if a file was found. */
    Optional<String> remark() {
        String files = byPath.values().stream()
                .flatMap(settings -> settings.file().stream())
                .distinct()
                .map(Path::toString)
                .collect(Collectors.joining(", "));
        return files.isEmpty() ? Optional.empty() : Optional.of("Settings: " + files + ".");
    }

    /**
     * What reports are written as; empty where nothing is settled.
     *
     * @throws Refusal if articles fall under files that differ, or a format does not exist
     */
    List<OutputFormat> formats() throws Refusal {
        List<List<Setting<String>>> asked = byPath.values().stream()
                .map(Settings::formats)
                .filter(formats -> !formats.isEmpty())
                .distinct()
                .toList();
        List<OutputFormat> first = asked.isEmpty() ? List.of() : formats(asked.get(0));
        for (List<Setting<String>> other : asked) {
            if (!formats(other).equals(first)) {
                throw new Refusal("One run writes one set of reports, and the settings differ: see "
                        + asked.get(0).get(0).origin().words() + " and "
                        + other.get(0).origin().words() + ". Say with --format what to write.");
            }
        }
        return first;
    }

    private static List<OutputFormat> formats(List<Setting<String>> settings) throws Refusal {
        List<OutputFormat> formats = new java.util.ArrayList<>();
        for (Setting<String> setting : settings) {
            formats.add(read(setting, new OutputFormat.Converter()::convert));
        }
        return formats.stream().distinct().toList();
    }

    /**
     * What a setting's text stands for.
     *
     * @throws Refusal if it stands for nothing; the message begins with the setting's place
     */
    static <T> T read(Setting<String> setting, Reading<T> reading) throws Refusal {
        try {
            return reading.read(setting.value());
        } catch (TypeConversionException wrong) {
            throw refused(setting, String.valueOf(wrong.getMessage()));
        }
    }

    /** How a text is read. */
    interface Reading<T> {
        T read(String text);
    }

    /** What is wrong with a setting, with its place. */
    static Refusal refused(Setting<?> setting, String message) {
        return new Refusal(setting.origin().words() + ": " + message);
    }
}
