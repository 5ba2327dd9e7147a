package io.github.onrecord.audit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which published standards the rules of a pack check, by the rules that cite them.
 *
 * <pre>{@code
 * Coverage coverage = Coverage.of(pack.as(house));
 * coverage.unchecked(); // clauses behind which no rule and no finding stands
 * }</pre>
 */
public final class Coverage {
    private static final String FINDING = "finding";

    private final List<Standard> standards;
    private final Map<String, List<RuleCard>> citing = new LinkedHashMap<>();

    private Coverage(RulePack pack) {
        standards = pack.standards();
        for (RuleCard card : pack.cards()) {
            card.standards()
                    .forEach(id ->
                            citing.computeIfAbsent(id, key -> new ArrayList<>()).add(card));
        }
    }

    /** The coverage of a pack; of {@link RulePack#as a house}, that of its findings. */
    public static Coverage of(RulePack pack) {
        return new Coverage(pack);
    }

    /** Every standard of the pack, in the order of the files. */
    public List<Standard> standards() {
        return standards;
    }

    /** Standards that no rule and no finding cites. */
    public List<Standard> unchecked() {
        return standards.stream().filter(standard -> rules(standard).isEmpty()).toList();
    }

    /** Standards that move scores, and about which no finding asks the writer. */
    public List<Standard> withoutFinding() {
        return standards.stream()
                .filter(standard -> !rules(standard).isEmpty())
                .filter(standard ->
                        rules(standard).stream().noneMatch(card -> card.kind().equals(FINDING)))
                .toList();
    }

    /** The rules and findings that cite a standard, in the order of the catalogue. */
    public List<RuleCard> rules(Standard standard) {
        return List.copyOf(citing.getOrDefault(standard.id(), List.of()));
    }
}
