package io.github.onrecord.cli;

import io.github.onrecord.audit.RulePack;
import io.github.onrecord.config.Setting;
import io.github.onrecord.config.Settings;
import io.github.onrecord.lexicon.BrokenRules;
import io.github.onrecord.lexicon.PackFiles;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Which rules to use: those in the jar, and with {@code --rules} those of a folder beside or in place of them. */
final class RulesOptions {
    @Option(
            names = "--rules",
            paramLabel = "DIR",
            description =
                    "A folder of rule files, used beside the built-in ones; a file of the same name replaces one.")
    private Optional<Path> folder = Optional.empty();

    /** The settings with the folder of the command line, if it names one, in place of all others. */
    Settings over(Settings settings) {
        return folder.map(named -> settings.withRules(List.of(Setting.ofCommandLine(named))))
                .orElse(settings);
    }

    /**
     * The rules, all of them sound.
     *
     * @throws Refusal with every fault of every rule, one a line
     */
    RulePack load() throws Refusal {
        return sound(() -> RulePack.load(files()));
    }

    /** What is made of rule files. */
    interface Reading<T> {
        T read() throws BrokenRules;
    }

    /**
     * What is read, if all of it is sound.
     *
     * @throws Refusal with every fault, one a line
     */
    static <T> T sound(Reading<T> reading) throws Refusal {
        try {
            return reading.read();
        } catch (BrokenRules broken) {
            throw refused(broken);
        }
    }

    /** The files of the rules. */
    PackFiles files() throws BrokenRules {
        PackFiles bundled = PackFiles.bundled();
        return folder.isPresent() ? bundled.extendedBy(PackFiles.of(folder.get())) : bundled;
    }

    static Refusal refused(BrokenRules broken) {
        int faults = broken.faults().size();
        return new Refusal(
                broken.getMessage() + "\n"
                        + (faults == 1 ? "There is 1 fault" : "There are " + faults + " faults")
                        + " in the rules, so nothing was done.",
                broken);
    }
}
