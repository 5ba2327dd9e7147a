package io.github.onrecord.variants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.onrecord.audit.RulePack;
import io.github.onrecord.lexicon.BrokenRules;
import io.github.onrecord.lexicon.PackFiles;
import io.github.onrecord.rules.Rule;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleVariantsTest {
    /** A little under what was measured: 96 of 100, the passive 46, brackets 88, every other kind 91 or more. */
    private static final int FLOOR = 94;

    private static final int FLOOR_OF_A_KIND = 87;
    private static final int FLOOR_OF_THE_PASSIVE = 40;

    private static RulePack pack;
    private static RuleVariants variants;

    @BeforeAll
    static void theBuiltInRules() throws BrokenRules {
        pack = RulePack.load(PackFiles.bundled());
        variants = new RuleVariants(pack);
    }

    @Test
    void the_built_in_rules_still_see_nearly_all_variants_of_their_examples() throws BrokenRules {
        Robustness robustness = RuleVariants.run(pack);

        assertThat(robustness.share().percent()).as(brittle(robustness)).isGreaterThanOrEqualTo(FLOOR);
        assertThat(robustness.byKind()).containsOnlyKeys(VariantKind.values());
        assertThat(robustness.byKind())
                .allSatisfy((kind, share) -> assertThat(share.percent())
                        .as("%s", kind)
                        .isGreaterThanOrEqualTo(kind == VariantKind.PASSIVE ? FLOOR_OF_THE_PASSIVE : FLOOR_OF_A_KIND));
        assertEquals(robustness, RuleVariants.run(pack));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            statement-first | The «board» [said] that fares had doubled.           | Fares had doubled, the board said.
            statement-first | «Two wardens from Orm» [said] on Monday the weir leaked. | The weir leaked, two wardens from Orm said on Monday.
            cue-first       | “It leaked,” «Ivo Lund» [said].                      | “It leaked,” said Ivo Lund.
            cue-last        | “It leaked,” [said] «Ivo Lund, a diver».             | “It leaked,” Ivo Lund, a diver, said.
            tense           | «The board» [said] the weir would hold.              | The board says the weir will hold.
            tense           | «Divers» [say] the weir will hold.                   | Divers said the weir would hold.
            passive         | «The union» [rejected] the offer.                    | The offer was rejected by the union.
            apposition      | «Ivo Lund» [said] the weir leaked.                   | Ivo Lund, a native of the island, said the weir leaked.
            parenthesis     | «Ivo Lund» [said] the weir leaked.                   | Ivo Lund (54) said the weir leaked.
            title           | «Mayor Ivo Lund» [said] the weir leaked.             | Ivo Lund, the mayor, said the weir leaked.
            title           | «Ivo Lund, a farmer», [said] the weir leaked.        | Farmer Ivo Lund said the weir leaked.
            dash            | «Ivo Lund, a farmer», [said] the weir leaked.        | Ivo Lund – a farmer – said the weir leaked.
            straight-marks  | “It leaked,” «Ivo Lund» [said].                      | "It leaked," Ivo Lund said.
            curly-marks     | «Ivo Lund» [said] the town's weir leaked.            | Ivo Lund said the town’s weir leaked.
            """)
    void an_example_is_reworded(String kind, String example, String variant) {
        assertThat(texts(kind, example)).contains(variant);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            statement-first | «The board» [said] that it had paid.
            statement-first | «The board» [said] the weir leaked and that the gate was shut.
            cue-first       | “It leaked,” «he» [said].
            tense           | «The board» [said] on Monday the weir leaked.
            passive         | «The union» [said] the offer was poor.
            apposition      | «He» [said] the weir leaked.
            title           | «Dr Ivo Lund» [said] the weir leaked.
            dash            | On the pier, «Ivo Lund» [said] the weir leaked.
            """)
    void what_would_not_be_good_english_is_left_out(String kind, String example) {
        assertThat(texts(kind, example)).isEmpty();
    }

    @Test
    void a_rule_that_clings_to_the_letter_is_brittle() throws BrokenRules {
        PackFiles house = new PackFiles(new TreeMap<>(Map.of("patterns/house.yaml", """
                - id: house.cracked
                  finds: fact
                  fact: good.method
                  pattern: "engineer , who"
                  why: An engineer speaks.
                  standards: [NP1]
                  examples:
                    match:
                      - "The engineer, who lives in Orm, said the wall was cracked."
                      - "An engineer, who was there, slept."
                    no-match:
                      - "The engineer slept."
                      - "A baker, who lives in Orm, slept."
                """)));

        Robustness robustness =
                RuleVariants.run(RulePack.load(PackFiles.bundled().extendedBy(house)));

        assertThat(robustness.brittle())
                .filteredOn(trial -> trial.rule().equals("house.cracked"))
                .extracting(trial -> trial.variant().text())
                .contains("The engineer – who lives in Orm – said the wall was cracked.");
        assertThat(robustness.byRule())
                .hasEntrySatisfying(
                        "house.cracked", share -> assertThat(share.percent()).isLessThan(100));
    }

    private static List<String> texts(String kind, String example) {
        Rule rule = pack.patterns().rule("speech.says").orElseThrow();
        return variants.variants(rule, example).stream()
                .filter(variant -> variant.kind().id().equals(kind))
                .map(Variant::text)
                .toList();
    }

    private static String brittle(Robustness robustness) {
        return robustness.brittle().stream()
                .map(trial -> trial.rule() + ": " + trial.variant().text())
                .collect(Collectors.joining("\n"));
    }
}
