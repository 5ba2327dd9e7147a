package io.github.onrecord.scoring;

import static java.util.Comparator.comparingInt;

import io.github.onrecord.attribution.Fact;
import io.github.onrecord.claims.Claim;
import io.github.onrecord.lexicon.PackFiles;
import io.github.onrecord.lexicon.RuleFault;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What each thing shown on the page is worth, as {@code scoring.yaml} has it. Immutable and safe for use from any
 * thread.
 *
 * <pre>{@code
 * ScoringModel model = ScoringModel.read(pack, FactName.ids(), standards, faults);
 * Score score = model.weigh(claim);
 * }</pre>
 */
public final class ScoringModel {
    private final List<Factor> factors;
    private final List<Limit> limits;
    private final Bands bands;
    private final PageCode pageCode;

    ScoringModel(List<Factor> factors, List<Limit> limits, Bands bands, PageCode pageCode) {
        this.factors = List.copyOf(factors);
        this.limits = limits.stream().sorted(comparingInt(Limit::highest)).toList();
        this.bands = bands;
        this.pageCode = pageCode;
    }

    /**
     * Reads the pack's {@code scoring.yaml}.
     *
     * @param facts the names that conditions may ask for
     * @param standards the ids that levels and caps may cite
     * @param faults all that is wrong is added here; if anything was, what is returned lacks the faulty parts, and its
     *     scores are not to be shown
     */
    public static ScoringModel read(PackFiles pack, Set<String> facts, Set<String> standards, List<RuleFault> faults) {
        return new ScoringFile(facts, standards, faults).model(pack);
    }

    /** The score of a claim, rated or not: the same facts always give the same score. */
    public Score weigh(Claim claim) {
        Map<String, Fact> facts = claim.facts();
        List<Contribution> contributions = factors.stream()
                .flatMap(factor -> factor.contributions(facts).stream())
                .toList();
        List<Cap> caps = caps(facts);
        int value = value(contributions, caps);
        return new Score(contributions, caps, bands.of(value), bands.isBorderline(value), pageCode.of(facts.keySet()));
    }

    /** Every level of every factor, then every cap, in the order of the file. */
    public List<Worth> worths() {
        List<Worth> all = new ArrayList<>();
        for (Factor factor : factors) {
            for (Level level : factor.levels()) {
                all.add(new Worth(
                        factor.id(),
                        level.id(),
                        level.words(),
                        level.points(),
                        level.when().inWords(),
                        level.standards()));
            }
        }
        for (Limit limit : limits) {
            all.add(new Worth(
                    "cap",
                    limit.id(),
                    limit.words(),
                    limit.highest(),
                    limit.when().inWords(),
                    limit.standards()));
        }
        return List.copyOf(all);
    }

    private List<Cap> caps(Map<String, Fact> facts) {
        Map<String, Cap> byId = new LinkedHashMap<>();
        for (Limit limit : limits) {
            if (limit.when().holds(facts.keySet())) {
                // A cap with two conditions stands twice in the file under one id, and counts once.
                byId.putIfAbsent(limit.id(), limit.cap(facts));
            }
        }
        return List.copyOf(byId.values());
    }

    private static int value(List<Contribution> contributions, List<Cap> caps) {
        // A score works out its value from its parts alone; the band given here plays no part in it.
        return new Score(contributions, caps, Band.NOT_RATED, false, "").value();
    }
}
