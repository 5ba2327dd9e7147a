package io.github.onrecord.attribution;

import io.github.onrecord.language.Quotation;
import io.github.onrecord.language.Reading;
import io.github.onrecord.language.Sentence;
import io.github.onrecord.rules.Match;
import io.github.onrecord.rules.Match.Run;
import java.util.List;
import java.util.Optional;

/** What a match credits to its source, as its rule says: speech, the clause after the cue, or the words around it. */
final class Contents {
    private final Reading reading;
    private final SubjectFinder subjects;
    private final Joints joints;
    private final ContentFinder contents;
    private final OuterClause outer;

    Contents(Reading reading, SubjectFinder subjects, Joints joints) {
        this.reading = reading;
        this.subjects = subjects;
        this.joints = joints;
        this.contents = new ContentFinder(reading);
        this.outer = new OuterClause(reading);
    }

    /** The pieces of the content, ascending; none where the cue carries nothing. */
    List<Run> of(Match match, Run cue, Optional<SubjectFinder.Subject> subject) {
        int first = subject.map(found -> Math.min(found.mention().first(), cue.first()))
                .orElse(cue.first());
        Run core = new Run(first, cue.end());
        return withinMarks(cue, asTheRuleSays(match, cue, subject)).stream()
                .map(run -> outer.cut(match.sentence(), core, run, subject.isEmpty()))
                .toList();
    }

    /** A cue inside quotation marks credits nothing outside them. */
    private List<Run> withinMarks(Run cue, List<Run> content) {
        Optional<Quotation> quotation = reading.quotationAt(cue.first());
        return quotation
                .map(quoted -> content.stream()
                        .map(run ->
                                new Run(Math.max(run.first(), quoted.first()), Math.min(run.end(), innerEnd(quoted))))
                        .filter(run -> run.first() < run.end())
                        .toList())
                .orElse(content);
    }

    private static int innerEnd(Quotation quotation) {
        return quotation.open() ? quotation.end() : quotation.end() - 1;
    }

    /** "Citing the law, the court ruled": the participle's own words end at the comma before its source. */
    private boolean isFronted(Run cue, Run source) {
        return source.first() > cue.end()
                && reading.lower(cue.end() - 1).endsWith("ing")
                && reading.lower(source.first() - 1).equals(",");
    }

    /** Whether no other verb stands between source and cue: "she said, adding" credits what follows "adding" only. */
    private boolean isBeside(Sentence sentence, Run source, Run cue) {
        return reading.phrases(sentence).verbGroups().stream()
                .noneMatch(group -> group.first() >= source.end() && group.end() <= cue.first());
    }

    private List<Run> asTheRuleSays(Match match, Run cue, Optional<SubjectFinder.Subject> subject) {
        Sentence sentence = match.sentence();
        List<Run> list = contents.listAfter(sentence);
        if (!list.isEmpty()) {
            return list;
        }
        Optional<Run> source = subject.map(SubjectFinder.Subject::described);
        String kind = match.rule().attribute("content").orElse("speech");
        if (source.filter(words -> isFronted(cue, words)).isPresent()) {
            return contents.fronted(sentence, cue, source.orElseThrow().first() - 1);
        }
        boolean speech = kind.equals("speech") || kind.equals("clause");
        int first = speech ? sentence.first() : statementFirst(sentence, cue);
        int end = statementEnd(sentence, cue, speech);
        return switch (kind) {
            case "speech", "clause" ->
                statement(
                        sentence,
                        cue,
                        source.filter(words -> !isBeside(sentence, words, cue)).isPresent()
                                ? contents.after(sentence, cue)
                                : contents.speech(sentence, cue, source),
                        end);
            case "around" -> {
                int coreFirst =
                        source.map(s -> Math.min(s.first(), cue.first())).orElse(cue.first());
                int coreEnd = source.map(s -> Math.max(s.end(), cue.end())).orElse(cue.end());
                yield contents.around(sentence, first, Math.max(end, coreEnd), coreFirst, coreEnd);
            }
            case "passive" ->
                contents.passive(
                        sentence,
                        subjects.of(sentence, cue.first(), cue.end()).map(SubjectFinder.Subject::mention),
                        cue.end(),
                        end);
            case "after" -> {
                int from = Math.max(cue.end(), source.map(Run::end).orElse(cue.end()));
                int limit = Math.min(end, contents.contentEnd(sentence, from));
                int last = isNominal(cue) ? outer.endOfNounClause(sentence, from, limit) : limit;
                boolean words = last > from && !reading.lower(from).equals(",");
                yield words
                        ? List.of(new Run(from, last))
                        : statement(sentence, cue, contents.speech(sentence, cue, source), end);
            }
            case "paragraph" -> contents.paragraph(sentence, cue.end());
            case "capture" -> match.capture("content").map(List::of).orElse(List.of());
            default -> List.of();
        };
    }

    /** Of the words that may be speech those that can be, ended at the joint; two pieces around a cue stand together. */
    private List<Run> statement(Sentence sentence, Run cue, List<Run> runs, int end) {
        boolean around = runs.size() > 1 && !reading.isQuoted(runs.get(0).first());
        boolean joined = end < sentence.end();
        return runs.stream()
                .filter(run -> around
                        || run.end() <= cue.first()
                        || contents.isClause(sentence, run)
                        || isPlainSaying(cue) && run.end() - run.first() > 3)
                .map(run -> run.first() > cue.first() && joined && run.first() < end && run.end() > end
                        ? new Run(run.first(), end)
                        : run)
                .toList();
    }

    /** "the claim that": a noun with its clause. */
    private boolean isNominal(Run cue) {
        return cue.end() - cue.first() > 1
                && reading.lower(cue.end() - 1).equals("that")
                && reading.phrases(reading.sentenceOf(cue.first()))
                        .verbGroupAt(cue.first())
                        .isEmpty();
    }

    private boolean isPlainSaying(Run cue) {
        return reading.isIn(cue.end() - 1, "plain-saying-verbs");
    }

    /** Where the statement that holds the cue begins: after the last joint before it. */
    private int statementFirst(Sentence sentence, Run cue) {
        int first = sentence.first();
        for (Joints.Joint joint : joints.in(sentence)) {
            if (joint.next() <= cue.first()) {
                first = joint.next();
            }
        }
        return first;
    }

    /** Where it ends: at the next joint; reported speech goes on over soft joints, since one cue may carry two clauses. */
    private int statementEnd(Sentence sentence, Run cue, boolean speech) {
        for (Joints.Joint joint : joints.in(sentence)) {
            if (joint.end() > cue.end() && (joint.isHard() || !speech)) {
                return joint.end();
            }
        }
        return sentence.end();
    }
}
