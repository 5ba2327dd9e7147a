package io.github.onrecord.attribution;

import io.github.onrecord.language.Phrases.VerbGroup;
import io.github.onrecord.language.Reading;
import io.github.onrecord.language.Sentence;
import io.github.onrecord.rules.Match;
import io.github.onrecord.rules.Match.Run;
import io.github.onrecord.rules.Matches;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Turns matches of attribution rules into candidates: finds source, cue and content as the rule says. */
final class Candidates {
    private static final Set<String> EMPTY_SUBJECTS = Set.of("it", "there", "this", "that");
    private final Reading reading;
    private final SubjectFinder subjects;
    private final Contents contents;

    private final SourceKinds kinds;
    private final Joints joints;

    Candidates(Reading reading, SourceKinds kinds, Joints joints) {
        this.reading = reading;
        this.kinds = kinds;
        this.joints = joints;
        this.subjects = new SubjectFinder(reading);
        this.contents = new Contents(reading, subjects, joints);
    }

    /** Candidates that stand: of two that claim the same cue the one with the higher priority, then the longer cue. */
    List<Candidate> of(Matches matches) {
        List<Candidate> all = new ArrayList<>();
        for (Match match : matches.finding("attribution")) {
            if (!isNote(match, matches)) {
                candidate(match).ifPresent(all::add);
            }
        }
        all.sort(Comparator.comparingInt(Candidate::priority)
                .reversed()
                .thenComparing(c -> -(c.cue().end() - c.cue().first()))
                .thenComparingInt(c -> c.cue().first()));
        List<Candidate> standing = new ArrayList<>();
        for (Candidate candidate : all) {
            if (standing.stream().noneMatch(candidate::rivals)) {
                standing.add(candidate);
            }
        }
        standing.sort(Comparator.comparingInt(c -> c.cue().first()));
        return standing;
    }

    /**
     * Whether the cue is part of a note on sources or checks: "did not answer", "asked not to be named". What somebody would
     * not say is credited all the same: "declined to comment".
     */
    private static boolean isNote(Match match, Matches matches) {
        if (match.rule().attribute("modality").filter("denied"::equals).isPresent()) {
            return false;
        }
        Run cue = match.capture("cue").orElseGet(match::run);
        return matches.finding("not-rated", match.sentence()).stream()
                .anyMatch(other -> other.capture("cue").filter(cue::overlaps).isPresent());
    }

    private Optional<Candidate> candidate(Match match) {
        Run cue = match.capture("cue").map(run -> wholeVerbGroup(match, run)).orElseGet(match::run);
        String sourceKind = match.rule().attribute("source").orElse("none");
        Optional<SubjectFinder.Subject> subject = subject(match, cue, sourceKind);
        if (sourceKind.equals("subject") && !isActiveVerb(match, cue) || opensInference(match.sentence(), cue)) {
            return Optional.empty();
        }
        if (subject.isEmpty() && !sourceKind.equals("none")) {
            return Optional.empty();
        }
        if (subject.isPresent() && !suits(match, subject.get())) {
            return Optional.empty();
        }
        List<Run> content = contents.of(match, cue, subject);
        if (content.isEmpty() && isAct(match) && cue.end() - cue.first() > 1) {
            Run verb = new Run(cue.first(), cue.first() + 1);
            return Optional.of(new Candidate(match, subject, verb, List.of(new Run(verb.end(), cue.end()))));
        }
        return content.isEmpty() ? Optional.empty() : Optional.of(new Candidate(match, subject, cue, content));
    }

    /** Whether the cue is a verb whose subject speaks: "was accused of" and "is authorised to" are none. */
    private boolean isActiveVerb(Match match, Run cue) {
        if (isShortenedRelative(match.sentence(), cue)) {
            return false;
        }
        Optional<VerbGroup> group = reading.phrases(match.sentence()).verbGroupAt(cue.first());
        if (group.isEmpty() && isParticipleWithThat(match.sentence(), cue)) {
            return true;
        }
        boolean ownPassive =
                match.capture("cue").filter(run -> run.first() == cue.first()).isPresent();
        return group.filter(g -> !g.passive()
                        || ownPassive && match.capture("cue").orElseThrow().first() == g.first())
                .isPresent();
    }

    /** ", warning that": a verb, though the word alone could be a noun. */
    private boolean isParticipleWithThat(Sentence sentence, Run cue) {
        return cue.first() > sentence.first()
                && cue.end() < sentence.end()
                && reading.lower(cue.first()).endsWith("ing")
                && reading.lower(cue.first() - 1).equals(",")
                && reading.lower(cue.end()).equals("that");
    }

