package io.github.onrecord.cli;

import io.github.onrecord.audit.RulePack;
import io.github.onrecord.config.Origin;
import io.github.onrecord.config.Settings;
import io.github.onrecord.findings.House;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The rules of the page, and the houses that an editor may choose from. Where a newsroom has settled in a file how it
 * wants the findings, there is nothing to choose.
 *
 * @param pack the rules
 * @param houses those that may be chosen
 * @param house the one of them to begin with
 */
record HouseChoice(RulePack pack, List<House> houses, Optional<House> house) {
    /**
     * Reads the rules.
     *
     * @param settled the settings of one place
     * @throws Refusal if rules are faulty, or there is no such house
     */
    static HouseChoice of(Settled settled, Terminal terminal) throws Refusal {
        Map.Entry<String, Settings> entry =
                settled.byPath().entrySet().iterator().next();
        Settings settings = entry.getValue();
        boolean isSettled = !settings.severities().isEmpty()
                || settings.house()
                        .filter(name -> name.origin() instanceof Origin.Line)
                        .isPresent();
        if (isSettled) {
            return new HouseChoice(pack(settled, entry.getKey(), terminal), List.of(), Optional.empty());
        }
        Settled free = new Settled(Map.of(entry.getKey(), settings.withoutHouse()));
        RulePack pack = pack(free, entry.getKey(), terminal);
        Optional<House> house = settings.house().isPresent()
                ? Optional.of(HouseOption.house(settings.house().get().value(), pack))
                : Optional.empty();
        return new HouseChoice(pack, RulesOptions.sound(pack::houses), house);
    }

    private static RulePack pack(Settled settled, String place, Terminal terminal) throws Refusal {
        return Rulings.of(settled, Rulings.Faulty.STOP, terminal).of(place).pack();
    }
}
