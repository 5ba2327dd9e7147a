package io.github.onrecord.findings;

import io.github.onrecord.article.Article;
import io.github.onrecord.article.Block;
import io.github.onrecord.article.Span;
import io.github.onrecord.attribution.SourceType;
import io.github.onrecord.claims.Claim;
import io.github.onrecord.claims.FactName;
import io.github.onrecord.claims.Modality;
import io.github.onrecord.findings.HeadlineGap.Gap;
import io.github.onrecord.findings.HeadlineGap.Line;
import io.github.onrecord.findings.HeadlineGap.Part;
import io.github.onrecord.scoring.ScoredClaim;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Holds the headline, the subheads and the lead against the text, as {@link HeadlineCheck} does. */
final class TopLines {
    private final Article article;
    private final List<ScoredClaim> claims;

    TopLines(Article article, List<ScoredClaim> claims) {
        this.article = article;
        this.claims = claims;
    }

    /** By the first rules of the pack for headlines; a pack without any compares nothing. */
    HeadlineGap against(Collection<HeadlineRules> rules) {
        return rules.stream().findFirst().map(this::against).orElse(HeadlineGap.NONE);
    }

    private HeadlineGap against(HeadlineRules rules) {
        List<Line> lines = new ArrayList<>();
        Headline.of(article, rules).ifPresent(line -> lines.add(line(Part.HEADLINE, line, rules, claims)));
        article.blocks().stream()
                .filter(block -> block.kind() == Block.Kind.SUBHEAD)
                .map(block -> Headline.at(block.span(), article, rules))
                .forEach(line -> lines.add(line(Part.SUBHEAD, line, rules, claims)));
        lead().ifPresent(lead -> claims.stream()
                .map(ScoredClaim::claim)
                .filter(claim -> claim.isRated() && lead.contains(claim.spans().start()))
                .forEach(claim -> lines.add(ofLead(claim, lead, rules))));
        return new HeadlineGap(lines);
    }

    private Optional<Span> lead() {
        return article.blocks().stream()
                .filter(block -> block.kind().makesClaims())
                .findFirst()
                .map(Block::span);
    }

    private Line ofLead(Claim claim, Span lead, HeadlineRules rules) {
        Span words = claim.spans().hull();
        if (claim.holds(FactName.LEAD_OVERREACH.id())) {
            return new Line(Part.LEAD, words, Gap.OVERREACH, Optional.empty());
        }
        if (claim.sourceType() != SourceType.NONE || claim.modality() != Modality.ASSERTED) {
            return new Line(Part.LEAD, words, Gap.NOT_COMPARED, Optional.empty());
        }
        List<ScoredClaim> below = claims.stream()
                .filter(other -> !lead.contains(other.claim().spans().start()))
                .toList();
        return line(Part.LEAD, Headline.at(words, article, rules), rules, below);
    }

    private Line line(Part part, Headline line, HeadlineRules rules, List<ScoredClaim> below) {
        HeadlineCheck check = HeadlineCheck.of(rules, line, article, below);
        Stream<Line> wide = check.overreach().stream()
                .map(over -> new Line(
                        part, line.span(), over.gap().measured(), over.claim().map(Claim::id)));
        Stream<Line> fair =
                check.carrier().stream().map(claim -> new Line(part, line.span(), Gap.NONE, Optional.of(claim.id())));
        return Stream.concat(wide, fair)
                .findFirst()
                .orElseGet(() -> new Line(part, line.span(), Gap.NOT_COMPARED, Optional.empty()));
    }
}
