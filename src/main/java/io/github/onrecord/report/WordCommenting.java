package io.github.onrecord.report;

import io.github.onrecord.article.Block;
import io.github.onrecord.article.Span;
import io.github.onrecord.audit.Audit;
import io.github.onrecord.findings.Finding;
import io.github.onrecord.ingest.TrackedChanges;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.w3c.dom.Element;

/** Comments on one draft: one comment a place, in the order of the text, and one on the whole at its beginning. */
final class WordCommenting {
    private final Audit audit;
    private final CommentWords words;
    private final Element document;
    private final WordComments comments;

    WordCommenting(WordParts parts, Audit audit, ReportContext context) throws IOException {
        this.audit = audit;
        this.words = new CommentWords(audit, context.standards());
        this.document = parts.document();
        this.comments = new WordComments(parts.comments(), parts.threads(), document, context.date());
    }

    /** A comment that stays from an earlier run. */
    private record Kept(int place, String words) {}

    /**
     * @param changes as they counted when the draft was read
     */
    void comment(TrackedChanges changes) {
        List<Element> stay = comments.clear();
        ShownWords text = ShownWords.of(document, changes, audit.article());
        WordMarks marks = new WordMarks(document, text, WordHosts.of(document));
        Set<Kept> kept = kept(stay, text);
        Map<Span, List<CommentLine>> places = places(text, marks);
        places.forEach((place, lines) -> {
            String said = String.join("", lines.stream().map(CommentLine::words).toList());
            if (kept.stream().noneMatch(old -> old.words().equals(said) && old.place() == marks.startOf(place))) {
                marks.mark(place, comments.add(lines));
            }
        });
    }

    private Set<Kept> kept(List<Element> stay, ShownWords text) {
        Set<Kept> kept = new HashSet<>();
        for (Element comment : stay) {
            comments.firstMark(comment)
                    .flatMap(text::placeBehind)
                    .ifPresent(place -> kept.add(new Kept(place, WordComments.words(comment))));
        }
        return kept;
    }

    /** What to say where; longer places first where several begin at one word. */
    private Map<Span, List<CommentLine>> places(ShownWords text, WordMarks marks) {
        Map<Span, List<CommentLine>> places = new TreeMap<>(Comparator.comparing(Span::start)
                .thenComparing(Comparator.comparing(Span::end).reversed()));
        List<CommentLine> whole = new ArrayList<>();
        for (Finding finding : audit.findings().stream()
                .sorted(Comparator.comparing(Finding::severity))
                .toList()) {
            Optional<Span> place = finding.spans().stream().findFirst().flatMap(text::placeOf);
            if (place.isEmpty()) {
                whole.add(words.quoting(finding));
            } else {
                boolean fits = marks.fits(place.get());
                places.computeIfAbsent(place.get(), found -> new ArrayList<>())
                        .add(fits ? words.of(finding) : words.quoting(finding));
            }
        }
        whole.addAll(words.whole());
        places.computeIfAbsent(opening(text), found -> new ArrayList<>()).addAll(whole);
        return places;
    }

    /** The headline, or else the first block. */
    private Span opening(ShownWords text) {
        return audit.article().blocks().stream()
                .map(Block::span)
                .flatMap(block -> text.placeOf(block).stream())
                .findFirst()
                .orElse(new Span(0, 1));
    }
}
