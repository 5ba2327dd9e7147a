package io.github.onrecord.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.onrecord.article.Block;
import io.github.onrecord.article.Span;
import io.github.onrecord.attribution.Attribution;
import io.github.onrecord.attribution.Source;
import io.github.onrecord.attribution.SourceType;
import io.github.onrecord.claims.Claim;
import io.github.onrecord.findings.Finding;
import io.github.onrecord.rules.Rule;
import io.github.onrecord.scoring.Cap;
import io.github.onrecord.scoring.Contribution;
import io.github.onrecord.scoring.Score;
import io.github.onrecord.scoring.ScoredClaim;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What holds of every audit, whatever the article says. */
final class AuditLaws {
    private static final Set<String> TYPE_FACTS =
            Arrays.stream(SourceType.values()).map(AuditLaws::factOf).collect(Collectors.toUnmodifiableSet());

    private final Audit audit;
    private final RulePack pack;
    private final String text;
    private final List<Block> claimBlocks;

    AuditLaws(Audit audit, RulePack pack) {
        this.audit = audit;
        this.pack = pack;
        this.text = audit.article().text();
        this.claimBlocks = audit.article().blocks().stream()
                .filter(block -> block.kind().makesClaims())
                .toList();
    }

    void hold() {
        spansLieInTheText();
        creditedWordsLieInsideTheText();
        claimsStandInOrderAndApart();
        everyClaimHasOneType();
        pointsAreTheSumAndTheLowestCapDecides();
        rulesAndStandardsExist();
        idsLeadSomewhere();
        fingerprintsAreUnique();
    }

    private void spansLieInTheText() {
        Stream<Span> ofClaims = audit.claims().stream().map(ScoredClaim::claim).flatMap(AuditLaws::spans);
        Stream<Span> ofScores =
                audit.claims().stream().flatMap(claim -> claim.score().stream()).flatMap(AuditLaws::spans);
        Stream<Span> ofSources = audit.sources().stream().map(Source::mentions).flatMap(List::stream);
        Stream<Span> ofFindings = audit.findings().stream().map(Finding::spans).flatMap(List::stream);

        assertThat(Stream.of(ofClaims, ofScores, ofSources, ofFindings)
                        .flatMap(spans -> spans)
                        .toList())
                .allSatisfy(span -> assertThat(span.end()).isLessThanOrEqualTo(text.length()));
    }

    private static Stream<Span> spans(Claim claim) {
        Stream<Span> hedges = claim.hedges().stream().map(hedge -> hedge.span());
        Stream<Span> facts = claim.facts().values().stream().flatMap(fact -> fact.evidence().stream());
        return Stream.concat(claim.spans().list().stream(), Stream.concat(hedges, facts));
    }

    private static Stream<Span> spans(Score score) {
        Stream<Span> points = score.contributions().stream().flatMap(contribution -> contribution.evidence().stream());
        return Stream.concat(points, score.caps().stream().flatMap(cap -> cap.evidence().stream()));
    }

    private void creditedWordsLieInsideTheText() {
        assertThat(audit.attributions()).allSatisfy(attribution -> {
            assertThat(attribution.content().isEmpty()).isFalse();
            assertThat(words(attribution)).allMatch(this::isInOneBlock);
            attribution.cue().ifPresent(cue -> {
                assertThat(attribution.content().overlaps(cue)).isFalse();
                attribution
                        .source()
                        .ifPresent(source ->
                                assertThat(source.span().overlaps(cue)).isFalse());
            });
        });
    }

    private static Stream<Span> words(Attribution attribution) {
        Stream<Span> source = attribution.source().map(Attribution.Mention::span).stream();
        return Stream.of(source, attribution.cue().stream(), attribution.content().list().stream())
                .flatMap(spans -> spans);
    }

    private boolean isInOneBlock(Span span) {
        return claimBlocks.stream().anyMatch(block -> block.span().contains(span));
    }

