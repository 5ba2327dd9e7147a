package io.github.onrecord.review;

import io.github.onrecord.article.Block;
import io.github.onrecord.article.Span;
import io.github.onrecord.audit.Audit;
import io.github.onrecord.claims.Claim;
import io.github.onrecord.findings.Finding;
import io.github.onrecord.scoring.ScoredClaim;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which findings suppressions hold back. One in the draft reaches the block that it stands in or before; one in the
 * verdict file reaches all findings of its code about its words.
 *
 * @param ignored the findings that are held back, in the audit's order
 * @param unused suppressions that hold nothing back
 */
record HoldingBack(List<Ignored> ignored, List<Suppression> unused) {
    /** Looks at each finding; {@code traces} are those of the audit's findings. */
    static HoldingBack of(Audit audit, List<Trace> traces, List<Suppression> suppressions) {
        List<Ignored> ignored = new ArrayList<>();
        Set<Suppression> used = new HashSet<>();
        for (int i = 0; i < traces.size(); i++) {
            Finding finding = audit.findings().get(i);
            String about = traces.get(i).words();
            suppressions.stream()
                    .filter(one -> !one.because().isBlank() && one.rule().equals(finding.code()))
                    .filter(one -> reaches(one, one.isInText() ? blocks(audit, finding) : about))
                    .findFirst()
                    .ifPresent(one -> {
                        ignored.add(new Ignored(finding, one));
                        used.add(one);
                    });
        }
        return new HoldingBack(
                ignored,
                suppressions.stream().filter(one -> !used.contains(one)).toList());
    }

    private static boolean reaches(Suppression suppression, String words) {
        boolean isAnywhere = suppression.words().isBlank() && suppression.isInText();
        return !isAnywhere && Likeness.of(words).holds(Likeness.of(suppression.words()));
    }

    /** The words of the blocks that a finding is about; a dateline stands in the same paragraph of the draft. */
    private static String blocks(Audit audit, Finding finding) {
        List<Span> about = Stream.concat(
                        finding.spans().stream(),
                        audit.claims().stream()
                                .map(ScoredClaim::claim)
                                .filter(claim -> finding.claims().contains(claim.id()))
                                .map(Claim::spans)
                                .filter(spans -> !spans.isEmpty())
                                .map(spans -> spans.hull()))
                .toList();
        List<Block> blocks = audit.article().blocks();
        Set<String> origins = blocks.stream()
                .filter(block -> about.stream().anyMatch(block.span()::overlaps))
                .map(Block::origin)
                .collect(Collectors.toSet());
        return blocks.stream()
                .filter(block -> origins.contains(block.origin()))
                .map(block -> block.span().in(audit.article().text()))
                .collect(Collectors.joining("\n"));
    }
}
