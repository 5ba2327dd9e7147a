package io.github.onrecord.cli;

import io.github.onrecord.config.Settings;
import io.github.onrecord.config.SettingsFiles;
import io.github.onrecord.lexicon.RuleFault;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What articles are audited by: {@code --rules}, {@code --house}, and which {@code onrecord.yaml} they fall under. */
final class SettingsOptions {
    @Mixin
    private RulesOptions rules = new RulesOptions();

    @Mixin
    private HouseOption house = new HouseOption();

    @Option(
            names = "--config",
            paramLabel = "FILE",
            description = "The settings of this file for all inputs. Without it each falls under the nearest "
                    + SettingsFiles.NAME + " in its folder or above.")
    private Optional<Path> file = Optional.empty();

    @Option(names = "--no-config", description = "No settings but those of the command line.")
    private boolean none;

    /**
     * The settings of each input, those of the command line before those of files.
     *
     * @param paths the inputs, in order; "-" falls under the current folder
     * @param more further settings of the command line
     * @throws Refusal with every fault of every file, one a line
     */
    Settled settled(List<String> paths, UnaryOperator<Settings> more) throws Refusal {
        if (none && file.isPresent()) {
            throw new Refusal("--config names a file and --no-config wants none. Give one of them.");
        }
        List<RuleFault> faults = new ArrayList<>();
        SettingsFiles files = new SettingsFiles();
        Map<String, Settings> settled = new LinkedHashMap<>();
        for (String path : paths) {
            settled.put(path, more.apply(house.over(rules.over(ofFile(path, files, faults)))));
        }
        if (!faults.isEmpty()) {
            String lines = faults.stream().map(RuleFault::toString).collect(Collectors.joining("\n"));
            throw new Refusal(
                    lines + "\n" + (faults.size() == 1 ? "There is 1 fault" : "There are " + faults.size() + " faults")
                            + " in the settings, so nothing was done.");
        }
        return new Settled(settled);
    }

    /**
     * What is ruled by the current folder alone, where no inputs are named.
     *
     * @throws Refusal as above, and if rules are faulty or a house does not exist
     */
    Ruling ofThisFolder(Terminal terminal) throws Refusal {
        String folder = ".";
        Settled settled = settled(List.of(folder), UnaryOperator.identity());
        return Rulings.of(settled, Rulings.Faulty.STOP, terminal).of(folder);
    }

    private Settings ofFile(String path, SettingsFiles files, List<RuleFault> faults) {
        if (none) {
            return Settings.NONE;
        }
        return file.isPresent() ? files.in(file.get(), faults) : files.of(place(path), faults);
    }

    /** Standard input may be called anything. */
    private static Path place(String path) {
        try {
            return Path.of(path);
        } catch (InvalidPathException noPath) {
            return Inbox.STANDARD_INPUT;
        }
    }
}
