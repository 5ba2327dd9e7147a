package io.github.onrecord.review;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.github.onrecord.audit.Audit;
import io.github.onrecord.findings.Finding;
import io.github.onrecord.scoring.Band;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Joins decisions to the audit of their draft. */
final class ReviewMaker {
    private final Audit audit;
    private final Decisions decisions;
    private final Map<String, Opinion> opinions = new HashMap<>();
    private final Set<String> known = new HashSet<>();
    private final List<Verdict> gone = new ArrayList<>();

    ReviewMaker(Audit audit, Decisions decisions) {
        this.audit = audit;
        this.decisions = decisions;
    }

    Review make() {
        if (decisions.equals(Decisions.NONE)) {
            return Review.none(audit);
        }
        List<Trace> claims = Trace.ofClaims(audit);
        List<Trace> findings = Trace.ofFindings(audit);
        verdicts(true, claims);
        verdicts(false, findings);
        baselineOfClaims(claims);
        baselineOfFindings(findings);
        HoldingBack held = HoldingBack.of(audit, findings, decisions.suppressions());
        return new Review(without(held.ignored()), opinions, known, held.ignored(), held.unused(), gone);
    }

    private void verdicts(boolean ofClaims, List<Trace> current) {
        Map<Trace, List<Verdict>> given = decisions.verdicts().stream()
                .filter(verdict -> verdict.trace().rule().isEmpty() == ofClaims)
                .collect(groupingBy(
                        Verdict::trace,
                        LinkedHashMap::new,
                        collectingAndThen(
                                toList(),
                                list -> list.stream()
                                        .sorted(comparing(Verdict::reviewer))
                                        .toList())));
        List<Trace> before = List.copyOf(given.keySet());
        Matching matching = Matching.of(before, current, Matching.Sources.SAME);
        for (int i = 0; i < before.size(); i++) {
            List<Verdict> verdicts = given.getOrDefault(before.get(i), List.of());
            OptionalInt place = matching.after(i);
            if (place.isEmpty()) {
                gone.addAll(verdicts);
            } else {
                String fingerprint = current.get(place.getAsInt()).fingerprint();
                boolean edited = !fingerprint.equals(before.get(i).fingerprint());
                opinions.put(fingerprint, new Opinion(verdicts, edited));
            }
        }
    }

    private void baselineOfClaims(List<Trace> current) {
        List<Known> baseline = baseline(true);
        for (Matching.Pair pair : matching(baseline, current).pairs()) {
            Band now = audit.claims().get(pair.after()).band();
            if (baseline.get(pair.before()).covers(now)) {
                known.add(current.get(pair.after()).fingerprint());
            }
        }
    }

    private void baselineOfFindings(List<Trace> current) {
        matching(baseline(false), current)
                .pairs()
                .forEach(pair -> known.add(current.get(pair.after()).fingerprint()));
    }

    private List<Known> baseline(boolean ofClaims) {
        return decisions.baseline().stream()
                .filter(entry -> entry.trace().rule().isEmpty() == ofClaims)
                .toList();
    }

    private static Matching matching(List<Known> baseline, List<Trace> current) {
        return Matching.of(baseline.stream().map(Known::trace).toList(), current, Matching.Sources.SAME);
    }

    private Audit without(List<Ignored> ignored) {
        Set<Finding> held = new HashSet<>();
        ignored.forEach(one -> held.add(one.finding()));
        Optional<Audit> less = held.isEmpty()
                ? Optional.empty()
                : Optional.of(new Audit(
                        audit.article(),
                        audit.confidence(),
                        audit.sources(),
                        audit.attributions(),
                        audit.claims(),
                        audit.findings().stream()
                                .filter(finding -> !held.contains(finding))
                                .toList(),
                        audit.measures(),
                        audit.rules()));
        return less.orElse(audit);
    }
}
