package io.github.onrecord.config;

import io.github.onrecord.lexicon.RuleFault;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds the configuration file that an input falls under: the nearest {@value #NAME} in its folder or a folder above.
 * The nearest alone counts; files are not merged. Nothing but the name is looked for on the way up, and {@value #MISNOMER},
 * which is a fault. Each file is read once. Not thread-safe.
 *
 * <pre>{@code
 * List<RuleFault> faults = new ArrayList<>();
 * Settings settings = new SettingsFiles().of(Path.of("drafts/summit.docx"), faults);
 * }</pre>
 */
public final class SettingsFiles {
    /** What a configuration file is called. */
    public static final String NAME = "onrecord.yaml";

    /** What people call it by mistake; passed over in silence, it would leave them believing in settings not read. */
    static final String MISNOMER = "onrecord.yml";

    private final Map<Path, Optional<Path>> nearest = new HashMap<>();
    private final Map<Path, Settings> read = new HashMap<>();

    /**
     * The settings that an input falls under; {@link Settings#NONE} where no file is found.
     *
     * @param input an article or a folder; it need not exist
     * @param faults what is wrong in the file is added here, once a file
     */
    public Settings of(Path input, List<RuleFault> faults) {
        Path place = input.toAbsolutePath().normalize();
        Optional<Path> folder = Files.isDirectory(place) ? Optional.of(place) : Optional.ofNullable(place.getParent());
        return folder.flatMap(this::above).map(file -> in(file, faults)).orElse(Settings.NONE);
    }

    /**
     * The settings of one file.
     *
     * @param faults what is wrong in it is added here, once a file
     */
    public Settings in(Path file, List<RuleFault> faults) {
        Path place = file.toAbsolutePath().normalize();
        Settings known = read.get(place);
        if (known == null) {
            known = SettingsFile.read(place, faults);
            read.put(place, known);
        }
        return known;
    }

    private Optional<Path> above(Path folder) {
        Optional<Path> known = nearest.get(folder);
        if (known == null) {
            Optional<Path> here = Stream.of(NAME, MISNOMER)
                    .map(folder::resolve)
                    .filter(Files::exists)
                    .findFirst();
            known = here.or(() -> Optional.ofNullable(folder.getParent()).flatMap(this::above));
            nearest.put(folder, known);
        }
        return known;
    }
}
