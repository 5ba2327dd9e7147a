package io.github.onrecord.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.onrecord.lexicon.BrokenRules;
import io.github.onrecord.lexicon.PackFiles;
import io.github.onrecord.lexicon.RuleFault;
import io.github.onrecord.rules.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RulePackTest {
    private static final String RULE = """
            # patterns/own.yaml: rules of one newsroom
            - id: own.gossip
              finds: attribution
              pattern: cue:(word in the %s)
              source: none
              content: clause
              type: hearsay_unsourced
              why: Gossip names no one.
              standards: [NP1]
              examples:
                match:
                  - "[Word in the tavern] is that the dam will fail."
                  - "The dam will fail, [word in the tavern] has it."
                no-match:
                  - "%s"
                  - "They kept their word in the end."
            """;
    private static final String INNOCENT = "The tavern was full.";

    static List<RuleCard> cards() {
        return Audited.auditor().pack().cards();
    }

    @Test
    void the_bundled_rules_have_no_fault() {
        List<RuleFault> faults = new ArrayList<>();
        RulePack.loadKeepingGoing(PackFiles.bundled(), faults);

        assertThat(faults).isEmpty();
    }

    @Test
    void every_standard_of_a_publisher_says_where_to_read_it() {
        // Grading scales and studies are known by their names.
        Set<String> scalesAndStudies =
                Set.of("ICD203", "UK3X5X2", "ADMIRALTY", "EVIDENTIALITY", "JEN2008", "KAR2014", "BENDER", "JPROF");

        assertThat(Audited.auditor().pack().standards())
                .filteredOn(standard -> !scalesAndStudies.contains(standard.id()))
                .allSatisfy(standard -> assertThat(standard.link())
                        .as(standard.id())
                        .hasValueSatisfying(link -> assertThat(link).startsWith("https://")));
    }

    @Test
    void the_index_lists_every_file_of_the_folder_and_no_other() throws IOException {
        assertThat(PackFiles.bundled().files().keySet()).containsExactlyElementsOf(filesUnderRules());
    }

    private static List<String> filesUnderRules() throws IOException {
        Path rules = Path.of("rules");
        try (Stream<Path> found = Files.walk(rules)) {
            return found.filter(Files::isRegularFile)
                    .map(path -> rules.relativize(path).toString().replace('\\', '/'))
                    .filter(name -> !name.equals("README.md") && !name.startsWith("schema/"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void every_example_of_every_rule_comes_out_as_written() {
        assertThat(RuleExamples.run(Audited.auditor().pack())).isEmpty();
    }

    @Test
    void every_rule_has_two_examples_on_either_side() {
        assertThat(Audited.auditor().pack().patterns().rules())
                .extracting(Rule::examples)
                .allSatisfy(examples -> {
                    assertThat(examples.match()).hasSizeGreaterThanOrEqualTo(2);
                    assertThat(examples.noMatch()).hasSizeGreaterThanOrEqualTo(2);
                });
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("cards")
    void every_pattern_finding_and_cap_cites_a_standard_that_exists(RuleCard card) {
        List<String> known =
                Audited.auditor().pack().standards().stream().map(Standard::id).toList();

        assertThat(known).as(card.id()).containsAll(card.standards());
        assertThat(card.standards()).as(card.id()).isNotEmpty();
    }

    @Test
    void a_rule_of_ones_own_joins_the_pack() throws BrokenRules {
        RulePack pack = RulePack.load(bundledAnd(String.format(RULE, "tavern", INNOCENT)));

        assertThat(pack.patterns().rules()).extracting(Rule::id).contains("own.gossip");
        assertThat(pack.used().sha256())
                .isNotEqualTo(Audited.auditor().pack().used().sha256());
    }

    @Test
    void an_example_that_comes_out_wrong_is_named_with_its_rule_and_line() throws BrokenRules {
        RulePack pack =
                RulePack.load(bundledAnd(String.format(RULE, "tavern", "Word in the tavern is that she left.")));

        assertThat(RuleExamples.run(pack))
                .extracting(failure -> failure.file() + ":" + failure.line() + " " + failure.rule() + " "
                        + failure.example() + " " + failure.what())
                .containsExactly(
                        "patterns/own.yaml:2 own.gossip Word in the tavern is that she left. matches, and must not");
    }

    @Test
    void a_rule_that_uses_an_unknown_list_is_named_with_its_place_and_the_mend() {
        BrokenRules broken = assertThrows(
                BrokenRules.class, () -> RulePack.load(bundledAnd(String.format(RULE, "@agencie", INNOCENT))));

        assertEquals(
                "patterns/own.yaml:2: rule own.gossip uses the lexicon @agencie, which does not exist."
                        + " Did you mean @agencies?",
                broken.getMessage());
    }

    @Test
    void keeping_going_leaves_out_the_faulty_rule_alone() {
        List<RuleFault> faults = new ArrayList<>();
        RulePack pack = RulePack.loadKeepingGoing(bundledAnd(String.format(RULE, "@agencie", INNOCENT)), faults);

        assertThat(faults).hasSize(1);
        assertEquals(ids(Audited.auditor().pack()), ids(pack));
    }

    private static String ids(RulePack pack) {
        return pack.patterns().rules().stream().map(Rule::id).collect(Collectors.joining(" "));
    }

    private static PackFiles bundledAnd(String rules) {
        return PackFiles.bundled().extendedBy(new PackFiles(new TreeMap<>(Map.of("patterns/own.yaml", rules))));
    }
}
