package io.github.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.onrecord.article.Article;
import io.github.onrecord.article.Span;
import io.github.onrecord.article.Spans;
import io.github.onrecord.attribution.SourceType;
import io.github.onrecord.audit.Audit;
import io.github.onrecord.audit.Confidence;
import io.github.onrecord.audit.RulesUsed;
import io.github.onrecord.claims.Claim;
import io.github.onrecord.claims.ClaimKind;
import io.github.onrecord.claims.Modality;
import io.github.onrecord.claims.Proximity;
import io.github.onrecord.claims.Verification;
import io.github.onrecord.findings.Finding;
import io.github.onrecord.findings.Measures;
import io.github.onrecord.findings.Severity;
import io.github.onrecord.findings.WholePage;
import io.github.onrecord.review.Review;
import io.github.onrecord.scoring.Band;
import io.github.onrecord.scoring.Contribution;
import io.github.onrecord.scoring.Score;
import io.github.onrecord.scoring.ScoredClaim;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GateTest {
    private static final Article ARTICLE = Article.ofText("The bridge was hit twice.");

    @ParameterizedTest(name = "--gate {0}: a claim {1} at {2} with a finding {3}: {4}")
    @CsvSource({
        "unsupported, unsupported, 10, note,    stops",
        "unsupported, weak,        30, serious, passes",
        "weak,        unsupported, 10, note,    stops",
        "weak,        weak,        30, note,    stops",
        "weak,        adequate,    50, serious, passes",
        "adequate,    adequate,    50, note,    stops",
        "adequate,    strong,      80, serious, passes",
        "Weak,        weak,        30, note,    stops",
        "40,          weak,        39, note,    stops",
        "40,          adequate,    40, serious, passes",
        "1,           unsupported, 0,  note,    stops",
        "100,         strong,      99, note,    stops",
        "100,         strong,     100, serious, passes",
        "serious,     unsupported, 0,  warning, passes",
        "serious,     strong,      80, serious, stops",
        "warning,     unsupported, 0,  note,    passes",
        "warning,     strong,      80, warning, stops",
        "warning,     strong,      80, serious, stops",
        "note,        strong,      80, note,    stops",
        "note,        unsupported, 0,  praise,  passes",
    })
    void stops_what_is_as_weak_or_as_grave_as_it_says(
            String gate, String band, int score, String severity, String verdict) {
        Review review = review(Optional.of(score(band, score)), severity);

        assertThat(new Gate.Converter().convert(gate).stops(review)).isEqualTo(verdict.equals("stops"));
    }

    @ParameterizedTest(name = "--gate {0}")
    @CsvSource({"unsupported", "weak", "adequate", "1", "100"})
    void never_stops_a_claim_that_is_not_rated(String gate) {
        assertThat(new Gate.Converter().convert(gate).stops(review(Optional.empty(), "note")))
                .isFalse();
    }

    @Test
    void its_last_line_counts_the_worst_band_there_is() {
        Optional<Gate> weak = Optional.of(new Gate.OfBand(Band.WEAK));
        Tally tally = new Tally();
        tally.add(review(Optional.empty(), "note"), weak);
        assertThat(tally.gateLine(0)).contains("Worst: no claim is rated · gate: weak · exit 0");

        tally.add(review(Optional.of(score("adequate", 50)), "note"), weak);
        assertThat(tally.gateLine(0)).contains("Worst: 1 adequate · gate: weak · exit 0");

        tally.add(review(Optional.of(score("unsupported", 3)), "note"), weak);
        tally.add(review(Optional.of(score("unsupported", 4)), "note"), weak);
        assertThat(tally.gateLine(1)).contains("Worst: 2 without a usable source · gate: weak · exit 1");
    }

    private static Score score(String band, int points) {
        Contribution contribution = new Contribution("who", "level", "level", points, "rule", List.of(), List.of());
        return new Score(List.of(contribution), List.of(), Band.valueOf(band.toUpperCase(Locale.ROOT)), false, "pX");
    }

    private static Review review(Optional<Score> score, String severity) {
        Claim claim = new Claim(
                "c1",
                Spans.of(new Span(0, 10)),
                ClaimKind.ASSERTED,
                List.of(),
                score.isPresent() ? Optional.empty() : Optional.of(ClaimKind.FRAMING),
                Optional.empty(),
                SourceType.NONE,
                Set.of(),
                Proximity.UNKNOWN,
                Modality.ASSERTED,
                List.of(),
                Verification.NONE,
                Map.of(),
                "f1");
        Finding finding = new Finding(
                "F02",
                "name",
                Severity.valueOf(severity.toUpperCase(Locale.ROOT)),
                "Message.",
                "Question?",
                List.of("c1"),
                List.of(new Span(0, 10)),
                List.of(),
                "g1");
        Measures measures = new Measures(
                5,
                1,
                0,
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                0,
                0,
                0,
                0,
                0,
                0,
                0,
                0,
                0,
                0,
                0,
                0,
                0,
                OptionalInt.empty(),
                WholePage.BLANK);
        return Review.none(new Audit(
                ARTICLE,
                new Confidence(true, List.of()),
                List.of(),
                List.of(),
                List.of(new ScoredClaim(claim, score)),
                List.of(finding),
                measures,
                new RulesUsed("core", "1", "0")));
    }
}
