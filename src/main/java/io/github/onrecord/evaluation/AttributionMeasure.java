package io.github.onrecord.evaluation;

import io.github.onrecord.attribution.Attribution;
import io.github.onrecord.audit.Audit;
import io.github.onrecord.evaluation.AttributionGold.Marked;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Compares audits with gold that marks source, cue and content. Such gold has the outermost attribution only, so ours
 * that stand inside another's content are left out. Adds up over articles; ask for the sections at the end.
 */
final class AttributionMeasure {
    private static final String OVERLAPPING = "attributions, overlapping";
    private static final String EXACT = "attributions, exact words";
    private static final String SPEECH = "speech, overlapping";
    private static final String GIVEN = "right source, where one is printed";
    private static final String NOT_GIVEN = "no source, where none is printed";

    private final AttributionKinds kinds = AttributionKinds.bundled();
    private final Shares totals = new Shares();
    private final Shares byKind = new Shares();
    private final Shares byRule = new Shares();
    private final List<Mistake> mistakes = new ArrayList<>();

    /** One of ours, counted as the gold counts. */
    private record Ours(Marked marked, String rule) {}

    void add(AttributionGold gold, Audit audit) {
        GoldText text = gold.text();
        List<Ours> ours = audit.attributions().stream()
                .filter(one -> one.parent().isEmpty() && !one.content().isEmpty())
                .map(one -> new Ours(marked(one, text), one.rule()))
                .toList();
        List<Marked> theirs = gold.attributions();
        Pairing pairing = Pairing.of(
                points(Role.CONTENT, theirs, text),
                points(Role.CONTENT, ours.stream().map(Ours::marked).toList(), text),
                Points::overlap);
        totals.add(OVERLAPPING, pairing.size(), ours.size(), theirs.size());
        for (Role role : Role.values()) {
            characters(role, theirs, ours.stream().map(Ours::marked).toList(), text);
            exact(role, theirs, ours.stream().map(Ours::marked).toList(), text, pairing);
        }
        wholly(theirs, ours, text, pairing);
        sources(theirs, ours, text, pairing);
        countGold(theirs, text, pairing);
        countOurs(ours, text, pairing);
    }

    private static Marked marked(Attribution one, GoldText text) {
        return new Marked(
                one.source().map(Attribution.Mention::span).map(text::counted).stream()
                        .toList(),
                one.cue().map(text::counted).stream().toList(),
                one.content().list().stream().map(text::counted).toList());
    }

    private static List<Points> points(Role role, List<Marked> all, GoldText text) {
        return all.stream().map(one -> role.in(one, text)).toList();
    }

    private void characters(Role role, List<Marked> theirs, List<Marked> ours, GoldText text) {
        Points inGold = points(role, theirs, text).stream().reduce(Points.NONE, Points::or);
        Points inOurs = points(role, ours, text).stream().reduce(Points.NONE, Points::or);
        totals.add(role.words() + " characters", inGold.and(inOurs).size(), inOurs.size(), inGold.size());
    }

    private void exact(Role role, List<Marked> theirs, List<Marked> ours, GoldText text, Pairing pairing) {
        int right = (int) pairing.oursOfGold().entrySet().stream()
                .filter(pair -> isExact(role, theirs.get(pair.getKey()), ours.get(pair.getValue()), text))
                .count();
        totals.add(role.words() + ", exact words", right, given(role, ours), given(role, theirs));
    }

    private static int given(Role role, List<Marked> all) {
        return (int) all.stream().filter(one -> !role.spans(one).isEmpty()).count();
    }

    private static boolean isExact(Role role, Marked theirs, Marked ours, GoldText text) {
        return text.isSame(role.in(theirs, text), role.in(ours, text));
    }

    private static boolean isExactOrBothNone(Role role, Marked theirs, Marked ours, GoldText text) {
        boolean none = role.spans(theirs).isEmpty() && role.spans(ours).isEmpty();
        return none || isExact(role, theirs, ours, text);
    }

