package io.github.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesCommandTest {
    private static final String SOUND = """
            # house.yaml: what this house adds
            - id: house.little-birds
              finds: attribution
              pattern: cue:(little birds whisper)
              content: after
              source: none
              type: hearsay_unsourced
              why: Which birds? Name the person.
              standards: [NP1]
              examples:
                match:
                  - "[Little birds whisper] that the mill will close."
                  - "In Ostrel [little birds whisper] that the ferry sank."
                no-match:
                  - "Little birds sang on Monday."
                  - "The birds are small."
            """;

    @TempDir
    Path folder;

    private Desk desk;

    @BeforeEach
    void aHouse() {
        desk = new Desk(folder).file("house/patterns/house.yaml", SOUND);
    }

    @Test
    void the_built_in_rules_are_well_formed_and_their_examples_pass() {
        Desk.Ran check = desk.run("rules", "check");
        Desk.Ran test = desk.run("rules", "test");

        assertThat(check.out()).matches("\\d+ rules in \\d+ files are well formed\\.\n");
        assertThat(check.code()).isZero();
        assertThat(test.out()).matches("\\d+ examples of \\d+ rules pass\\.\n");
        assertThat(test.code()).isZero();
    }

    @Test
    void a_rule_of_the_house_stands_beside_the_others() {
        Desk.Ran ran = desk.run("rules", "show", "house.little-birds", "--rules", "DIR/house");

        assertThat(ran.code()).isZero();
        assertThat(ran.out()).startsWith("""
                house.little-birds
                pattern · patterns/house.yaml:2
                """).contains("""

                Why
                  Which birds? Name the person.

                Pattern
                  cue:(little birds whisper)

                Matches
                  [Little birds whisper] that the mill will close.
                  In Ostrel [little birds whisper] that the ferry sank.

                Does not match
                  Little birds sang on Monday.
                  The birds are small.

                Standard NP1
                """);
    }

    @Test
    void an_example_that_fails_is_named() {
        desk.file(
                "house/patterns/house.yaml",
                SOUND.replace("The birds are small.", "Little birds whisper that nobody came."));

        Desk.Ran ran = desk.run("rules", "test", "--rules", "DIR/house");

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.out())
                .startsWith("patterns/house.yaml:2: rule house.little-birds: “Little birds whisper that nobody came.” ")
                .containsPattern("\n1 of \\d+ examples fails\\.\n$");
    }

    @Test
    void variants_that_a_rule_misses_are_named_and_counted() {
        Desk.Ran ran = desk.run("rules", "test", "--mutate");

        assertThat(ran.code()).isZero();
        assertThat(ran.out())
                .contains("speech.act, passive: “The sackings were condemned by the union.” does not match: ")
                .containsPattern("\nBy rule \\(rules that miss a variant\\)\n {2,}\\d+ of +\\d+ +\\d+%  \\S+\n")
                .containsPattern("\nBy kind of variant\n {2,}\\d+ of +\\d+ +\\d+%  straight-marks: ")
                .containsPattern("\n\\d+ of \\d+ variants of \\d+ examples still match \\(\\d+%\\)\\.\n");
    }

    @Test
    void a_fault_in_the_words_for_variants_is_named_with_its_place() {
        desk.file("house/variants.yaml", "verbs:\n  - say says said\n");

        assertThat(desk.run("rules", "test", "--mutate", "--rules", "DIR/house"))
                .isEqualTo(new Desk.Ran(
                        2,
                        "",
                        "variants.yaml:2: has the verb 'say says said'. Write base, third person, past and participle: say"
                                + " says said said.\nThere is 1 fault in the rules, so nothing was done.\n"));
    }

    @Test
    void a_fault_is_named_with_its_place() {
        desk.file("house/patterns/house.yaml", SOUND.replace("(little birds whisper)", "@doubt"));

        Desk.Ran ran = desk.run("rules", "check", "--rules", "DIR/house");

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err())
                .startsWith("patterns/house.yaml:2: rule house.little-birds ")
                .contains("@doubt")
                .endsWith("\nThere is 1 fault in the rules, so nothing was done.\n");
    }

    @Test
    void a_rule_is_a_line_in_the_list() {
        Desk.Ran ran = desk.run("rules", "list", "--kind", "pattern", "--rules", "DIR/house");

        assertThat(ran.code()).isZero();
        assertThat(ran.out()).containsPattern("(?m)^house\\.little-birds +pattern  Which birds\\? Name the person\\.$");
        assertThat(ran.out().lines()).allMatch(line -> line.contains("  pattern  "));
    }

    @Test
    void an_unknown_kind_is_told() {
        Desk.Ran ran = desk.run("rules", "list", "--kind", "lexicon");

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).startsWith("There is no rule of the kind 'lexicon'. The kinds are ");
    }

    @Test
    void an_unknown_rule_is_told_with_the_nearest_one() {
        assertThat(desk.run("rules", "show", "house.littlebirds", "--rules", "DIR/house"))
                .isEqualTo(new Desk.Ran(
                        2,
                        "",
                        "There is no rule 'house.littlebirds'. Did you mean house.little-birds? 'onrecord rules list'"
                                + " names them all.\n"));
        assertThat(desk.run("explain", "Snow.", "--rule", "x"))
                .isEqualTo(new Desk.Ran(2, "", "There is no rule 'x'. 'onrecord rules list' names them all.\n"));
    }

    @Test
    void explain_says_what_fires_and_what_it_catches() {
        Desk.Ran ran = desk.run("explain", "Little birds whisper that the mill will close.", "--rules", "DIR/house");

        assertThat(ran.code()).isZero();
        assertThat(ran.out()).contains("""
                house.little-birds fires on “Little birds whisper”
                  cue: Little birds whisper
                """);
    }

    @Test
    void explain_says_why_a_rule_is_silent() {
        Desk.Ran ran =
                desk.run("explain", "The mill will close.", "--rule", "house.little-birds", "--rules", "DIR/house");

        assertThat(ran.code()).isZero();
        assertThat(ran.out()).startsWith("house.little-birds does not fire: it needs ");
    }

    @Test
    void explain_says_when_nothing_fires() {
        assertThat(desk.run("explain", "Snow.").out())
                .isEqualTo("No rule fires. Ask why one of them does not with --rule ID; 'onrecord rules list' names"
                        + " them all.\n");
    }
}
