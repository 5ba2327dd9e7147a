package io.github.onrecord.attribution;

import io.github.onrecord.language.Reading;
import io.github.onrecord.language.Sentence;
import io.github.onrecord.rules.Match;
import io.github.onrecord.rules.Match.Run;
import io.github.onrecord.rules.Matches;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Where a sentence goes over into another statement: matches of rules that find splits, outside quotation marks, with
 * a finite verb before them.
 */
public final class Joints {
    private final Map<Integer, List<Joint>> bySentence;

    /**
     * A joint.
     *
     * @param match the rule's match
     * @param end the token after the statement before it
     * @param next the first token of the statement after it; between them stand joining words
     */
    public record Joint(Match match, int end, int next) {
        /** The kind of statement that follows, where the rule says so. */
        public Optional<String> kind() {
            return match.rule().attribute("kind");
        }

        /** Whether what follows stands on evidence of its own, whatever was said before. */
        public boolean isHard() {
            return match.rule().attribute("hard").isPresent() || kind().isPresent();
        }
    }

    private Joints(List<Joint> joints) {
        bySentence = joints.stream()
                .collect(Collectors.groupingBy(joint -> joint.match().sentence().index()));
    }

    /** The joints of a reading. */
    public static Joints of(Reading reading, Matches matches) {
        return new Joints(matches.finding("split").stream()
                .map(match -> new Joint(
                        match,
                        match.capture("drop").map(Run::first).orElse(match.first()),
                        match.capture("at").map(Run::first).orElse(match.first())))
                .filter(joint -> stands(reading, joint))
                .sorted(Comparator.comparingInt(Joint::next))
                .toList());
    }

    private static boolean stands(Reading reading, Joint joint) {
        Sentence sentence = joint.match().sentence();
        boolean quoted = reading.quotationAt(joint.end())
                .filter(q -> q.first() < joint.end() && q.end() > joint.next())
                .isPresent();
        boolean verbBefore = reading.phrases(sentence).verbGroups().stream()
                .anyMatch(group -> group.finite() && group.head() < joint.end());
        return !quoted && verbBefore && joint.next() < sentence.end() && joint.end() > sentence.first();
    }

    /** Those of a sentence, in order. */
    public List<Joint> in(Sentence sentence) {
        return List.copyOf(bySentence.getOrDefault(sentence.index(), List.of()));
    }
}
