package io.github.onrecord.scoring;

import static io.github.onrecord.scoring.ScoringFixture.claim;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.onrecord.attribution.Fact;
import io.github.onrecord.attribution.SourceType;
import io.github.onrecord.claims.Claim;
import io.github.onrecord.claims.FactName;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of every claim, whatever its facts are, even facts that never meet. */
class ScoringLawsTest {
    private static final ScoringModel MODEL = ScoringFixture.model();

    @Property(seed = "20261101")
    void a_value_is_the_sum_of_what_is_listed_held_at_the_lowest_cap(@ForAll("facts") Set<String> facts) {
        Score score = weigh(facts);

        int sum = score.contributions().stream().mapToInt(Contribution::points).sum();
        int lowest = score.caps().stream().mapToInt(Cap::limit).min().orElse(100);
        assertThat(score.value()).isEqualTo(Math.min(Math.max(0, sum), lowest)).isBetween(0, 100);
    }

    @Property(seed = "20261101")
    void every_factor_is_listed_in_order_and_caps_are_listed_lowest_first(@ForAll("facts") Set<String> facts) {
        Score score = weigh(facts);

        assertThat(score.contributions().stream().map(Contribution::factor).distinct())
                .containsExactly(
                        "who",
                        "accountability",
                        "proximity",
                        "channel",
                        "verification",
                        "corroboration",
                        "transparency",
                        "hedging");
        assertThat(score.caps().stream().map(Cap::limit)).isSorted();
        assertThat(score.caps().stream().map(Cap::id)).doesNotHaveDuplicates();
        assertThat(score.pageCode()).matches("p[ABCDF][12346]");
    }

    @Property(seed = "20261101")
    void showing_more_never_lowers_a_score(@ForAll("facts") Set<String> facts, @ForAll("more") String more) {
        assertThat(weigh(with(facts, more)).value())
                .isGreaterThanOrEqualTo(weigh(facts).value());
    }

    @Property(seed = "20261101")
    void hedging_and_guessing_never_raise_a_score(@ForAll("facts") Set<String> facts, @ForAll("less") String less) {
        assertThat(weigh(with(facts, less)).value())
                .isLessThanOrEqualTo(weigh(facts).value());
    }

    @Property(seed = "20261101")
    void a_score_rests_only_on_the_facts(@ForAll("facts") Set<String> facts) {
        assertThat(weigh(facts)).isEqualTo(weigh(new TreeSet<>(facts)));
    }

    @Provide
    Arbitrary<Set<String>> facts() {
        List<String> types = Arrays.stream(SourceType.values())
                .map(type -> "source." + type.id().replace('_', '-'))
                .toList();
        List<String> others =
                FactName.ids().stream().filter(name -> !types.contains(name)).toList();
        return Combinators.combine(
                        Arbitraries.of(types), Arbitraries.of(others).set().ofMaxSize(25))
                .as((type, rest) -> named(with(rest, type), type));
    }

    @Provide
    Arbitrary<String> more() {
        return Arbitraries.of(
                "corroboration.unshown",
                "corroboration.record",
                "corroboration.independent",
                "check.seen",
                "check.method",
                "link.given",
                "statement.dated",
                "interest.stated",
                "reason.formula",
                "reason.specific");
    }

    @Provide
    Arbitrary<String> less() {
        return Arbitraries.of(
                "hedge.one",
                "hedge.stacked",
                "content.speculation",
                "content.opinion",
                "content.attack",
                "relay.chain");
    }

    /** Claims say that a source is named exactly where its type is a named one. */
    private static Set<String> named(Set<String> facts, String type) {
        Set<String> consistent = new TreeSet<>(facts);
        consistent.remove("source.named");
        return type.startsWith("source.named-") ? with(consistent, "source.named") : consistent;
    }

    private static Set<String> with(Set<String> facts, String fact) {
        Set<String> all = new TreeSet<>(facts);
        all.add(fact);
        return all;
    }

    private static Score weigh(Set<String> names) {
        Map<String, Fact> facts = new LinkedHashMap<>();
        names.forEach(name -> facts.put(name, new Fact(name, List.of(), "some.rule")));
        Claim claim = claim(facts);
        return MODEL.weigh(claim);
    }
}
