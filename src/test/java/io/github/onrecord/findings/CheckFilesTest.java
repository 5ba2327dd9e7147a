package io.github.onrecord.findings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.onrecord.claims.FactName;
import io.github.onrecord.lexicon.PackFiles;
import io.github.onrecord.lexicon.RuleFault;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckFilesTest {
    private static final String GOOD = """
            - id: F27
              name: no_date
              severity: note
              when: {all: [source.none]}
              message: Nothing says when.
              question: When?
              standards: [AP1]
              why: A reader wants to know. Say when.
            """;

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', textBlock = """
            severity: note          | severity: grave          | finding F27 has the severity 'grave'. The severities are serious, warning, note and praise.
            id: F27                 | id: dates                | has a finding whose id is 'dates'. Write a capital and two or three digits: F27.
            name: no_date           | name: No date            | finding F27 has the name 'No date'. Write small letters and low lines: no_source.
            question: When?         | question: ''             | finding F27 has no 'question'. Write what to ask the writer; only praise asks nothing.
            why: A reader           | reason: A reader         | finding F27 has no 'why'. Every finding needs one.
            [AP1]                   | [AP99]                   | finding F27 cites the standard AP99, which does not exist. Add it under standards/ or cite another.
            says when               | says {when}              | finding F27 has the blank {when} in a message. The blanks are accused, cue, evidence, figure, hedges, paragraph, source, words.
            says when               | says {cue}               | finding F27 has blanks in its message and no 'message-plain'. Write the sentence for a claim that cannot fill them.
            source.none             | source.nun               | finding F27 asks for the fact 'source.nun', which does not exist. Did you mean 'source.none'?
            severity: note          | evidence: [cue]          | finding F27 has the fact 'cue' under 'evidence', which does not exist. All facts are listed in rules/README.md.
            name: no_date           | claims: some             | finding F27 has claims: 'some'. Write rated or all; without it rated claims are meant.
            """)
    void a_fault_says_what_is_wrong_and_how_to_mend_it(String good, String bad, String message) {
        List<RuleFault> faults = faults(GOOD.replace(good, bad));

        assertThat(faults).extracting(RuleFault::message).contains(message);
        assertThat(faults).extracting(RuleFault::file).containsOnly("findings/test.yaml");
    }

    @Test
    void a_good_finding_has_no_fault() {
        assertEquals(List.of(), faults(GOOD));
    }

    @Test
    void an_id_given_twice_names_the_first_place() {
        assertEquals(
                List.of("findings/test.yaml:9: finding F27 has the id of the finding at findings/test.yaml:1."
                        + " Give it one of its own."),
                faults(GOOD + GOOD).stream().map(RuleFault::toString).toList());
    }

    @Test
    void a_file_that_is_no_list_says_how_to_begin() {
        assertEquals(
                List.of("findings/test.yaml:1: is not a list of findings. Begin each with '- id: F27'."),
                faults("findings: none").stream().map(RuleFault::toString).toList());
    }

    @Test
    void a_faulty_finding_is_left_out_and_the_others_stay() {
        List<RuleFault> faults = new ArrayList<>();
        Checks checks = Checks.read(
                pack(GOOD.replace("severity: note", "severity: grave") + GOOD.replace("F27", "F28")),
                FactName.ids(),
                Set.of("AP1"),
                faults);

        assertThat(checks.all()).extracting(Check::id).containsExactly("F28");
        assertThat(faults).hasSize(1);
    }

    @Test
    void any_condition_of_a_list_may_hold() {
        String either = GOOD.replace("{all: [source.none]}", "[{all: [source.none]}, {all: [cue.loaded]}]");
        Check check = Checks.read(pack(either), FactName.ids(), Set.of("AP1"), new ArrayList<>())
                .check("F27")
                .orElseThrow();

        assertThat(check.holds(Set.of("source.none"))).isTrue();
        assertThat(check.holds(Set.of("cue.loaded"))).isTrue();
        assertThat(check.holds(Set.of("cue.factive"))).isFalse();
    }

    @Test
    void a_word_list_of_the_headline_must_not_be_missing() {
        String headline = GOOD + "  headline: {least-shared-words: 3, least-share: x}\n";

        assertThat(faults(headline))
                .extracting(RuleFault::message)
                .contains(
                        "finding F27 has 'least-share': 'x' under 'headline'. Write a whole number from 1 to 999.",
                        "finding F27 has no list 'stop-words' under 'headline'. Write at least one word.");
    }

    private static List<RuleFault> faults(String content) {
        List<RuleFault> faults = new ArrayList<>();
        Checks.read(pack(content), FactName.ids(), Set.of("AP1"), faults);
        return faults;
    }

    private static PackFiles pack(String content) {
        TreeMap<String, String> files = new TreeMap<>();
        files.put("findings/test.yaml", content);
        files.put("scoring.yaml", "not: read here");
        return new PackFiles(files);
    }
}
