package io.github.onrecord.attribution;

import io.github.onrecord.language.Phrases.VerbGroup;
import io.github.onrecord.language.Reading;
import io.github.onrecord.language.Sentence;
import io.github.onrecord.rules.Match;
import io.github.onrecord.rules.Match.Run;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Turns matches of attribution rules into candidates: finds source, cue and content as the rule says. */
final class Candidates {
    private final Reading reading;
    private final SubjectFinder subjects;
    private final ContentFinder contents;

    Candidates(Reading reading) {
        this.reading = reading;
        this.subjects = new SubjectFinder(reading);
        this.contents = new ContentFinder(reading);
    }

    /** Candidates that stand: of two that claim the same cue the one with the higher priority, then the longer cue. */
    List<Candidate> of(List<Match> matches) {
        List<Candidate> all = new ArrayList<>();
        for (Match match : matches) {
            if (match.rule().finds().equals("attribution")) {
                candidate(match).ifPresent(all::add);
            }
        }
        all.sort(Comparator.comparingInt(Candidate::priority).reversed()
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

    private Optional<Candidate> candidate(Match match) {
        Run cue = match.capture("cue").map(run -> wholeVerbGroup(match, run)).orElseGet(match::run);
        String sourceKind = match.rule().attribute("source").orElse("none");
        Optional<SubjectFinder.Subject> subject = subject(match, cue, sourceKind);
        if (sourceKind.equals("subject") && reading.phrases(match.sentence()).verbGroupAt(cue.first()).isEmpty()) {
            return Optional.empty();
        }
        if (subject.isEmpty() && !sourceKind.equals("none")) {
            return Optional.empty();
        }
        List<Run> content = content(match, cue, subject);
        if (content.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Candidate(match, subject, cue, content));
    }

    /** "has repeatedly said": the cue is the whole verb group, up to where the capture ends. */
    private Run wholeVerbGroup(Match match, Run cue) {
        Optional<VerbGroup> group = reading.phrases(match.sentence()).verbGroupAt(cue.first());
        int first = group.map(g -> Math.min(g.first(), cue.first())).orElse(cue.first());
        return new Run(first, cue.end());
    }

    private Optional<SubjectFinder.Subject> subject(Match match, Run cue, String kind) {
        return switch (kind) {
            case "subject" -> subjects.of(match.sentence(), cue.first(), cue.end()).filter(subject -> !reading.lower(subject.head()).matches("it|there|this|that") || isRealSubject(subject));
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
        int head = reading.phrases(sentence).nounPhraseAt(run.first()).map(phrase -> Math.min(phrase.head(), run.end() - 1)).orElse(run.end() - 1);
        Run mention = new Run(run.first(), run.end());
        return new SubjectFinder.Subject(mention, head, mention);
    }

    private List<Run> content(Match match, Run cue, Optional<SubjectFinder.Subject> subject) {
        Sentence sentence = match.sentence();
        Optional<Run> source = subject.map(SubjectFinder.Subject::described);
        int clauseEnd = sentence.end();
        return switch (match.rule().attribute("content").orElse("speech")) {
            case "speech", "clause" -> contents.speech(sentence, cue, source).stream()
                    .filter(run -> contents.isClause(sentence, run))
                    .toList();
            case "around" -> {
                int coreFirst = source.map(s -> Math.min(s.first(), cue.first())).orElse(cue.first());
                int coreEnd = source.map(s -> Math.max(s.end(), cue.end())).orElse(cue.end());
                yield contents.around(sentence, sentence.first(), clauseEnd, coreFirst, coreEnd);
            }
            case "passive" -> contents.passive(
                    sentence, subjects.of(sentence, cue.first(), cue.end()).map(SubjectFinder.Subject::mention), cue.end(), clauseEnd);
            case "after" -> {
                int from = Math.max(cue.end(), source.map(Run::end).orElse(cue.end()));
                int end = contents.contentEnd(sentence, from);
                yield end > from ? List.of(new Run(from, end)) : List.of();
            }
            case "capture" -> match.capture("content").map(List::of).orElse(List.of());
            default -> List.of();
        };
    }
}
