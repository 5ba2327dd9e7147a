package io.github.onrecord.rules;

import io.github.onrecord.language.Reading;
import io.github.onrecord.language.Sentence;
import io.github.onrecord.lexicon.Lexicons;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A rule ready to run: its automaton, those of its exceptions, and the words that must stand in the sentence. */
record CompiledRule(
        Rule rule,
        Automaton automaton,
        List<Automaton> unless,
        List<Automaton> unlessInSentence,
        List<List<Pattern.Atom>> anchors) {

    static CompiledRule of(Rule rule, Lexicons lexicons) throws PatternFault {
        Pattern pattern = PatternParser.parse(rule.pattern(), lexicons);
        return new CompiledRule(
                rule,
                new Automaton(Program.of(pattern)),
                automata(rule.unless(), lexicons),
                automata(rule.unlessInSentence(), lexicons),
                Anchors.of(pattern, lexicons));
    }

    private static List<Automaton> automata(List<String> patterns, Lexicons lexicons) throws PatternFault {
        List<Automaton> out = new ArrayList<>();
        for (String pattern : patterns) {
            out.add(new Automaton(Program.of(PatternParser.parse(pattern, lexicons))));
        }
        return List.copyOf(out);
    }

    /** All matches in a sentence, from left to right and disjoint, exceptions applied. */
    void matches(Reading reading, TokenTests tests, Sentence sentence, List<Match> out) {
        int from = sentence.first();
        while (from < sentence.end()) {
            Optional<Automaton.Found> found =
                    automaton.find(tests, from, sentence.end() - 1, sentence.first(), sentence.end());
            if (found.isEmpty()) {
                return;
            }
            Match match = match(found.get(), sentence);
            if (rule.scope().takes(reading, anchorToken(match))
                    && blockedBy(tests, match).isEmpty()) {
                out.add(match);
            }
            from = Math.max(match.end(), from + 1);
        }
    }

    /** The token whose place decides whether the match is inside quotation marks: the cue's first. */
    private static int anchorToken(Match match) {
        return match.capture("cue").map(Match.Run::first).orElse(match.first());
    }

    /** The written form of the exception that blocks the match. */
    Optional<String> blockedBy(TokenTests tests, Match match) {
        Sentence sentence = match.sentence();
        for (int i = 0; i < unless.size(); i++) {
            if (overlaps(unless.get(i), tests, match, sentence)) {
                return Optional.of(rule.unless().get(i));
            }
        }
        for (int i = 0; i < unlessInSentence.size(); i++) {
            if (unlessInSentence
                    .get(i)
                    .find(tests, sentence.first(), sentence.end() - 1, sentence.first(), sentence.end())
                    .isPresent()) {
                return Optional.of(rule.unlessInSentence().get(i));
            }
        }
        return Optional.empty();
    }

    private static boolean overlaps(Automaton exception, TokenTests tests, Match match, Sentence sentence) {
        int from = sentence.first();
        while (from < match.end()) {
            Optional<Automaton.Found> found =
                    exception.find(tests, from, match.end() - 1, sentence.first(), sentence.end());
            if (found.isEmpty()) {
                return false;
            }
            if (found.get().end() > match.first()) {
                return true;
            }
            from = found.get().end();
        }
        return false;
    }

    Match match(Automaton.Found found, Sentence sentence) {
        Map<String, Match.Run> captures = new LinkedHashMap<>();
        List<String> names = automaton.program().captures();
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