    /** "Footage posted on Telegram showed": a participle that only describes the thing before it. */
    private boolean isShortenedRelative(Sentence sentence, Run cue) {
        int first = cue.first();
        boolean participle = first > sentence.first()
                && reading.lower(first).endsWith("ed")
                && cue.end() < sentence.end()
                && reading.tag(cue.end()).equals("ADP");
        boolean thing = participle
                && (reading.isIn(first - 1, "artefact-nouns")
                        || reading.isIn(first - 1, "document-nouns")
                        || reading.isIn(first - 1, "post-nouns"));
        return thing && hasVerbAfter(sentence, cue.end());
    }

    private boolean hasVerbAfter(Sentence sentence, int token) {
        return reading.phrases(sentence).verbGroups().stream()
                .anyMatch(group -> group.finite() && group.first() >= token);
    }

    /** "..., underlining the fear": the writer's own conclusion credits nobody. */
    private boolean opensInference(Sentence sentence, Run cue) {
        return joints.in(sentence).stream().anyMatch(joint -> joint.kind().isPresent() && joint.next() == cue.first());
    }

    /** A cue of showing wants a document, a recording or the like; "the case shows" credits nobody. */
    private boolean suits(Match match, SubjectFinder.Subject subject) {
        Optional<String> wanted = match.rule().attribute("sources");
        Optional<SourceType> type = kinds.of(subject).map(SourceKind::type);
        if (wanted.isEmpty() || type.isEmpty()) {
            return wanted.isEmpty()
                    || wanted.get().equals("people")
                    || wanted.get().equals("voices")
                    || wanted.get().equals("things") && isPronounOrDefinite(subject);
        }
        return switch (wanted.get()) {
            case "things" ->
                type.get() == SourceType.NAMED_DOCUMENT
                        || type.get() == SourceType.ARTEFACT
                        || type.get() == SourceType.HEARSAY_UNSOURCED
                        || type.get() == SourceType.NAMED_BODY
                        || type.get() == SourceType.NAMED_OUTLET;
            case "documents" -> type.get() == SourceType.NAMED_DOCUMENT;
            case "outlets" -> type.get() == SourceType.NAMED_OUTLET;
            case "people" -> type.get() != SourceType.NAMED_DOCUMENT && type.get() != SourceType.ARTEFACT;
            case "voices" -> type.get() != SourceType.ARTEFACT;
            default -> true;
        };
    }

    private boolean isPronounOrDefinite(SubjectFinder.Subject subject) {
        return reading.isIn(subject.mention().first(), "pronouns");
    }

    /** "has repeatedly said", "tried to say": the cue is the whole verb group, up to where the capture ends. */
    private Run wholeVerbGroup(Match match, Run cue) {
        Optional<VerbGroup> group = reading.phrases(match.sentence()).verbGroupAt(cue.first());
        int first = group.map(g -> Math.min(g.first(), cue.first())).orElse(cue.first());
        int outer = subjects.governing(match.sentence(), first)
                .map(VerbGroup::first)
                .orElse(first);
        return new Run(outer, cue.end());
    }

    private Optional<SubjectFinder.Subject> subject(Match match, Run cue, String kind) {
        return switch (kind) {
            case "subject" ->
                subjects.of(match.sentence(), cue.first(), cue.end())
                        .filter(subject ->
                                !EMPTY_SUBJECTS.contains(reading.lower(subject.head())) || isRealSubject(subject));
            case "capture" -> match.capture("source").map(this::captured);
            case "object" -> subjects.objectAt(match.sentence(), cue.end());
            default -> Optional.empty();
        };
    }

    private boolean isRealSubject(SubjectFinder.Subject subject) {
        return reading.lower(subject.head()).equals("it");
    }

    /** A source that the pattern itself captured, with what belongs to it on the right. */
    private SubjectFinder.Subject captured(Run run) {
        Sentence sentence = reading.sentenceOf(run.first());
        int head = reading.phrases(sentence)
                .nounPhraseAt(run.first())
                .map(phrase -> Math.min(phrase.head(), run.end() - 1))
                .orElse(run.end() - 1);
        Run mention = new Run(run.first(), run.end());
        return new SubjectFinder.Subject(mention, head, mention);
    }

    private static boolean isAct(Match match) {
        return match.rule().attribute("content").orElse("").equals("after");
    }
}
