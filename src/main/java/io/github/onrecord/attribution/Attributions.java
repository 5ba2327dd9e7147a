package io.github.onrecord.attribution;

import io.github.onrecord.article.Spans;
import io.github.onrecord.language.Quotation;
import io.github.onrecord.language.Reading;
import io.github.onrecord.rules.Match;
import io.github.onrecord.rules.Match.Run;
import io.github.onrecord.rules.Matches;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Finds who is credited with what in a reading.
 *
 * <pre>{@code
 * Attributed attributed = Attributions.in(reading, ruleBook.matches(reading));
 * attributed.attributions().get(0).cue();
 * }</pre>
 */
public final class Attributions {
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

    /** A candidate with its source joined and its content possibly grown by later quotations. */
    private record Placed(Candidate candidate, Optional<Register.Joined> joined, List<Run> content) {
        int first() {
            return candidate.cue().first();
        }

        boolean holds(int token) {
            return content.stream().anyMatch(run -> run.first() <= token && token < run.end());
        }
    }

    /** Attributions and sources, in reading order. */
    public static Attributed in(Reading reading, Matches matches) {
        Attributions attributions = new Attributions(reading, matches);
        attributions.place(new Candidates(reading, attributions.kinds, attributions.joints).of(matches));
        attributions.untangle();
        attributions.giveQuotationsToTheirSpeakers();
        attributions.placed.sort(java.util.Comparator.comparingInt(Placed::first));
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
        return new Fact(
                match.rule().attribute("fact").orElse(""),
                List.of(reading.span(words.first(), words.end())),
                match.rule().id());
    }

    private void place(Candidate candidate) {
        Optional<SourceType> byRule = candidate
                .match()
                .rule()
                .attribute("type")
                .map(type -> SourceType.valueOf(type.toUpperCase(Locale.ROOT)));
        Optional<Register.Joined> joined = candidate.subject().flatMap(subject -> register.join(subject, byRule));
        boolean needed =
                candidate.match().rule().attribute("source").orElse("none").matches("subject|object|capture");
        if (needed && joined.isEmpty()) {
            return;
        }
        joined.ifPresent(source -> factsOfMention(candidate, source.party()));
        placed.add(new Placed(candidate, joined, candidate.content()));
    }

    /**
     * "Castrel rejected the plan, two officials said": the first cue's content must not run on into the second
     * attribution, whose content it is.
     */
    private void untangle() {
        for (int i = 0; i < placed.size(); i++) {
            for (int j = i + 1; j < placed.size(); j++) {
                Placed first = placed.get(i);
                Placed second = placed.get(j);
                if (first.candidate.sentence().index()
                        != second.candidate.sentence().index()) {
                    break;
                }
                if (first.holds(second.candidate.cue().first()) && sharesSubject(first.candidate, second.candidate)) {
                    placed.set(
                            i,
                            new Placed(
                                    first.candidate, first.joined, cutAt(first.content, joinBefore(second.candidate))));
                } else if (first.holds(second.candidate.cue().first())
                        && jointBefore(second.candidate) > first.candidate.cue().end()) {
                    placed.set(
                            i,
                            new Placed(
                                    first.candidate,
                                    first.joined,
                                    cutAt(first.content, jointBefore(second.candidate))));
                } else if (second.holds(first.candidate.cue().first())
                        && first.holds(second.candidate.cue().first())) {
                    int cue = second.candidate.cue().first();
                    int cut = second.candidate
                            .subject()
                            .map(s -> Math.min(cue, s.described().first()))
                            .orElse(cue);
                    placed.set(i, new Placed(first.candidate, first.joined, cutAt(first.content, cut)));
                }
            }
        }
    }

    /** "said X and added Y": two cues of one subject, which stands before the first. */
    private static boolean sharesSubject(Candidate first, Candidate second) {
        return first.sentence().index() == second.sentence().index()
                && first.subject().isPresent()
                && first.subject()
                        .map(SubjectFinder.Subject::mention)
                        .equals(second.subject().map(SubjectFinder.Subject::mention));
    }

    /** Where the statement before ends if a second speaker's own clause begins with this source; else -1. */
    private int jointBefore(Candidate second) {
        int subject = second.subject().map(s -> s.mention().first()).orElse(-2);
        return joints.in(second.sentence()).stream()
                .filter(joint -> subject == joint.next() || subject == joint.next() + 1)
                .mapToInt(Joints.Joint::end)
                .findFirst()
                .orElse(-1);
    }

    /** The joining words before a cue: "and", ", and", a comma before a participle. */
    private int joinBefore(Candidate second) {
        int at = second.cue().first();
        while (at > second.sentence().first()
                && (reading.lower(at - 1).equals("and")
                        || reading.lower(at - 1).equals("but")
                        || reading.lower(at - 1).equals(",")
                        || reading.tag(at - 1).equals("ADV"))) {
            at--;
        }
        return at;
    }

    private List<Run> cutAt(List<Run> content, int cut) {
        List<Run> out = new ArrayList<>();
        for (Run run : content) {
            int end = Math.min(run.end(), cut);
            while (end > run.first() && reading.lower(end - 1).equals(",")) {
                end--;
            }
            if (end > run.first()) {
                out.add(new Run(run.first(), end));
            }
        }
        return out.isEmpty() ? content : out;
    }

