package io.github.onrecord.cli;

import io.github.onrecord.config.Origin;
import io.github.onrecord.config.Setting;
import io.github.onrecord.config.Settings;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Settings as a table for people: what is set, to what, and where. */
final class SettingsPage {
    private static final int NAME = 12;
    private static final int GAP = 3;

    private SettingsPage() {}

    private record Line(String name, String value, String origin) {}

    /** A line for each value, also for those that nobody set. */
    static List<String> lines(Settings settings) {
        List<Line> lines = Stream.of(
                        lines("house", settings.house().stream().toList(), "none"),
                        severities(settings),
                        lines("rules", settings.rules(), "built-in"),
                        lines("lexicons", settings.lexicons(), "built-in"),
                        lines("gate", settings.gate().stream().toList(), "none"),
                        lines("formats", settings.formats(), OutputFormat.TEXT.id()))
                .flatMap(List::stream)
                .toList();
        int widest =
                lines.stream().mapToInt(line -> line.value().length()).max().orElse(0);
        return lines.stream()
                .map(line -> String.format(
                        Locale.ROOT,
                        "  %-" + NAME + "s%-" + (widest + GAP) + "s%s",
                        line.name(),
                        line.value(),
                        line.origin()))
                .toList();
    }

    private static List<Line> severities(Settings settings) {
        List<Setting<String>> set = settings.severities().entrySet().stream()
                .map(entry -> new Setting<>(
                        entry.getKey() + " " + entry.getValue().value(),
                        entry.getValue().origin()))
                .toList();
        return lines("severities", set, "as the rules or the house have them");
    }

    /** One line a value; the name stands on the first alone. */
    private static <T> List<Line> lines(String name, Collection<Setting<T>> set, String otherwise) {
        if (set.isEmpty()) {
            return List.of(new Line(name, otherwise, Origin.Other.DEFAULT.words()));
        }
        List<Line> lines = new ArrayList<>();
        set.forEach(setting -> lines.add(new Line(
                lines.isEmpty() ? name : "",
                String.valueOf(setting.value()),
                setting.origin().words())));
        return lines;
    }
}
