package io.github.onrecord.editor;

import io.github.onrecord.article.Block;
import io.github.onrecord.article.Span;
import io.github.onrecord.article.TextLines;
import io.github.onrecord.audit.Audit;
import io.github.onrecord.claims.Claim;
import io.github.onrecord.findings.Finding;
import io.github.onrecord.ingest.Draft;
import io.github.onrecord.ingest.SourcePlaces;
import io.github.onrecord.review.Review;
import io.github.onrecord.scoring.ScoredClaim;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;

/**
 * A draft, what the audit says of it, and where the audited words stand in the editor.
 *
 * @param draft the draft as it was when it was audited
 * @param read how it was read
 * @param lines its lines
 * @param places where the words of the article stand in it
 * @param review the audit, without the findings that the draft holds back
 */
record AuditedDraft(DraftText draft, Draft read, TextLines lines, SourcePlaces places, Review review) {
    Audit audit() {
        return review.audit();
    }

    /** Where a span of the article stands; empty for words that the draft's source does not hold. */
    Optional<Range> rangeOf(Span span) {
        OptionalInt first = places.inSource(span.start());
        OptionalInt last = places.inSource(span.end() - 1);
        return first.isEmpty() || last.isEmpty() || last.getAsInt() < first.getAsInt()
                ? Optional.empty()
                : Optional.of(rangeOf(first.getAsInt(), last.getAsInt() + 1));
    }

    /** The range between two offsets of the draft's source. */
    Range rangeOf(int start, int end) {
        return new Range(positionOf(start), positionOf(end));
    }

    Position positionOf(int offset) {
        TextLines.Place place = lines.placeOf(offset);
        return new Position(place.line(), place.column());
    }

    /** Which unit of the article stands there. */
    OptionalInt unitAt(Position position) {
        return places.inDraft(lines.offsetOf(new TextLines.Place(position.getLine(), position.getCharacter())));
    }

    /** The words that a finding is about: its own, else those of its claims; none where it is about the whole article. */
    List<Span> wordsOf(Finding finding) {
        if (!finding.spans().isEmpty()) {
            return finding.spans();
        }
        return audit().claims().stream()
                .map(ScoredClaim::claim)
                .filter(claim -> finding.claims().contains(claim.id()))
                .map(Claim::spans)
                .flatMap(spans -> spans.list().stream())
                .toList();
    }

    /** Where findings about the whole article stand: the first words of the draft. */
    Range opening() {
        return audit().article().blocks().stream()
                .map(Block::span)
                .flatMap(span -> rangeOf(span).stream())
                .findFirst()
                .orElseGet(() -> rangeOf(0, 0));
    }
}
