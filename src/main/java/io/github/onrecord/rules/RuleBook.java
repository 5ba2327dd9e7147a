package io.github.onrecord.rules;

import io.github.onrecord.language.Reading;
import io.github.onrecord.language.Sentence;
import io.github.onrecord.lexicon.Lexicons;
import io.github.onrecord.lexicon.RuleFault;
import java.util.ArrayList;
import java.util.BitSet;
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
    private final Atoms atoms;
    private final RuleIndex index;
    /** Of each rule, so that one which matches nowhere is not even fetched. */
    private final Sweep[] sweeps;

    private RuleBook(List<CompiledRule> rules, Atoms atoms, Lexicons lexicons) {
        this.rules = List.copyOf(rules);
        this.atoms = atoms;
        for (int i = 0; i < rules.size(); i++) {
            byId.put(rules.get(i).rule().id(), i);
        }
        sweeps = rules.stream().map(rule -> rule.search().sweep()).toArray(Sweep[]::new);
        index = new RuleIndex(this.rules, atoms, lexicons);
    }

    /**
     * Compiles rules.
     *
     * @param faults a rule whose pattern cannot be read is left out and reported here
     */
    public static RuleBook of(List<Rule> rules, Lexicons lexicons, List<RuleFault> faults) {
        List<CompiledRule> compiled = new ArrayList<>();
        Atoms atoms = new Atoms(lexicons);
        for (Rule rule : rules) {
            try {
                compiled.add(CompiledRule.of(rule, lexicons, atoms));
            } catch (PatternFault fault) {
                faults.add(new RuleFault(rule.file(), rule.line(), rule.id(), fault.words()));
            }
        }
        return new RuleBook(compiled, atoms, lexicons);
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
            // Rules run in their order, so among matches that begin together the sort keeps it.
            out.subList(before, out.size()).sort(Comparator.comparingInt(Match::first));
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
        return Explanation.of(rule, reading, sentence, atoms);
    }

    /** One pass over a reading. */
    private final class Scan {
        private final Reading reading;
        private final SentenceBits bits;
        private final RuleIndex.Tests tests;
        private final BitSet called = new BitSet(rules.size());

        Scan(Reading reading) {
            this.reading = reading;
            this.bits = new SentenceBits(reading, atoms);
            this.tests = index.new Tests(bits);
        }

        void matches(Sentence sentence, List<Match> out) {
            bits.read(sentence);
            tests.next();
            called.clear();
            for (int rule : index.always()) {
                called.set(rule);
            }
            for (int i = 0; i < bits.presentCount(); i++) {
                index.call(bits.present(i), called);
            }
            tests.keepServed(called, sentence.block().kind());
            for (int rule = called.nextSetBit(0); rule >= 0; rule = called.nextSetBit(rule + 1)) {
                if (tests.mayMatch(rule)) {
                    long[] begins = sweeps[rule].begins(bits);
                    if (begins != null) {
                        rules.get(rule).matches(reading, bits, sentence, begins, out);
                    }
                }
            }
        }
    }
}
