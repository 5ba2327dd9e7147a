package io.github.onrecord.rules;

import io.github.onrecord.language.Reading;
import io.github.onrecord.language.Sentence;
import io.github.onrecord.lexicon.Lexicons;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A rule ready to run: its pattern, those of its exceptions, and the words that must stand in the sentence. */
record CompiledRule(
        Rule rule,
        Search search,
        List<Search> unless,
        List<Search> unlessInSentence,
        List<List<Pattern.Atom>> anchors) {

    static CompiledRule of(Rule rule, Lexicons lexicons, Atoms atoms) throws PatternFault {
        Search search = Search.of(rule.pattern(), lexicons, atoms);
        return new CompiledRule(
                rule,
                search,
                searches(rule.unless(), lexicons, atoms),
                searches(rule.unlessInSentence(), lexicons, atoms),
                Anchors.of(search.pattern(), lexicons));
    }

    private static List<Search> searches(List<String> patterns, Lexicons lexicons, Atoms atoms) throws PatternFault {
        List<Search> out = new ArrayList<>();
        for (String pattern : patterns) {
            out.add(Search.of(pattern, lexicons, atoms));
        }
        return List.copyOf(out);
    }

    /** All matches in a sentence, from left to right and disjoint, exceptions applied. */
    void matches(Reading reading, SentenceBits bits, Sentence sentence, List<Match> out) {
        long[] begins = search.sweep().begins(bits);
        if (begins != null) {
            matches(reading, bits, sentence, begins, out);
        }
    }

    /** The same, where the sweep was run and found where matches begin. */
    void matches(Reading reading, SentenceBits bits, Sentence sentence, long[] begins, List<Match> out) {
        Search.Hits hits = search.in(bits, begins);
        Optional<Automaton.Found> found = hits.next(sentence.first());
        while (found.isPresent()) {
            if (rule.scope().takes(reading, anchorToken(found.get()))) {
                Match match = match(found.get(), sentence);
                if (blockedBy(bits, match).isEmpty()) {
                    out.add(match);
                }
            }
            found = hits.next(found.get().end());
        }
    }

    /** The token whose place decides whether the match is inside quotation marks: the cue's first. */
    private int anchorToken(Automaton.Found found) {
        int cue = search.captures().indexOf("cue");
        boolean captured =
                cue >= 0 && found.slots()[2 * cue] >= 0 && found.slots()[2 * cue + 1] > found.slots()[2 * cue];
        return captured ? found.slots()[2 * cue] : found.first();
    }

    /** The written form of the exception that blocks the match. */
    Optional<String> blockedBy(SentenceBits bits, Match match) {
        for (int i = 0; i < unless.size(); i++) {
            if (overlaps(unless.get(i), bits, match)) {
                return Optional.of(rule.unless().get(i));
            }
        }
        for (int i = 0; i < unlessInSentence.size(); i++) {
            if (unlessInSentence.get(i).isIn(bits)) {
                return Optional.of(rule.unlessInSentence().get(i));
            }
        }
        return Optional.empty();
    }

    private static boolean overlaps(Search exception, SentenceBits bits, Match match) {
        Search.Hits hits = exception.in(bits);
        Optional<Automaton.Found> found = hits.next(bits.first());
        while (found.isPresent() && found.get().first() < match.end()) {
            if (found.get().end() > match.first()) {
                return true;
            }
            found = hits.next(found.get().end());
        }
        return false;
    }

    Match match(Automaton.Found found, Sentence sentence) {
        Map<String, Match.Run> captures = new LinkedHashMap<>();
        List<String> names = search.captures();
        for (int i = 0; i < names.size(); i++) {
            int first = found.slots()[2 * i];
            int end = found.slots()[2 * i + 1];
            if (first >= 0 && end > first) {
                captures.put(names.get(i), new Match.Run(first, end));
            }
        }
        return new Match(rule, sentence, found.first(), found.end(), captures);
    }
}
