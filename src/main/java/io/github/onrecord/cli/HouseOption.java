package io.github.onrecord.cli;

import io.github.onrecord.audit.RulePack;
import io.github.onrecord.config.Nearest;
import io.github.onrecord.config.Setting;
import io.github.onrecord.config.Settings;
import io.github.onrecord.findings.House;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Whose findings count: {@code --house}. */
final class HouseOption {
    @Option(
            names = "--house",
            paramLabel = "NAME",
            completionCandidates = BuiltInHouses.class,
            description = "Only the findings that a house wants, as grave as they are to it: ${COMPLETION-CANDIDATES},"
                    + " or one of your rules. No score changes.")
    private Optional<String> name = Optional.empty();

    /** The settings with the house of the command line, if it names one. */
    Settings over(Settings settings) {
        return name.map(typed -> settings.withHouse(Setting.ofCommandLine(typed)))
                .orElse(settings);
    }

    /**
     * The rules as the house wants them; as they are where none was named.
     *
     * @throws Refusal if there is no such house, or a house's file is faulty
     */
    RulePack applied(RulePack pack) throws Refusal {
        return name.isPresent() ? pack.as(house(name.get(), pack)) : pack;
    }

    /**
     * The house of a name.
     *
     * @throws Refusal if there is no such house, or a house's file is faulty
     */
    static House house(String typed, RulePack pack) throws Refusal {
        List<House> houses = RulesOptions.sound(pack::houses);
        String wanted = typed.toLowerCase(Locale.ROOT);
        Optional<House> found =
                houses.stream().filter(house -> house.id().equals(wanted)).findFirst();
        if (found.isEmpty()) {
            throw new Refusal(unknown(typed, houses.stream().map(House::id).toList()));
        }
        return found.get();
    }

    private static String unknown(String typed, List<String> known) {
        String wanted = typed.toLowerCase(Locale.ROOT);
        Optional<String> near = known.stream()
                .filter(id -> !wanted.isEmpty() && id.startsWith(wanted))
                .findFirst()
                .or(() -> Nearest.to(wanted, known));
        String question = near.map(id -> " Did you mean " + id + "?").orElse("");
        return "There is no house '" + typed + "'." + question
                + (known.isEmpty() ? " These rules have none." : " The houses are " + String.join(", ", known) + ".");
    }
}
