package io.github.onrecord.cli;

import io.github.onrecord.audit.RulePack;
import io.github.onrecord.lexicon.BrokenRules;
import io.github.onrecord.lexicon.PackFiles;
import io.github.onrecord.lexicon.RuleFault;
import java.nio.file.Path;
import java.util.ArrayList;
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

    /**
     * The rules, all of them sound.
     *
     * @throws Refusal with every fault of every rule, one a line
     */
    RulePack load() throws Refusal {
        return sound(() -> RulePack.load(files()));
    }

    /**
     * The rules that are sound; tells of those that are left out.
     *
     * @throws Refusal if the folder itself cannot be read
     */
    RulePack loadWhatIsSound(Terminal terminal) throws Refusal {
        try {
            List<RuleFault> leftOut = new ArrayList<>();
            RulePack pack = RulePack.loadKeepingGoing(files(), leftOut);
            leftOut.forEach(fault -> terminal.say(fault.toString()));
            if (!leftOut.isEmpty()) {
                terminal.say("What is named above was left out; the rest is used.");
            }
            return pack;
        } catch (BrokenRules broken) {
            throw refused(broken);
        }
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

    private static Refusal refused(BrokenRules broken) {
        int faults = broken.faults().size();
        return new Refusal(
                broken.getMessage() + "\n"
                        + (faults == 1 ? "There is 1 fault" : "There are " + faults + " faults")
                        + " in the rules, so nothing was done.",
                broken);
    }
}