    private void claimsStandInOrderAndApart() {
        int end = 0;
        for (ScoredClaim scored : audit.claims()) {
            Span claim = scored.claim().spans().hull();
            assertThat(claim.start()).isGreaterThanOrEqualTo(end);
            assertThat(isInOneBlock(claim)).isTrue();
            end = claim.end();
        }
    }

    private void everyClaimHasOneType() {
        assertThat(audit.claims())
                .filteredOn(scored -> scored.claim().isRated())
                .extracting(ScoredClaim::claim)
                .allSatisfy(claim -> assertThat(claim.facts().keySet())
                        .filteredOn(TYPE_FACTS::contains)
                        .containsExactly(factOf(claim.sourceType())));
    }

    private static String factOf(SourceType type) {
        return "source." + type.id().replace('_', '-');
    }

    private void pointsAreTheSumAndTheLowestCapDecides() {
        assertThat(audit.claims()).allSatisfy(scored -> {
            assertThat(scored.score().isPresent()).isEqualTo(scored.claim().isRated());
            scored.score().ifPresent(AuditLaws::adds);
        });
    }

    private static void adds(Score score) {
        int sum = score.contributions().stream().mapToInt(Contribution::points).sum();
        int lowest = score.caps().stream().mapToInt(Cap::limit).min().orElse(100);

        assertThat(score.value()).isEqualTo(Math.min(Math.max(0, sum), lowest)).isBetween(0, 100);
    }

    private void rulesAndStandardsExist() {
        Set<String> rules = pack.patterns().rules().stream().map(Rule::id).collect(Collectors.toUnmodifiableSet());
        Set<String> standards = pack.standards().stream().map(Standard::id).collect(Collectors.toUnmodifiableSet());

        assertThat(audit.attributions()).extracting(Attribution::rule).isSubsetOf(rules);
        assertThat(audit.findings()).flatExtracting(Finding::standards).isSubsetOf(standards);
        assertThat(scores()).flatExtracting(Score::contributions).allSatisfy(points -> {
            assertThat(points.rule()).isNotBlank();
            assertThat(points.standards()).isSubsetOf(standards);
        });
        assertThat(scores())
                .flatExtracting(Score::caps)
                .allSatisfy(cap -> assertThat(cap.standards()).isNotEmpty().isSubsetOf(standards));
    }

    private List<Score> scores() {
        return audit.claims().stream().flatMap(claim -> claim.score().stream()).toList();
    }

    private void idsLeadSomewhere() {
        assertThat(audit.claims()).extracting(ScoredClaim::claim).allSatisfy(claim -> {
            assertThat(claim.source().flatMap(audit::source).isPresent())
                    .isEqualTo(claim.source().isPresent());
            assertThat(claim.attributions())
                    .allMatch(id -> audit.attribution(id).isPresent());
        });
        assertThat(audit.attributions()).allSatisfy(attribution -> {
            attribution
                    .source()
                    .filter(AuditLaws::isAMention)
                    .ifPresent(mention -> assertThat(mentions(mention)).contains(mention.span()));
            assertThat(attribution.parent()).isNotEqualTo(Optional.of(attribution.id()));
        });
    }

    /** "Ida Morn, who said": the name is the mention, and who leads to it. */
    private static boolean isAMention(Attribution.Mention mention) {
        return mention.kind() != Attribution.Kind.RELATIVE_PRONOUN;
    }

    private List<Span> mentions(Attribution.Mention mention) {
        return audit.source(mention.resolved()).orElseThrow().mentions();
    }

    private void fingerprintsAreUnique() {
        assertThat(audit.claims())
                .extracting(scored -> scored.claim().fingerprint().toLowerCase(Locale.ROOT))
                .doesNotHaveDuplicates();
        assertThat(audit.findings()).extracting(Finding::fingerprint).doesNotHaveDuplicates();
    }
}
