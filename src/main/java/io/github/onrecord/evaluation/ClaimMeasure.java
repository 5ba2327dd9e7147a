package io.github.onrecord.evaluation;

import io.github.onrecord.article.Span;
import io.github.onrecord.attribution.Attribution;
import io.github.onrecord.attribution.Channel;
import io.github.onrecord.audit.Audit;
import io.github.onrecord.claims.Claim;
import io.github.onrecord.evaluation.ClaimGold.GoldClaim;
import io.github.onrecord.scoring.ScoredClaim;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compares audits with claim gold. Adds up over articles; ask for the sections at the end. */
final class ClaimMeasure {
    private static final String OVERLAPPING = "claims, overlapping";
    private static final String EXACT = "claims, exact words";
    private static final String TYPE = "source type";
    private static final String ACCEPTED = "band accepted";
    private static final String BAND = "band exact";
    private static final String UNRATED = "rightly left unrated";
    private static final String SOURCE = "source words";
    private static final String CUE = "cue words";

    private final Shares totals = new Shares();
    private final Shares types = new Shares();
    private final Shares channels = new Shares();
    private final Shares rules = new Shares();
    private final FindingMeasure findings = new FindingMeasure();
    private final List<Mistake> mistakes = new ArrayList<>();

    void add(ClaimGold gold, Audit audit) {
        GoldText text = gold.text();
        List<Points> ours = audit.claims().stream()
                .map(claim -> text.points(claim.claim().spans()))
                .toList();
        Pairing pairing = Pairing.of(gold.claims(), ours, ClaimMeasure::overlap);
        for (int g = 0; g < gold.claims().size(); g++) {
            GoldClaim wanted = gold.claims().get(g);
            Optional<ScoredClaim> got =
                    Optional.ofNullable(pairing.oursOfGold().get(g)).map(audit.claims()::get);
            compare(wanted, got, text, audit);
        }
        for (int o = 0; o < ours.size(); o++) {
            Optional<GoldClaim> wanted =
                    Optional.ofNullable(pairing.goldOfOurs().get(o)).map(gold.claims()::get);
            countOurs(audit.claims().get(o), wanted, text, audit);
        }
        findings.add(gold, audit, pairing);
    }

    private static double overlap(GoldClaim wanted, Points ours) {
        return Math.max(ours.overlap(Points.of(wanted.spans())), ours.overlap(Points.of(wanted.content())));
    }

    private void compare(GoldClaim wanted, Optional<ScoredClaim> got, GoldText text, Audit audit) {
        Verdict verdict = new Verdict(wanted, got, audit);
        if (wanted.optional()) {
            return;
        }
        if (!wanted.rated()) {
            totals.gold(UNRATED, verdict.isLeftUnrated());
        } else {
            totals.gold(OVERLAPPING, got.isPresent());
            totals.gold(EXACT, isExact(wanted, got, text));
            totals.gold(TYPE, verdict.hasType());
            totals.gold(ACCEPTED, verdict.hasAcceptedBand());
            totals.gold(BAND, verdict.hasBand());
            types.gold(wanted.sourceType(), verdict.hasType());
            Set<String> found = got.map(ClaimMeasure::channelsOf).orElse(Set.of());
            wanted.channels().forEach(channel -> channels.gold(channel, found.contains(channel)));
            words(wanted, got, text, audit);
        }
        verdict.mistake(text).ifPresent(mistakes::add);
    }

    private static boolean isExact(GoldClaim wanted, Optional<ScoredClaim> got, GoldText text) {
        return got.filter(claim -> text.isSame(
                        Points.of(wanted.spans()), text.points(claim.claim().spans())))
                .isPresent();
    }

