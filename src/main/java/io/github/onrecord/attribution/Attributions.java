package io.github.onrecord.attribution;

import io.github.onrecord.article.Span;
import io.github.onrecord.article.Spans;
import io.github.onrecord.language.Reading;
import io.github.onrecord.rules.Match;
import io.github.onrecord.rules.Match.Run;
import io.github.onrecord.rules.Matches;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds who is credited with what in a reading.
 *
 * <pre>{@code
 * Attributed attributed = Attributions.in(reading, ruleBook.matches(reading));
 * attributed.attributions().get(0).cue();
 * }</pre>
 */
public final class Attributions {
    private static final Set<String> WITH_SOURCE = Set.of("subject", "object", "capture");
    private final Reading reading;
    private final Matches matches;
    private final SourceKinds kinds;
    private final Register register;
    private final SubjectFinder subjects;
    private final Joints joints;
    private final List<Placed> placed = new ArrayList<>();

    private Attributions(Reading reading, Matches matches) {
        this.reading = reading;
        this.matches = matches;
        People people = new People(reading);
        this.kinds = new SourceKinds(reading, matches, people);
        this.subjects = new SubjectFinder(reading);
        this.joints = Joints.of(reading, matches);
        this.register = new Register(reading, people, kinds, subjects);
    }

    /** Attributions and sources, in reading order. */
    public static Attributed in(Reading reading, Matches matches) {
        Attributions attributions = new Attributions(reading, matches);
        attributions.place(new Candidates(reading, attributions.kinds, attributions.joints).of(matches));
        return attributions.result();
    }

    private void place(List<Candidate> candidates) {
        List<Match> notes = matches.finding("fact").stream()
                .filter(Attributions::isAboutSubject)
                .toList();
        int next = 0;
        for (Candidate candidate : candidates) {
            while (next < notes.size()
                    && notes.get(next).first() < candidate.cue().first()) {
                note(notes.get(next++));
            }
            place(candidate);
        }
        while (next < notes.size()) {
            note(notes.get(next++));
        }
    }

    private static boolean isAboutSubject(Match match) {
        return match.rule().attribute("about").orElse("").equals("subject");
    }

    /** A fact about the subject of its own sentence: "The officials asked not to be named because ...". */
    private void note(Match match) {
        subjectOfNote(match).flatMap(register::subjectOfNote).ifPresent(party -> party.add(fact(match)));
    }

    /** The subject of the first clause before the cue: "The officials, who spoke apart, asked not to be named". */
    private Optional<SubjectFinder.Subject> subjectOfNote(Match match) {
        int cue = match.capture("cue").orElseGet(match::run).first();
        return reading.phrases(match.sentence()).verbGroups().stream()
                .filter(group -> group.finite() && group.first() <= cue)
                .map(group -> subjects.of(match.sentence(), group.first(), group.end()))
                .flatMap(Optional::stream)
                .filter(subject -> !reading.isIn(subject.head(), "relative-pronouns"))
                .findFirst();
    }

    private Fact fact(Match match) {
        Run words = match.capture("evidence").orElseGet(match::run);
        String name = match.rule().attribute("fact").orElse("");
        return new Fact(name, List.of(span(words)), match.rule().id());
    }

    private void place(Candidate candidate) {
        Optional<SourceType> byRule = candidate
                .match()
                .rule()
                .attribute("type")
                .map(type -> SourceType.valueOf(type.toUpperCase(Locale.ROOT)));
        Optional<Register.Joined> joined = candidate
                .subject()
                .flatMap(subject -> register.join(subject, byRule)
                        .or(() -> candidate.isStatement(reading) || register.areSurelyPeople(subject)
                                ? register.joinUnknown(subject)
                                : Optional.empty()));
        boolean needed = WITH_SOURCE.contains(
                candidate.match().rule().attribute("source").orElse("none"));
        if (needed && joined.isEmpty()) {
            return;
        }
        joined.ifPresent(source -> factsOfMention(candidate, source.party()));
        placed.add(new Placed(candidate, joined, candidate.content()));
    }

    private void factsOfMention(Candidate candidate, Party party) {
        Run described = candidate.subject().orElseThrow().described();
        for (Match match : matches.finding("fact", candidate.sentence())) {
            boolean about = match.rule().attribute("about").orElse("").equals("source");
            if (about && match.run().overlaps(described)) {
                party.add(fact(match));
            }
        }
    }

    private Attributed result() {
        List<Placed> untangled = new ContentCuts(reading, joints).untangled(placed);
        List<Placed> all = new ArrayList<>(FloatingQuotations.given(reading, untangled));
        all.sort(Comparator.comparingInt(Placed::first));
        List<Attributed.Found> found = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            found.add(found(all, i));
        }
        List<Source> sources = register.parties().stream().map(Party::source).toList();
        return new Attributed(sources, found, factsOfParties());
    }

    private Map<String, List<Fact>> factsOfParties() {
        Map<String, List<Fact>> facts = new LinkedHashMap<>();
        for (Party party : register.parties()) {
            List<Fact> all = new ArrayList<>(party.facts());
            all.add(new Fact(party.specific() ? "source.specific" : "source.bare", List.of(), party.kindRule()));
            if (party.plural()) {
                all.add(new Fact("source.plural", List.of(), "mention"));
            }
            facts.put(party.id(), List.copyOf(all));
        }
        return facts;
    }

    private Attributed.Found found(List<Placed> all, int index) {
        Placed one = all.get(index);
        Candidate candidate = one.candidate();
        Run cue = candidate.cue();
        Attribution attribution = new Attribution(
                id(index),
                one.joined().map(Register.Joined::mention),
                Optional.of(span(cue)),
                candidate.match().rule().id(),
                Spans.joined(one.content().stream().map(this::span).toList()),
                quoting(one),
                parent(all, index).map(Attributions::id));
        return new Attributed.Found(
                attribution,
                candidate.match(),
                candidate.sentence(),
                cue,
                candidate.subject().map(SubjectFinder.Subject::mention),
                one.content());
    }

    private static String id(int index) {
        return "a" + (index + 1);
    }

    private Span span(Run run) {
        return reading.span(run.first(), run.end());
    }

    private Attribution.Quoting quoting(Placed one) {
        boolean all = true;
        boolean any = false;
        for (Run run : one.content()) {
            for (int i = run.first(); i < run.end(); i++) {
                boolean quoted = reading.isQuoted(i);
                boolean word = Character.isLetterOrDigit(reading.surface(i).charAt(0));
                any |= quoted && word;
                all &= quoted || !word;
            }
        }
        if (!any) {
            return Attribution.Quoting.INDIRECT;
        }
        return all ? Attribution.Quoting.DIRECT : Attribution.Quoting.MIXED;
    }

    /** The innermost attribution in whose content this one's cue stands. */
    private static Optional<Integer> parent(List<Placed> all, int index) {
        Placed inner = all.get(index);
        Optional<Integer> best = Optional.empty();
        for (int i = 0; i < all.size(); i++) {
            Placed outer = all.get(i);
            boolean holds = i != index && outer.holds(inner.first()) && !inner.holds(outer.first());
            if (holds
                    && best.filter(b -> all.get(b).contentLength() <= outer.contentLength())
                            .isEmpty()) {
                best = Optional.of(i);
            }
        }
        return best;
    }
}
