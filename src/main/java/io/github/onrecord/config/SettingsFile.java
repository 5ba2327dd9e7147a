package io.github.onrecord.config;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.onrecord.lexicon.RuleFault;
import io.github.onrecord.rules.Entry;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One configuration file: its shape, and the folders that it names. All faults are collected. */
final class SettingsFile {
    private static final List<String> KEYS = List.of("house", "severities", "rules", "lexicons", "gate", "formats");
    private static final List<String> SEVERITIES = List.of("serious", "warning", "note", "praise", "off");
    private static final int LARGEST = 1_000_000;

    private final Path file;
    private final Path shown;
    private final List<RuleFault> faults;

    private SettingsFile(Path file, List<RuleFault> faults) {
        this.file = file;
        this.shown = shown(file);
        this.faults = faults;
    }

    /** Reads a file, named by its absolute path. What is faulty is left out. */
    static Settings read(Path file, List<RuleFault> faults) {
        SettingsFile reader = new SettingsFile(file, faults);
        return reader.content().map(reader::settings).orElse(Settings.NONE);
    }

    private Optional<String> content() {
        if (file.endsWith(SettingsFiles.MISNOMER)) {
            fault(0, "is not read under this name. Rename it to " + SettingsFiles.NAME + ".");
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                fault(0, "is larger than 1 MB. Name the right file, or move lists and rules to folders of their own.");
                return Optional.empty();
            }
            return Optional.of(UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException notUtf8) {
            fault(0, "is not UTF-8. Save it as UTF-8.");
        } catch (IOException unread) {
            fault(0, "cannot be read. Check that it is a file and that you may read it.");
        }
        return Optional.empty();
    }

    private Settings settings(String content) {
        Entry top = Entry.read(shown.toString(), content, faults);
        if (top.text().isPresent() || !top.items().isEmpty()) {
            fault(top.line(), "holds no settings. Write a setting a line, such as 'house: ap-like'.");
        }
        top.fields().forEach((key, value) -> {
            if (!KEYS.contains(key)) {
                fault(
                        value.line(),
                        "has the unknown setting '" + key + "'." + Nearest.question(key, KEYS) + " The settings are "
                                + String.join(", ", KEYS) + ".");
            }
        });
        return new Settings(
                Optional.of(shown),
                word(top, "house", "one house, such as ap-like"),
                severities(top),
                folders(top, "rules"),
                folders(top, "lexicons"),
                word(top, "gate", "one gate, such as weak, 40 or serious"),
                words(top, "formats", "one format or a list of them, such as [text, xlsx]"));
    }

    private Optional<Setting<String>> word(Entry top, String key, String wanted) {
        Optional<Entry> entry = top.field(key);
        if (entry.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> text = entry.get().text().filter(word -> !word.isBlank());
        if (text.isEmpty()) {
            fault(entry.get().line(), "'" + key + "' wants " + wanted + ".");
        }
        return text.map(
                word -> new Setting<>(word, new Origin.Line(shown, entry.get().line())));
    }

    /** A list of texts; a single text is a list of one. */
    private List<Setting<String>> words(Entry top, String key, String wanted) {
        List<Setting<String>> words = new ArrayList<>();
        top.field(key).ifPresent(entry -> {
            List<Entry> items = entry.text().isPresent() ? List.of(entry) : entry.items();
            boolean sound = !items.isEmpty()
                    && items.stream()
                            .allMatch(item ->
                                    item.text().filter(text -> !text.isBlank()).isPresent());
            if (!sound) {
                fault(entry.line(), "'" + key + "' wants " + wanted + ".");
                return;
            }
            items.forEach(item ->
                    item.text().ifPresent(text -> words.add(new Setting<>(text, new Origin.Line(shown, item.line())))));
        });
        return words;
    }

    private List<Setting<Path>> folders(Entry top, String key) {
        List<Setting<Path>> folders = new ArrayList<>();
        for (Setting<String> named : words(top, key, "one folder or a list of them, such as [desk-" + key + "]")) {
            folder(named).ifPresent(folder -> folders.add(new Setting<>(folder, named.origin())));
        }
        return folders;
    }

    /** A folder as named from the file's own; nothing that links lead to outside of it may be read as part of it. */
    private Optional<Path> folder(Setting<String> named) {
        try {
            Path folder = file.resolveSibling(named.value()).normalize();
            if (!Files.isDirectory(folder)) {
                faults.add(faultAt(
                        named,
                        "names the folder '" + named.value() + "', and there is no folder " + shown(folder)
                                + ". Folders are named from the place of this file."));
                return Optional.empty();
            }
            Optional<Path> stray = StrayLinks.firstIn(folder);
            if (stray.isPresent()) {
                faults.add(faultAt(
                        named,
                        "names the folder '" + named.value() + "', in which " + stray.get()
                                + " is a link that leads out of it. Put a copy in its place."));
                return Optional.empty();
            }
            return Optional.of(shown(folder));
        } catch (InvalidPathException noPath) {
            faults.add(faultAt(named, "names '" + named.value() + "', which can be no folder. Mend the path."));
        } catch (IOException unread) {
            faults.add(faultAt(
                    named, "names the folder '" + named.value() + "', which cannot be read. Check its permissions."));
        }
        return Optional.empty();
    }

    private Map<String, Setting<String>> severities(Entry top) {
        Map<String, Setting<String>> severities = new LinkedHashMap<>();
        top.field("severities").ifPresent(entry -> {
            if (entry.fields().isEmpty()) {
                fault(entry.line(), "'severities' wants a line for each finding, such as 'F02: serious'.");
            }
            entry.fields().forEach((id, value) -> {
                String severity = value.text().orElse("");
                if (SEVERITIES.contains(severity)) {
                    severities.put(id, new Setting<>(severity, new Origin.Line(shown, value.line())));
                } else {
                    fault(
                            value.line(),
                            "gives " + id + " a severity that does not exist."
                                    + Nearest.question(severity, SEVERITIES) + " The severities are "
                                    + String.join(", ", SEVERITIES) + ".");
                }
            });
        });
        return severities;
    }

    private void fault(int line, String message) {
        faults.add(new RuleFault(shown.toString(), line, "", message));
    }

    private RuleFault faultAt(Setting<String> setting, String message) {
        int line = setting.origin() instanceof Origin.Line place ? place.line() : 0;
        return new RuleFault(shown.toString(), line, "", message);
    }

    /** As a user in the current folder would name it. */
    private static Path shown(Path path) {
        Path here = Path.of("").toAbsolutePath();
        return path.startsWith(here) && !path.equals(here) ? here.relativize(path) : path;
    }
}