    private void factsOfMention(Candidate candidate, Register.Party party) {
        Run described = candidate.subject().orElseThrow().described();
        for (Match match : matches.finding("fact", candidate.sentence())) {
            boolean about = match.rule().attribute("about").orElse("").equals("source");
            if (about && match.run().overlaps(described)) {
                party.add(fact(match));
            }
        }
    }

    private void giveQuotationsToTheirSpeakers() {
        for (int q = 0; q < reading.quotations().size(); q++) {
            Quotation quotation = reading.quotations().get(q);
            if (quotation.kind() == Quotation.Kind.SPEECH && !isCredited(quotation)) {
                speakerOf(q, quotation).ifPresent(index -> grow(index, quotation));
            }
        }
    }

    private boolean isCredited(Quotation quotation) {
        return placed.stream()
                .anyMatch(p -> p.content.stream()
                        .anyMatch(run -> run.first() < quotation.end() && quotation.first() < run.end()));
    }

    /** The attribution that a floating quotation goes on: the quotation that it continues, or the one just before. */
    private Optional<Integer> speakerOf(int number, Quotation quotation) {
        int best = -1;
        for (int i = 0; i < placed.size(); i++) {
            Placed p = placed.get(i);
            boolean quoted = p.content.stream()
                    .anyMatch(run -> reading.isQuoted(run.first()) || reading.isQuoted(run.end() - 1));
            int end = p.content.stream()
                    .mapToInt(Run::end)
                    .max()
                    .orElse(p.candidate.cue().end());
            int last = Math.max(end, p.candidate.cue().end());
            boolean sameBlock = reading.sentenceOf(quotation.first()).blockIndex()
                    == p.candidate.sentence().blockIndex();
            boolean continues = quotation.continued()
                    && number > 0
                    && end >= reading.quotations().get(number - 1).end();
            boolean next = reading.sentenceOf(quotation.first()).index()
                            - p.candidate.sentence().index()
                    == 1;
            if (last <= quotation.first() && p.joined.isPresent() && (continues || sameBlock && (quoted || next))) {
                best = i;
            }
        }
        return best < 0 ? Optional.empty() : Optional.of(best);
    }

    /** One attribution for all that a speaker says on: "...," she said. "And ...", also over paragraphs. */
    private void grow(int index, Quotation quotation) {
        Placed old = placed.get(index);
        List<Run> content = new ArrayList<>(old.content);
        content.add(new Run(quotation.first(), quotation.end()));
        placed.set(index, new Placed(old.candidate, old.joined, content));
    }

    private Attributed result() {
        List<Attributed.Found> found = new ArrayList<>();
        for (int i = 0; i < placed.size(); i++) {
            found.add(found(i));
        }
        Map<String, List<Fact>> facts = new LinkedHashMap<>();
        List<Source> sources = new ArrayList<>();
        for (Register.Party party : register.parties()) {
            sources.add(party.source());
            List<Fact> all = new ArrayList<>(party.facts());
            all.add(new Fact(party.specific() ? "source.specific" : "source.bare", List.of(), party.kindRule()));
            if (party.plural()) {
                all.add(new Fact("source.plural", List.of(), "mention"));
            }
            facts.put(party.id(), List.copyOf(all));
        }
        return new Attributed(sources, found, facts);
    }

    private Attributed.Found found(int index) {
        Placed p = placed.get(index);
        Candidate c = p.candidate;
        Spans content = Spans.joined(p.content.stream()
                .map(run -> reading.span(run.first(), run.end()))
                .toList());
        Attribution attribution = new Attribution(
                "a" + (index + 1),
                p.joined.map(Register.Joined::mention),
                Optional.of(reading.span(c.cue().first(), c.cue().end())),
                c.match().rule().id(),
                content,
                quoting(p),
                parent(index).map(i -> "a" + (i + 1)));
        return new Attributed.Found(
                attribution,
                c.match(),
                c.sentence(),
                c.cue(),
                c.subject().map(SubjectFinder.Subject::mention),
                p.content);
    }

    private Attribution.Quoting quoting(Placed p) {
        boolean all = true;
        boolean any = false;
        for (Run run : p.content) {
            for (int i = run.first(); i < run.end(); i++) {
                boolean quoted = reading.isQuoted(i);
                boolean word = Character.isLetterOrDigit(reading.surface(i).charAt(0));
                any |= quoted && word;
                all &= quoted || !word;
            }
        }
        return any && all ? Attribution.Quoting.DIRECT : any ? Attribution.Quoting.MIXED : Attribution.Quoting.INDIRECT;
    }

    /** The innermost attribution in whose content this one's cue stands. */
    private Optional<Integer> parent(int index) {
        int cue = placed.get(index).first();
        int best = -1;
        int bestLength = Integer.MAX_VALUE;
        for (int i = 0; i < placed.size(); i++) {
            int length = placed.get(i).content.stream()
                    .mapToInt(run -> run.end() - run.first())
                    .sum();
            boolean holds = i != index && placed.get(i).holds(cue);
            boolean mutual = holds && placed.get(index).holds(placed.get(i).first());
            if (holds && !mutual && length < bestLength) {
                best = i;
                bestLength = length;
            }
        }
        return best < 0 ? Optional.empty() : Optional.of(best);
    }
}