    /** Source and cue; where the gold inherits one, linking it to its first mention is right and not counted. */
    private void words(GoldClaim wanted, Optional<ScoredClaim> got, GoldText text, Audit audit) {
        Optional<Attribution> link = got.flatMap(claim -> speaker(claim.claim(), audit));
        words(SOURCE, wanted.source(), link.flatMap(Attribution::source).map(Attribution.Mention::span), wanted, text);
        words(CUE, wanted.cue(), link.flatMap(Attribution::cue), wanted, text);
    }

    private void words(String name, Optional<Span> wanted, Optional<Span> got, GoldClaim claim, GoldText text) {
        if (wanted.isEmpty() && claim.inherits()) {
            return;
        }
        Points left = wanted.map(Points::of).orElse(Points.NONE);
        Points right = got.map(text::points).orElse(Points.NONE);
        Pairing pair = Pairing.of(List.of(left), List.of(right), Points::overlap);
        int inOurs = right.isEmpty() ? 0 : 1;
        int inGold = left.isEmpty() ? 0 : 1;
        totals.add(name + ", overlapping", pair.size(), inOurs, inGold);
        totals.add(name + ", exact", text.isSame(left, right) ? 1 : 0, inOurs, inGold);
    }

    /** The attribution whose source speaks, before those that only relay it. */
    private static Optional<Attribution> speaker(Claim claim, Audit audit) {
        return claim.attributions().stream()
                .flatMap(id -> audit.attribution(id).stream())
                .min(Comparator.comparing(link ->
                        !link.source().map(Attribution.Mention::resolved).equals(claim.source())));
    }

    private void countOurs(ScoredClaim claim, Optional<GoldClaim> wanted, GoldText text, Audit audit) {
        if (!claim.claim().isRated()) {
            return;
        }
        totals.ours(OVERLAPPING, wanted.isPresent());
        totals.ours(
                EXACT,
                wanted.filter(gold -> isExact(gold, Optional.of(claim), text)).isPresent());
        if (wanted.isEmpty()) {
            mistakes.add(Verdict.falseClaim(claim, text, audit));
        }
        if (wanted.filter(gold -> !gold.isWanted()).isPresent()) {
            return;
        }
        Optional<Verdict> verdict = wanted.map(gold -> new Verdict(gold, Optional.of(claim), audit));
        boolean typed = verdict.filter(Verdict::hasType).isPresent();
        types.ours(claim.claim().sourceType().id(), typed);
        Set<String> inGold = wanted.map(GoldClaim::channels).orElse(Set.of());
        channelsOf(claim).forEach(channel -> channels.ours(channel, inGold.contains(channel)));
        rules.ours(
                rule(claim.claim(), audit),
                typed && verdict.filter(Verdict::hasAcceptedBand).isPresent());
    }

    private static Set<String> channelsOf(ScoredClaim claim) {
        return claim.claim().channels().stream().map(Channel::id).collect(Collectors.toUnmodifiableSet());
    }

    private static String rule(Claim claim, Audit audit) {
        return speaker(claim, audit).map(Attribution::rule).orElse("(no attribution)");
    }

    List<Section> sections() {
        List<Figure> all = new ArrayList<>();
        all.add(totals.figure(OVERLAPPING));
        all.add(totals.figure(EXACT));
        Stream.of(TYPE, ACCEPTED, BAND, UNRATED).forEach(name -> all.add(Figure.ofGold(name, totals.gold(name))));
        Stream.of(SOURCE, CUE).forEach(name -> {
            all.add(totals.figure(name + ", overlapping"));
            all.add(totals.figure(name + ", exact"));
        });
        all.addAll(findings.total());
        return List.of(
                new Section("claims", "Claims", all),
                new Section("claims_by_source_type", "Claims by source type", types.figures()),
                new Section("claims_by_channel", "Claims by channel", channels.figures()),
                new Section("findings_by_code", "Findings by code", findings.byCode()),
                new Section("claims_by_rule", "Claims by rule: type and band right", rules.figuresOfOurs()));
    }

    List<Mistake> mistakes() {
        return Stream.concat(mistakes.stream(), findings.mistakes().stream()).toList();
    }
}
