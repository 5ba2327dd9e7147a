package io.github.onrecord.cli;

import io.github.onrecord.audit.RulePack;
import io.github.onrecord.config.Nearest;
import io.github.onrecord.config.Origin;
import io.github.onrecord.config.Setting;
import io.github.onrecord.config.Settings;
import io.github.onrecord.findings.Check;
import io.github.onrecord.findings.House;
import io.github.onrecord.lexicon.BrokenRules;
import io.github.onrecord.lexicon.PackFiles;
import io.github.onrecord.lexicon.RuleFault;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What each article of a run is audited by. Articles with equal settings share it. */
final class Rulings {
    private final Map<String, Ruling> byPath = new LinkedHashMap<>();

    /** What to do about a rule that is faulty. */
    enum Faulty {
        STOP,
        LEAVE_OUT
    }

    /**
     * Reads the rules that the settings ask for.
     *
     * @throws Refusal if rules are faulty, or a house, finding or gate does not exist
     */
    static Rulings of(Settled settled, Faulty faulty, Terminal terminal) throws Refusal {
        Rulings rulings = new Rulings();
        Map<Settings, Ruling> made = new LinkedHashMap<>();
        for (Map.Entry<String, Settings> entry : settled.byPath().entrySet()) {
            Ruling ruling = made.get(entry.getValue());
            if (ruling == null) {
                ruling = ruling(entry.getValue(), faulty, terminal);
                made.put(entry.getValue(), ruling);
            }
            rulings.byPath.put(entry.getKey(), ruling);
        }
        return rulings;
    }

    /** What an article of this run is audited by. */
    Ruling of(String path) {
        return Optional.ofNullable(byPath.get(path))
                .orElseThrow(() -> new IllegalArgumentException("no article of this run: " + path));
    }

    /** The rules of all articles, each once. */
    List<RulePack> packs() {
        return byPath.values().stream().map(Ruling::pack).distinct().toList();
    }

    private static Ruling ruling(Settings settings, Faulty faulty, Terminal terminal) throws Refusal {
        Optional<Gate> gate = Optional.empty();
        if (settings.gate().isPresent()) {
            gate = Optional.of(Settled.read(settings.gate().get(), new Gate.Converter()::convert));
        }
        RulePack rules = faulty == Faulty.STOP
                ? RulesOptions.sound(() -> RulePack.load(files(settings)))
                : whatIsSound(settings, terminal);
        return new Ruling(inHouse(rules, settings), gate);
    }

    /** Tells of the rules that are left out. */
    private static RulePack whatIsSound(Settings settings, Terminal terminal) throws Refusal {
        List<RuleFault> leftOut = new ArrayList<>();
        RulePack pack = RulesOptions.sound(() -> RulePack.loadKeepingGoing(files(settings), leftOut));
        leftOut.forEach(fault -> terminal.say(fault.toString()));
        if (!leftOut.isEmpty()) {
            terminal.say("What is named above was left out; the rest is used.");
        }
        return pack;
    }

    private static PackFiles files(Settings settings) throws BrokenRules {
        PackFiles files = PackFiles.bundled();
        for (Setting<Path> folder : settings.rules()) {
            files = files.extendedBy(PackFiles.of(folder.value()));
        }
        for (Setting<Path> folder : settings.lexicons()) {
            files = files.extendedBy(PackFiles.of(folder.value()).asLexicons());
        }
        return files;
    }

    private static RulePack inHouse(RulePack pack, Settings settings) throws Refusal {
        Map<String, String> severities = severities(pack, settings);
        Optional<House> house = house(pack, settings);
        if (severities.isEmpty()) {
            return house.map(pack::as).orElse(pack);
        }
        return pack.as(house.map(known -> known.changedBy(severities)).orElseGet(() -> House.ofOwn(severities)));
    }

    private static Optional<House> house(RulePack pack, Settings settings) throws Refusal {
        if (settings.house().isEmpty()) {
            return Optional.empty();
        }
        Setting<String> name = settings.house().get();
        try {
            return Optional.of(HouseOption.house(name.value(), pack));
        } catch (Refusal unknown) {
            throw name.origin() instanceof Origin.Line
                    ? Settled.refused(name, String.valueOf(unknown.getMessage()))
                    : unknown;
        }
    }

    private static Map<String, String> severities(RulePack pack, Settings settings) throws Refusal {
        List<String> known = pack.checks().all().stream().map(Check::id).toList();
        Map<String, String> severities = new LinkedHashMap<>();
        for (Map.Entry<String, Setting<String>> entry : settings.severities().entrySet()) {
            String id = entry.getKey();
            if (!known.contains(id)) {
                throw Settled.refused(
                        entry.getValue(),
                        "there is no finding " + id + "." + Nearest.question(id, known)
                                + " 'onrecord rules list --kind finding' names them all.");
            }
            severities.put(id, entry.getValue().value());
        }
        return severities;
    }
}
