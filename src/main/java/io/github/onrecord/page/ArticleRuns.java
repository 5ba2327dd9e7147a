package io.github.onrecord.page;

import io.github.onrecord.article.Article;
import io.github.onrecord.article.Block;
import io.github.onrecord.article.Span;
import io.github.onrecord.audit.Audit;
import io.github.onrecord.claims.Claim;
import io.github.onrecord.page.BlockView.Run;
import io.github.onrecord.report.TextVisible;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Cuts the article into runs that bear the same marks. Claims may lie inside one another and have several pieces, and
 * one source can stand for many claims, so a run has any number of marks.
 */
final class ArticleRuns {
    private static final Comparator<Mark> INNERMOST_FIRST = Comparator.comparingInt(Mark::length);

    private final Article article;
    private final List<Mark> marks = new ArrayList<>();

    private enum Role {
        CLAIM,
        SOURCE,
        CUE
    }

    /** Words that belong to a claim, name its source or credit it; {@code length} is that of the whole claim. */
    private record Mark(Span span, Role role, ClaimView claim, int length) {}

    private ArticleRuns(Audit audit, List<ClaimView> claims) {
        this.article = audit.article();
        for (ClaimView view : claims) {
            add(audit, audit.claims().get(view.number() - 1).claim(), view);
        }
        marks.sort(Comparator.comparing(Mark::span));
    }

    /** The blocks before an offset. */
    static List<BlockView> of(Audit audit, List<ClaimView> claims, List<FindingView> ofPage, Extent extent) {
        ArticleRuns runs = new ArticleRuns(audit, claims);
        List<BlockView> blocks = new ArrayList<>();
        int paragraph = 0;
        for (Block block : audit.article().blocks()) {
            boolean counts = block.kind().makesClaims();
            paragraph += counts ? 1 : 0;
            Optional<Span> shown = extent.shown(block.span());
            if (shown.isEmpty()) {
                break;
            }
            blocks.add(new BlockView(
                    block.kind(),
                    counts ? paragraph : 0,
                    runs.in(shown.get()),
                    block.kind() == Block.Kind.HEADLINE ? ofPage : List.of()));
        }
        return blocks;
    }

    private void add(Audit audit, Claim claim, ClaimView view) {
        int length = claim.spans().hull().length();
        claim.spans().list().forEach(span -> marks.add(new Mark(span, Role.CLAIM, view, length)));
        claim.attributions().stream()
                .flatMap(id -> audit.attribution(id).stream())
                .forEach(found -> {
                    found.source().ifPresent(source -> marks.add(new Mark(source.span(), Role.SOURCE, view, length)));
                    found.cue().ifPresent(cue -> marks.add(new Mark(cue, Role.CUE, view, length)));
                });
    }

    private List<Run> in(Span block) {
        List<Mark> here =
                marks.stream().filter(mark -> mark.span().overlaps(block)).toList();
        TreeSet<Integer> cuts = new TreeSet<>(List.of(block.start(), block.end()));
        for (Mark mark : here) {
            cuts.add(Math.max(block.start(), mark.span().start()));
            cuts.add(Math.min(block.end(), mark.span().end()));
        }
        List<Run> runs = new ArrayList<>();
        List<Mark> open = new ArrayList<>();
        int next = 0;
        int from = block.start();
        for (int cut : cuts.tailSet(from, false)) {
            while (next < here.size() && here.get(next).span().start() <= from) {
                open.add(here.get(next++));
            }
            runs.add(run(new Span(from, cut), open));
            int end = cut;
            open.removeIf(mark -> mark.span().end() <= end);
            from = cut;
        }
        return runs;
    }

    private Run run(Span span, List<Mark> open) {
        List<Mark> claims = open.stream()
                .filter(mark -> mark.role() == Role.CLAIM)
                .sorted(INNERMOST_FIRST)
                .toList();
        return new Run(
                TextVisible.within(span.in(article.text())),
                claims.isEmpty() ? "" : claims.get(0).claim().css(),
                numbers(claims),
                numbers(open.stream().filter(mark -> mark.role() == Role.SOURCE).toList()),
                numbers(open.stream().filter(mark -> mark.role() == Role.CUE).toList()),
                claims.stream()
                        .filter(mark -> mark.span().end() == span.end() && isLastPiece(mark))
                        .map(Mark::claim)
                        .toList());
    }

    private boolean isLastPiece(Mark piece) {
        return marks.stream()
                .noneMatch(mark -> mark.role() == Role.CLAIM
                        && mark.claim().number() == piece.claim().number()
                        && mark.span().start() > piece.span().start());
    }

    private static String numbers(List<Mark> marks) {
        return marks.stream()
                .map(mark -> String.valueOf(mark.claim().number()))
                .distinct()
                .collect(Collectors.joining(" "));
    }
}
