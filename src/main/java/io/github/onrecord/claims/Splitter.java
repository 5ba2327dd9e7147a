package io.github.onrecord.claims;

import io.github.onrecord.attribution.Attributed;
import io.github.onrecord.attribution.Joints;
import io.github.onrecord.language.Phrases;
import io.github.onrecord.language.Reading;
import io.github.onrecord.language.Sentence;
import io.github.onrecord.rules.Match.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Splits sentences where the rules see a joint, if what stands on both sides can be a claim of its own. */
final class Splitter {
    private final Reading reading;
    private final Joints joints;
    private final Attributed attributed;

    Splitter(Reading reading, Joints joints, Attributed attributed) {
        this.reading = reading;
        this.joints = joints;
        this.attributed = attributed;
    }

    List<Segment> split(Sentence sentence) {
        List<Segment> segments = new ArrayList<>();
        int start = sentence.first();
        Optional<ClaimKind> kind = Optional.empty();
        for (Joints.Joint joint : joints.in(sentence)) {
            if (joint.end() > start && mayStand(joint, start)) {
                add(segments, sentence, start, joint.end(), kind);
                start = joint.next();
                kind = joint.kind().map(name -> ClaimKind.valueOf(name.toUpperCase(Locale.ROOT)));
            }
        }
        add(segments, sentence, start, sentence.end(), kind);
        return segments;
    }

    private void add(List<Segment> segments, Sentence sentence, int first, int end, Optional<ClaimKind> kind) {
        int last = end;
        while (last > first && last < sentence.end() && isJoiningMark(last - 1)) {
            last--;
        }
        if (last > first && hasWord(first, last)) {
            segments.add(new Segment(sentence, new Run(first, last), kind));
        }
    }

    private boolean isJoiningMark(int token) {
        String word = reading.lower(token);
        return word.equals(",") || word.equals(";") || word.equals("-") || word.equals("—") || word.equals("–");
    }

    private boolean hasWord(int first, int end) {
        for (int i = first; i < end; i++) {
            if (Character.isLetterOrDigit(reading.surface(i).charAt(0))) {
                return true;
            }
        }
        return false;
    }

    private boolean mayStand(Joints.Joint joint, int start) {
        boolean verbBefore = reading.phrases(joint.match().sentence()).verbGroups().stream()
                .anyMatch(group -> group.finite()
                        && group.head() >= start
                        && group.head() < joint.end()
                        && !isInSubjectRelative(start, group));
        return verbBefore && !sharesItsVerb(joint) && !isParticipleOnly(joint) && !insideSource(joint.end());
    }

    /** "A video that has gone viral": a relative clause on the first noun phrase, so that the main verb is still to come. */
    private boolean isInSubjectRelative(int start, Phrases.VerbGroup group) {
        int pronoun = group.first() - 1;
        return pronoun > start
                && reading.isIn(pronoun, "relative-pronouns")
                && reading.phrases(reading.sentenceOf(start)).verbGroups().stream()
                        .noneMatch(other -> other.finite() && other.first() >= start && other.first() < pronoun);
    }

    /** "having his handwriting and fingerprints copied": a bare participle after a joined noun is no clause. */
    private boolean isParticipleOnly(Joints.Joint joint) {
        if (reading.lower(joint.end()).equals(",") || joint.next() - joint.end() != 1) {
            return false;
        }
        return reading.phrases(joint.match().sentence()).verbGroups().stream()
                .filter(group -> group.first() >= joint.next())
                .findFirst()
                .filter(group -> group.end() - group.first() == 1
                        && group.first() - joint.next() <= 2
                        && reading.lower(group.first()).endsWith("ed")
                        && group.end() < joint.match().sentence().end()
                        && !Character.isLetterOrDigit(
                                reading.surface(group.end()).charAt(0)))
                .isPresent();
    }

    /** "said the payments and fees were legal": a noun phrase right after a cue may be half of a joint subject. */
    private boolean sharesItsVerb(Joints.Joint joint) {
        int end = joint.end();
        int next = joint.next();
        if (!Character.isLetterOrDigit(reading.surface(end).charAt(0))
                || next - end > 1 && reading.lower(next - 1).equals("that")
                || reading.lower(next).equals("that")) {
            return false;
        }
        return reading.phrases(joint.match().sentence())
                .nounPhraseAt(end - 1)
                .filter(phrase -> {
                    int before = phrase.first() - 1;
                    boolean afterThat = before >= 0 && reading.lower(before).equals("that");
                    boolean afterCue = attributed.found().stream()
                            .anyMatch(found -> found.cue().end() == phrase.first());
                    return phrase.end() == end && (afterThat || afterCue);
                })
                .isPresent();
    }

    private boolean insideSource(int token) {
        return attributed.found().stream()
                .anyMatch(found -> found.mention()
                        .filter(run -> run.first() < token && token < run.end())
                        .isPresent());
    }
}
