package io.github.onrecord.rules;

import io.github.onrecord.language.Reading;
import io.github.onrecord.language.Sentence;
import io.github.onrecord.lexicon.Lexicons;
import io.github.onrecord.lexicon.RuleFault;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All pattern rules of a pack, compiled. Immutable and safe for use from any thread. Finding matches takes time linear
 * in the text and nearly flat in the number of rules: a sentence runs only the rules whose needed words it holds.
 *
 * <pre>{@code
 * List<Match> matches = RuleBook.of(rules, lexicons, faults).matches(reading);
 * }</pre>
 */
public final class RuleBook {
    private final List<CompiledRule> rules;
    private final Map<String, Integer> byId = new LinkedHashMap<>();
    private final RuleIndex index;

    private RuleBook(List<CompiledRule> rules) {
        this.rules = List.copyOf(rules);
        for (int i = 0; i < rules.size(); i++) {
            byId.put(rules.get(i).rule().id(), i);
        }
        index = new RuleIndex(this.rules);
    }

    /**
     * Compiles rules.
     *
     * @param faults a rule whose pattern cannot be read is left out and reported here
     */
    public static RuleBook of(List<Rule> rules, Lexicons lexicons, List<RuleFault> faults) {
        List<CompiledRule> compiled = new ArrayList<>();
        for (Rule rule : rules) {
            try {
                compiled.add(CompiledRule.of(rule, lexicons));
            } catch (PatternFault fault) {
                faults.add(new RuleFault(rule.file(), rule.line(), rule.id(), fault.words()));
            }
        }
        return new RuleBook(compiled);
    }

    /** The rules, in the order of their files. */
    public List<Rule> rules() {
        return rules.stream().map(CompiledRule::rule).toList();
    }

    /** The rule with this id. */
    public Optional<Rule> rule(String id) {
        return Optional.ofNullable(byId.get(id)).map(i -> rules.get(i).rule());
    }

    /** Rules that no word or list calls, so that every sentence runs them. */
    public List<Rule> costlyRules() {
        List<Rule> out = new ArrayList<>();
        for (int r : index.always()) {
            out.add(rules.get(r).rule());
        }
        return List.copyOf(out);
    }

    /** Every match, by sentence, then by place, then by rule order. */
    public List<Match> matches(Reading reading) {
        List<Match> out = new ArrayList<>();
        Scan scan = new Scan(reading);
        for (Sentence sentence : reading.sentences()) {
            int before = out.size();
            scan.matches(sentence, out);
            out.subList(before, out.size())
                    .sort(Comparator.comparingInt(Match::first)
                            .thenComparing(m -> byId.get(m.rule().id())));
        }
        return out;
    }

    /**
     * What one rule does with one sentence.
     *
     * @throws IllegalArgumentException where no rule has the id
     */
    public Explanation explain(String ruleId, Reading reading, Sentence sentence) {
        CompiledRule rule = rules.stream()
                .filter(r -> r.rule().id().equals(ruleId))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no rule is called " + ruleId));
        return Explanation.of(rule, reading, sentence);
    }

    /** One pass over a reading; keeps which atoms and rules the present sentence has called. */
    private final class Scan {
        private final Reading reading;
        private final TokenTests tests;
        private final int[] atomSeen = new int[index.atoms()];
        private final int[] ruleSeen = new int[rules.size()];
        private final int[] called = new int[rules.size()];
        private int calledCount;

        Scan(Reading reading) {
            this.reading = reading;
            this.tests = new TokenTests(reading);
        }

        void matches(Sentence sentence, List<Match> out) {
            int serial = sentence.index() + 1;
            calledCount = 0;
            for (int token = sentence.first(); token < sentence.end(); token++) {
                for (int atom : index.atomsOf(reading.lower(token))) {
                    see(atom, serial);
                }
                for (int code : reading.entriesAt(token)) {
                    int atom = index.atomOfList(code >> 8);
                    if (atom >= 0) {
                        see(atom, serial);
                    }
                }
            }
            for (int rule : index.always()) {
                run(rule, sentence, out);
            }
            for (int i = 0; i < calledCount; i++) {
                if (hasWhatItNeeds(called[i], serial)) {
                    run(called[i], sentence, out);
                }
            }
        }

        private void see(int atom, int serial) {
            if (atomSeen[atom] == serial) {
                return;
            }
            atomSeen[atom] = serial;
            for (int rule : index.calledBy(atom)) {
                if (ruleSeen[rule] != serial) {
                    ruleSeen[rule] = serial;
                    called[calledCount++] = rule;
                }
            }
        }

        private boolean hasWhatItNeeds(int rule, int serial) {
            int[][] needs = index.needsOf(rule);
            for (int g = 1; g < needs.length; g++) {
                boolean any = false;
                for (int atom : needs[g]) {
                    any |= atomSeen[atom] == serial;
                }
                if (!any) {
                    return false;
                }
            }
            return true;
        }

        private void run(int rule, Sentence sentence, List<Match> out) {
            CompiledRule compiled = rules.get(rule);
            if (compiled.rule().scope().takes(sentence.block().kind())) {
                compiled.matches(reading, tests, sentence, out);
            }
        }
    }
}
