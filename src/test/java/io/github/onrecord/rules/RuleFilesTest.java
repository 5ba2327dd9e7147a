package io.github.onrecord.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.onrecord.lexicon.PackFiles;
import io.github.onrecord.lexicon.RuleFault;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleFilesTest {
    private static final String GOOD = """
            - id: tarn.gate-says
              finds: attribution
              pattern: the gate said
              scope: body
              priority: 3
              type: thing
              unless: never said
              why: A gate cannot speak. Say who did.
              standards: [AP1]
              examples:
                match:
                  - The gate said no.
                  - The gate said yes.
                no-match:
                  - The mayor said no.
                  - The mayor said yes.
            """;

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', textBlock = """
            id: tarn.gate-says       | id: Gate                | 1: has a rule whose id is 'Gate'. Write family.what-it-catches in small letters.
            why: A gate              | whi: A gate             | 8: rule tarn.gate-says has the key 'whi', which a rule that finds attribution does not take. It takes: note, type.
            pattern: the gate said   | pattern: ''             | 1: rule tarn.gate-says has no 'pattern'. Every rule needs one.
            finds: attribution       | finds: rumour           | 1: rule tarn.gate-says finds 'rumour'. A rule finds one of: attribution, hedge.
            scope: body              | scope: attic            | 1: rule tarn.gate-says has the scope 'attic'. The scopes are body, unquoted, quoted, headline and any.
            priority: 3              | priority: high          | 1: rule tarn.gate-says has the priority 'high'. Write a whole number.
            type: thing              | type: ghost             | 6: rule tarn.gate-says has the type 'ghost'. It is one of: person, thing.
            type: thing              | kind: thing             | 6: rule tarn.gate-says has the key 'kind', which a rule that finds attribution does not take. It takes: note, type.
            [AP1]                    | [AP99]                  | 1: rule tarn.gate-says cites the standard AP99, which does not exist. Add it under standards/ or cite another.
            '    - The gate said no.\n' | ''                   | 1: rule tarn.gate-says has 1 matching and 2 non-matching examples. Write at least two of each.
            no-match:                | non-match:              | 10: rule tarn.gate-says has examples called 'non-match'. They are called match, no-match, todo-match or todo-no-match.
            """)
    void a_fault_says_where_what_is_wrong_and_how_to_mend_it(String good, String bad, String message) {
        String content = GOOD.replace(good.replace("\\n", "\n"), bad);

        assertThat(faults(content)).contains("patterns/tarn.yaml:" + message);
    }

    @Test
    void a_good_rule_has_no_fault_and_is_read_whole() {
        List<RuleFault> faults = new ArrayList<>();
        Rule rule = read(GOOD, faults).get(0);

        assertEquals(List.of(), faults);
        assertEquals("tarn.gate-says", rule.id());
        assertEquals("the gate said", rule.pattern());
        assertEquals(3, rule.priority());
        assertEquals(List.of("never said"), rule.unless());
        assertEquals(Map.of("type", "thing"), rule.attributes());
        assertEquals(
                List.of("The mayor said no.", "The mayor said yes."),
                rule.examples().noMatch());
    }

    @Test
    void a_rule_without_a_why_is_refused() {
        assertEquals(
                List.of("patterns/tarn.yaml:1: rule tarn.gate-says has no 'why'. Every rule needs one."),
                faults(GOOD.replace("  why: A gate cannot speak. Say who did.\n", "")));
    }

    @Test
    void an_id_given_twice_names_the_first_place() {
        assertEquals(
                List.of("patterns/tarn.yaml:17: rule tarn.gate-says has the id of the rule at patterns/tarn.yaml:1."
                        + " Give it one of its own."),
                faults(GOOD + GOOD));
    }

    @Test
    void a_key_given_twice_is_a_fault_of_the_line() {
        assertEquals(
                List.of("patterns/tarn.yaml:3: cannot be read as YAML: Duplicate field 'finds'."
                        + " Mend the line; tabs and missing quotation marks are the usual causes."),
                faults(GOOD.replace("  pattern:", "  finds: hedge\n  pattern:")));
    }

    @Test
    void a_file_that_is_no_yaml_names_the_line() {
        List<String> faults = faults(GOOD.replace("why: A gate", "why: \"A gate"));

        assertEquals(1, faults.size());
        assertThat(faults.get(0))
                .startsWith("patterns/tarn.yaml:")
                .contains(": cannot be read as YAML: ")
                .endsWith(". Mend the line; tabs and missing quotation marks are the usual causes.");
    }

    @Test
    void a_file_that_is_no_list_says_how_to_begin() {
        assertEquals(
                List.of("patterns/tarn.yaml:1: is not a list of rules. Begin each rule with '- id: family.name'."),
                faults("id: tarn.gate-says\n"));
    }

    @Test
    void an_empty_file_holds_no_rule() {
        assertEquals(List.of(), faults(""));
        assertEquals(List.of(), faults("# nothing yet\n"));
    }

    @Test
    void a_faulty_rule_is_left_out_and_the_others_stay() {
        List<RuleFault> faults = new ArrayList<>();
        List<Rule> rules =
                read(GOOD.replace("priority: 3", "priority: high") + GOOD.replace("gate-says", "gate"), faults);

        assertThat(rules).extracting(Rule::id).containsExactly("tarn.gate");
        assertEquals(1, faults.size());
    }

    private static List<String> faults(String content) {
        List<RuleFault> faults = new ArrayList<>();
        read(content, faults);
        return faults.stream().map(RuleFault::toString).toList();
    }

    private static List<Rule> read(String content, List<RuleFault> faults) {
        return RuleFiles.read(
                new PackFiles(new TreeMap<>(Map.of("patterns/tarn.yaml", content, "README.yaml", "no: rules"))),
                new Vocabulary(Map.of(
                        "attribution", Map.of("type", Set.of("person", "thing"), "note", Set.of()), "hedge", Map.of())),
                Set.of("AP1"),
                faults);
    }
}