    private void wholly(List<Marked> theirs, List<Ours> ours, GoldText text, Pairing pairing) {
        int right = (int) pairing.oursOfGold().entrySet().stream()
                .filter(pair -> isWhollyExact(
                        theirs.get(pair.getKey()), ours.get(pair.getValue()).marked(), text))
                .count();
        totals.add(EXACT, right, ours.size(), theirs.size());
    }

    private static boolean isWhollyExact(Marked theirs, Marked ours, GoldText text) {
        return Arrays.stream(Role.values()).allMatch(role -> isExactOrBothNone(role, theirs, ours, text));
    }

    private void sources(List<Marked> theirs, List<Ours> ours, GoldText text, Pairing pairing) {
        pairing.oursOfGold().forEach((g, o) -> {
            Marked wanted = theirs.get(g);
            Marked got = ours.get(o).marked();
            Points left = Role.SOURCE.in(wanted, text);
            Points right = Role.SOURCE.in(got, text);
            boolean isRight = left.isEmpty() ? right.isEmpty() : left.meets(right);
            totals.gold(left.isEmpty() ? NOT_GIVEN : GIVEN, isRight);
            if (!isRight) {
                mistakes.add(AttributionMistakes.of(
                        Mistake.Kind.WRONG,
                        AttributionMistakes.WRONG_SOURCE,
                        wanted,
                        text,
                        "source " + AttributionMistakes.named(wanted.source(), text),
                        "source " + AttributionMistakes.named(got.source(), text) + " ("
                                + ours.get(o).rule() + ")"));
            }
        });
    }

    private void countGold(List<Marked> theirs, GoldText text, Pairing pairing) {
        for (int g = 0; g < theirs.size(); g++) {
            Marked wanted = theirs.get(g);
            boolean found = pairing.oursOfGold().containsKey(g);
            kinds.of(text, wanted).forEach(kind -> byKind.gold(kind, found));
            boolean speech = kinds.isSpeech(text, wanted);
            if (speech) {
                totals.gold(SPEECH, found);
            }
            if (!found) {
                mistakes.add(AttributionMistakes.of(
                        Mistake.Kind.MISSED,
                        speech ? AttributionMistakes.MISSED_SPEECH : AttributionMistakes.MISSED,
                        wanted,
                        text,
                        AttributionMistakes.credit(wanted, text),
                        Mistake.NOTHING));
            }
        }
    }

    private void countOurs(List<Ours> ours, GoldText text, Pairing pairing) {
        for (int o = 0; o < ours.size(); o++) {
            Marked got = ours.get(o).marked();
            boolean right = pairing.goldOfOurs().containsKey(o);
            byRule.ours(ours.get(o).rule(), right);
            boolean speech = kinds.isSpeech(text, got);
            if (speech) {
                totals.ours(SPEECH, right);
            }
            if (!right) {
                mistakes.add(AttributionMistakes.of(
                        Mistake.Kind.FALSE,
                        speech ? AttributionMistakes.FALSE_SPEECH : AttributionMistakes.FALSE,
                        got,
                        text,
                        Mistake.NOTHING,
                        AttributionMistakes.credit(got, text) + " ("
                                + ours.get(o).rule() + ")"));
            }
        }
    }

    List<Section> sections() {
        List<Figure> all = new ArrayList<>();
        for (String name : List.of(OVERLAPPING, EXACT, SPEECH)) {
            all.add(totals.figure(name));
        }
        for (Role role : Role.values()) {
            all.add(totals.figure(role.words() + " characters"));
        }
        for (Role role : Role.values()) {
            all.add(totals.figure(role.words() + ", exact words"));
        }
        for (String name : List.of(GIVEN, NOT_GIVEN)) {
            all.add(Figure.ofGold(name, totals.gold(name)));
        }
        List<Figure> kindsFound = byKind.figures().stream()
                .map(figure -> Figure.ofGold(figure.name(), byKind.gold(figure.name())))
                .toList();
        return List.of(
                new Section("attributions", "Attributions", all),
                new Section("attributions_by_kind", "Attributions found, by kind", kindsFound),
                new Section("attributions_by_rule", "Attributions by rule", byRule.figuresOfOurs()));
    }

    List<Mistake> mistakes() {
        return List.copyOf(mistakes);
    }
}
