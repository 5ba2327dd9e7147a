package io.github.onrecord.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.onrecord.claims.FactName;
import io.github.onrecord.lexicon.RuleFault;
import io.github.onrecord.rules.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ConditionTest {
    private static final String ALL_ANY_NONE =
            "when: {all: [source.artefact, check.silent], any: [link.given, hedge.one], none: [source.authenticated]}";

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(textBlock = """
            source.artefact check.silent link.given, true
            source.artefact check.silent hedge.one reply.shown, true
            source.artefact check.silent, false
            source.artefact link.given, false
            source.artefact check.silent link.given source.authenticated, false
            """)
    void it_holds_with_every_all_some_any_and_no_none(String facts, boolean holds) {
        Condition condition = read(ALL_ANY_NONE, new ArrayList<>());

        assertEquals(holds, condition.holds(Set.of(facts.split(" "))));
    }

    @Test
    void it_always_holds_where_when_is_missing() {
        assertEquals(true, read("id: x", new ArrayList<>()).holds(Set.of()));
    }

    @Test
    void what_made_it_hold_is_named_in_the_order_written() {
        Condition condition = read(ALL_ANY_NONE, new ArrayList<>());

        assertEquals(
                List.of("source.artefact", "check.silent", "hedge.one"),
                condition.shownBy(Set.of("hedge.one", "check.silent", "source.artefact", "reply.shown")));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            when: {all: [source.nmaed]} | level x asks for the fact 'source.nmaed', which does not exist. Did you mean 'source.named'?
            when: {any: [weather]} | level x asks for the fact 'weather', which does not exist. All facts are listed in rules/README.md.
            when: {every: [link.given]} | level x has the key 'every' under 'when'. The keys are all, any and none.
            when: {all: link.given} | level x has no list of facts under 'all'. Write all: [source.named].
            when: {all: []} | level x has no list of facts under 'all'. Write all: [source.named].
            when: link.given | level x has a 'when' that is no table. Write when: {all: [...], any: [...], none: [...]}, or leave it out where it always holds.
            when: {all: [link.given], none: [link.given]} | level x asks for the fact 'link.given' under 'all' and forbids it under 'none', so it can never hold. Take it out of one of them.
            """)
    void a_fault_says_what_is_wrong_and_the_mend(String when, String message) {
        List<RuleFault> faults = new ArrayList<>();

        read(when, faults);

        assertEquals(List.of(new RuleFault("scoring.yaml", 1, "", message)), faults);
    }

    @Test
    void a_fault_is_on_the_line_of_the_fact() {
        List<RuleFault> faults = new ArrayList<>();

        read("when:\n  all:\n    - source.named\n    - sorce.none\n", faults);

        assertEquals(
                "scoring.yaml:4: level x asks for the fact 'sorce.none', which does not exist."
                        + " Did you mean 'source.none'?",
                faults.get(0).toString());
    }

    private static Condition read(String yaml, List<RuleFault> faults) {
        Entry entry = Entry.read("scoring.yaml", yaml, faults);
        return Condition.read(entry, "scoring.yaml", "level x", FactName.ids(), faults);
    }
}
