package io.github.onrecord.editor;

import io.github.onrecord.article.Span;
import io.github.onrecord.audit.Standard;
import io.github.onrecord.scoring.ScoredClaim;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.Position;

/** What the editor shows over a claim: the visible sum. */
final class ClaimHover {
    private final AuditedDraft audited;
    private final List<Standard> standards;
    private final Markup markup;

    ClaimHover(AuditedDraft audited, List<Standard> standards, Markup markup) {
        this.audited = audited;
        this.standards = standards;
        this.markup = markup;
    }

    /** The shortest claim whose words stand there; empty where no claim does. */
    Optional<Hover> at(Position position) {
        OptionalInt unit = audited.unitAt(position);
        if (unit.isEmpty()) {
            return Optional.empty();
        }
        int offset = unit.getAsInt();
        return audited.audit().claims().stream()
                .filter(scored -> piece(scored, offset).isPresent())
                .min(Comparator.comparingInt(ClaimHover::length))
                .map(scored -> hover(scored, offset));
    }

    private Hover hover(ScoredClaim scored, int offset) {
        List<String> lines = new ClaimSum(audited.audit(), standards, markup).of(scored);
        String kind = markup == Markup.MARKDOWN ? MarkupKind.MARKDOWN : MarkupKind.PLAINTEXT;
        Hover hover = new Hover(new MarkupContent(kind, String.join("\n", lines)));
        piece(scored, offset).flatMap(audited::rangeOf).ifPresent(hover::setRange);
        return hover;
    }

    private static Optional<Span> piece(ScoredClaim scored, int offset) {
        return scored.claim().spans().list().stream()
                .filter(span -> span.contains(offset))
                .findFirst();
    }

    private static int length(ScoredClaim scored) {
        return scored.claim().spans().list().stream().mapToInt(Span::length).sum();
    }
}
