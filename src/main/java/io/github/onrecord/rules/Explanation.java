package io.github.onrecord.rules;

import io.github.onrecord.language.Reading;
import io.github.onrecord.language.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a rule did with a sentence.
 *
 * @param matches its matches, exceptions applied
 * @param silence why it did not match, for people; empty where it did
 */
public record Explanation(List<Match> matches, Optional<String> silence) {
    /** Copies the list. */
    public Explanation {
        matches = List.copyOf(matches);
    }

    static Explanation of(CompiledRule rule, Reading reading, Sentence sentence, Atoms atoms) {
        SentenceBits bits = new SentenceBits(reading, atoms);
        bits.read(sentence);
        List<Match> matches = new ArrayList<>();
        if (!rule.rule().scope().takes(sentence.block().kind())) {
            return silent("looks only in " + rule.rule().scope().id() + " sentences.");
        }
        rule.matches(reading, bits, sentence, matches);
        if (!matches.isEmpty()) {
            return new Explanation(matches, Optional.empty());
        }
        Optional<Automaton.Found> found = rule.search().in(bits).next(sentence.first());
        if (found.isPresent()) {
            Match match = rule.match(found.get(), sentence);
            String words = reading.words(match.first(), match.end());
            return rule.blockedBy(bits, match)
                    .map(exception -> silent("matches “" + words + "”, but its exception blocks it: " + exception))
                    .orElseGet(() -> silent("matches “" + words + "”, but looks only in "
                            + rule.rule().scope().id() + " text."));
        }
        return silent(failure(rule, atoms, bits, reading));
    }

    private static String failure(CompiledRule rule, Atoms atoms, SentenceBits bits, Reading reading) {
        for (List<Pattern.Atom> group : rule.anchors()) {
            if (group.stream().noneMatch(atom -> bits.holds(atoms.number(atom)))) {
                return "needs " + written(group) + ", which the sentence does not hold.";
            }
        }
        return rule.search()
                .automaton()
                .failure(bits)
                .map(failure -> "got as far as "
                        + (failure.token() < bits.end()
                                ? "“" + reading.surface(failure.token()) + "”"
                                : "the end of the sentence")
                        + " and wanted " + written(failure.atom()) + " there.")
                .orElse("finds nothing to begin with in the sentence.");
    }

    private static String written(List<Pattern.Atom> group) {
        return String.join(
                " or ", group.stream().map(Explanation::written).distinct().toList());
    }

    private static String written(Pattern.Atom atom) {
        if (atom instanceof Pattern.Words words) {
            return words.written();
        }
        if (atom instanceof Pattern.Listed listed) {
            return "@" + listed.name();
        }
        if (atom instanceof Pattern.Exact exact) {
            return '"' + exact.surface() + '"';
        }
        if (atom instanceof Pattern.Classed classed) {
            return classed.kind().inPatterns();
        }
        if (atom instanceof Pattern.Both both) {
            return written(both.atom()) + "<" + both.tag() + ">";
        }
        return atom instanceof Pattern.Tagged tagged ? "<" + tagged.tag() + ">" : "any word";
    }

    private static Explanation silent(String why) {
        return new Explanation(List.of(), Optional.of(why));
    }
}
