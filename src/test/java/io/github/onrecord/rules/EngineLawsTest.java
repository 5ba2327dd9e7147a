package io.github.onrecord.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.onrecord.language.Reading;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of all patterns and texts. The seed is fixed: a failure stays one. */
class EngineLawsTest {
    private static final String SEED = "7";
    private static final int TRIES = 300;

    @Property(seed = SEED, tries = TRIES)
    void captures_lie_in_their_match_and_matches_in_their_sentence(
            @ForAll("patterns") String pattern, @ForAll("texts") String text) {
        Reading reading = Rules.read(text);

        for (Match match : Rules.book(pattern).matches(reading)) {
            assertTrue(match.sentence().first() <= match.first() && match.first() < match.end());
            assertTrue(match.end() <= match.sentence().end());
            for (Match.Run run : match.captures().values()) {
                assertTrue(match.first() <= run.first() && run.first() < run.end() && run.end() <= match.end());
            }
        }
    }

    @Property(seed = SEED, tries = TRIES)
    void matches_of_one_rule_do_not_overlap(@ForAll("patterns") String pattern, @ForAll("texts") String text) {
        int end = 0;
        for (Match match : Rules.book(pattern).matches(Rules.read(text))) {
            assertTrue(end <= match.first());
            end = match.end();
        }
    }

    @Property(seed = SEED, tries = TRIES)
    void the_order_of_rules_changes_no_match(
            @ForAll("patternLists") List<String> patterns, @ForAll("texts") String text) {
        List<Rule> rules = rules(patterns);
        List<Rule> reversed = new java.util.ArrayList<>(rules);
        Collections.reverse(reversed);

        assertEquals(matches(rules, text), matches(reversed, text));
    }

    @Property(seed = SEED, tries = TRIES)
    void a_rule_among_others_matches_as_it_does_alone(
            @ForAll("patternLists") List<String> patterns, @ForAll("texts") String text) {
        Set<String> alone = new TreeSet<>();
        for (Rule rule : rules(patterns)) {
            alone.addAll(matches(List.of(rule), text));
        }

        assertEquals(alone, matches(rules(patterns), text));
    }

    @Property(seed = SEED, tries = TRIES)
    void a_silent_rule_always_says_why(@ForAll("patterns") String pattern, @ForAll("texts") String text) {
        Reading reading = Rules.read(text);
        RuleBook book = Rules.book(pattern);
        reading.sentences().forEach(sentence -> {
            Explanation explanation = book.explain("test.rule", reading, sentence);
            assertEquals(explanation.matches().isEmpty(), explanation.silence().isPresent());
        });
    }

    @Provide
    Arbitrary<String> patterns() {
        Arbitrary<String> atoms = Arbitraries.of(
                "a",
                "b",
                "say~",
                "@colours",
                "\"A\"",
                ".",
                "!a",
                "!@colours",
                "NUMBER",
                "QUOTE",
                "a<NOUN>",
                "[a | a b]",
                "[b | @colours | c a]",
                "a?",
                "b{1,3}",
                ".{0,4}",
                "x:a",
                "y:@colours",
                "z:(a b?)",
                "[a b | b]{0,3}");
        return atoms.list().ofMinSize(1).ofMaxSize(6).map(parts -> String.join(" ", parts));
    }

    @Provide
    Arbitrary<List<String>> patternLists() {
        return patterns().list().ofMinSize(2).ofMaxSize(6);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "a", "b", "c", "A", "says", "said", "red", "dark", "brick", "blue", "7", "“a b,”", ".", ".¶")
                .list()
                .ofMinSize(1)
                .ofMaxSize(30)
                .map(words -> "so " + String.join(" ", words));
    }

    private static List<Rule> rules(List<String> patterns) {
        return IntStream.range(0, patterns.size())
                .mapToObj(i -> Rules.rule("test.rule-" + i, patterns.get(i)))
                .collect(Collectors.toList());
    }

    private static Set<String> matches(List<Rule> rules, String text) {
        Set<String> found = new TreeSet<>();
        for (Match match : Rules.book(rules.toArray(Rule[]::new)).matches(Rules.read(text))) {
            assertThat(found.add(
                            match.rule().id() + " " + match.run() + " " + new java.util.TreeMap<>(match.captures())))
                    .isTrue();
        }
        return found;
    }
}
