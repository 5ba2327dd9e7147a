package io.github.onrecord.evaluation;

import io.github.onrecord.audit.Audit;
import io.github.onrecord.evaluation.ClaimGold.GoldClaim;
import io.github.onrecord.evaluation.ClaimGold.GoldFinding;
import io.github.onrecord.findings.Finding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Compares findings with those of the gold: a code on a claim, or on the article as a whole. */
final class FindingMeasure {
    /** Stands before the id of a claim of ours that has no match, so that it equals none of the gold's. */
    private static final String UNMATCHED = "?";

    private static final int GRAVITY = 8;

    private final Shares codes = new Shares();
    private final Shares total = new Shares();
    private final List<Mistake> mistakes = new ArrayList<>();
    private boolean hasGold;

    void add(ClaimGold gold, Audit audit, Pairing pairing) {
        if (gold.findings().isEmpty()) {
            return;
        }
        hasGold = true;
        Set<String> soft = gold.claims().stream()
                .filter(GoldClaim::optional)
                .map(GoldClaim::id)
                .collect(Collectors.toUnmodifiableSet());
        Set<GoldFinding> wanted = firm(gold.findings().get(), soft);
        Set<GoldFinding> found = firm(ours(gold, audit, pairing), soft);
        for (GoldFinding one : wanted) {
            count(one.code(), found.contains(one), Side.GOLD);
        }
        for (GoldFinding one : found) {
            count(one.code(), wanted.contains(one), Side.OURS);
        }
        wanted.stream().filter(one -> !found.contains(one)).forEach(one -> mistakes.add(missed(one, gold)));
        found.stream().filter(one -> !wanted.contains(one)).forEach(one -> mistakes.add(extra(one, gold, audit)));
    }

    private enum Side {
        OURS,
        GOLD
    }

    private void count(String code, boolean isRight, Side side) {
        for (Shares shares : List.of(codes, total)) {
            String name = shares == codes ? code : "findings";
            if (side == Side.OURS) {
                shares.ours(name, isRight);
            } else {
                shares.gold(name, isRight);
            }
        }
    }

    private static Set<GoldFinding> firm(Set<GoldFinding> all, Set<String> soft) {
        return all.stream()
                .filter(one -> one.claim().filter(soft::contains).isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Set<GoldFinding> ours(ClaimGold gold, Audit audit, Pairing pairing) {
        Map<String, String> goldIds = new HashMap<>();
        pairing.goldOfOurs()
                .forEach((ours, theirs) -> goldIds.put(
                        audit.claims().get(ours).claim().id(),
                        gold.claims().get(theirs).id()));
        Set<GoldFinding> all = new LinkedHashSet<>();
        for (Finding finding : audit.findings()) {
            if (finding.claims().isEmpty()) {
                all.add(new GoldFinding(finding.code(), Optional.empty()));
            }
            for (String claim : finding.claims()) {
                String id = goldIds.getOrDefault(claim, UNMATCHED + claim);
                all.add(new GoldFinding(finding.code(), Optional.of(id)));
            }
        }
        return all;
    }

    private static Mistake missed(GoldFinding one, ClaimGold gold) {
        Optional<GoldClaim> claim = claim(one, gold);
        return new Mistake(
                Mistake.Kind.MISSED,
                GRAVITY,
                gold.text().name(),
                claim.map(found -> found.spans().get(0).start()).orElse(0),
                "finding " + one.code(),
                Mistake.NOTHING,
                claim.map(found -> gold.text().words(found.spans())).orElse(""));
    }

    private static Mistake extra(GoldFinding one, ClaimGold gold, Audit audit) {
        Optional<GoldClaim> claim = claim(one, gold);
        Optional<io.github.onrecord.article.Spans> ours = one.claim()
                .filter(id -> id.startsWith(UNMATCHED))
                .flatMap(id -> audit.claims().stream()
                        .filter(found -> found.claim().id().equals(id.substring(UNMATCHED.length())))
                        .findFirst())
                .map(found -> found.claim().spans());
        return new Mistake(
                Mistake.Kind.FALSE,
                GRAVITY,
                gold.text().name(),
                claim.map(found -> found.spans().get(0).start())
                        .or(() -> ours.map(spans -> gold.text().points(spans).first()))
                        .orElse(0),
                Mistake.NOTHING,
                "finding " + one.code(),
                claim.map(found -> gold.text().words(found.spans()))
                        .or(() -> ours.map(spans -> spans.in(gold.text().text())))
                        .orElse(""));
    }

    private static Optional<GoldClaim> claim(GoldFinding one, ClaimGold gold) {
        return gold.claims().stream()
                .filter(claim -> one.claim().equals(Optional.of(claim.id())))
                .findFirst();
    }

    /** All codes together; nothing where no gold has findings. */
    List<Figure> total() {
        return hasGold ? List.of(total.figure("findings")) : List.of();
    }

    List<Figure> byCode() {
        return codes.figures();
    }

    List<Mistake> mistakes() {
        return List.copyOf(mistakes);
    }
}
