package io.github.onrecord.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.onrecord.claims.FactName;
import io.github.onrecord.lexicon.PackFiles;
import io.github.onrecord.lexicon.RuleFault;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ScoringFileTest {
    private static final String SOUND = """
            bands:
              - {id: strong, from: 75}
              - {id: adequate, from: 50}
              - {id: weak, from: 25}
              - {id: unsupported, from: 0}
            borderline: 3
            factors:
              - id: who
                name: who says so
                levels:
                  - {id: named, words: named, points: 30, when: {all: [source.named]}, standards: [RT2]}
                  - {id: nobody, words: nobody, points: 0}
              - id: extras
                name: what else is given
                adds: true
                most: 5
                levels:
                  - {id: link, words: link, points: 4, when: {all: [link.given]}}
                  - {id: nil, words: nothing, points: 0}
            caps:
              - {id: K1, words: no source, limit: 0, when: {all: [source.none]}}
            page-code:
              letters:
                - {id: C, words: named, when: {all: [source.named]}}
                - {id: F, words: nothing to judge}
              digits:
                - {id: 6, words: cannot be judged}
            """;

    @Test
    void a_sound_model_has_no_faults() {
        assertThat(faults(SOUND)).isEmpty();
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            all: [source.named]}, standards | all: [source.nmaed]}, standards | 11: level named of factor who asks for the fact 'source.nmaed', which does not exist. Did you mean 'source.named'?
            [RT2] | [RT99] | 11: level named of factor who cites the standard 'RT99', which does not exist. Add it under standards/ or cite another.
            points: 30 | points: many | 11: level named of factor who has 'points: many'. Write a whole number from -100 to 100.
            points: 30 | points: 130 | 11: level named of factor who has 'points: 130'. Write a whole number from -100 to 100.
            points: 30, | `` | 11: level named of factor who has no 'points'. Add one.
            words: named, points | word: named, points | 11: level named of factor who has the key 'word', which means nothing here. The keys are id, words, points, when, standards. + 11: level named of factor who has no 'words'. Add one.
            when: {all: [source.named]}, standards | standards | 11: level named of factor who has no 'when', so nothing below it is ever reached. Add a 'when' or move it to the end.
            nobody, points: 0 | nobody, points: 0, when: {all: [source.none]} | 12: level nobody of factor who is the last one and has a 'when', so some claims would get none. End with one that has no 'when'.
            id: nobody | id: named | 12: level named of factor who gives 0 points here and 30 above. A level that stands twice gives the same points.
            id: extras | id: who | 13: factor who stands twice. Move its levels into one list.
            adds: true | adds: yes | 15: factor extras has 'adds: yes'. Write true or false. + 16: factor extras has 'most', but its levels do not add up. Add 'adds: true' or leave it out.
            points: 4 | points: -4 | 18: level link of factor extras has 'points: -4'. Write a whole number from 0 to 100.
            from: 50 | from: 80 | 3: band adequate begins at 80, but the band above it at 75. Lower one.
            from: 0 | from: 5 | 5: band unsupported begins at 5, so lower scores have no band. Let it begin at 0.
            id: weak | id: poor | 2: the model has the bands [strong, adequate, poor, unsupported]. Write strong, adequate, weak, unsupported, in this order.
            borderline: 3 | borderline: wide | 6: the model has 'borderline: wide'. Write a whole number from 0 to 100.
            borderline: 3 | mood: 3 | 6: the model has the key 'mood', which means nothing here. The keys are bands, borderline, factors, caps, page-code. + 1: the model has no 'borderline'. Add one.
            limit: 0 | limit: 101 | 21: cap K1 has 'limit: 101'. Write a whole number from 0 to 100.
            limit: 0, when: {all: [source.none]} | limit: 0 | 21: cap K1 has no 'when', so it would hold every score down. Add one.
            id: C | id: G | 24: page code G is none of the letters [A-F]. Write one of them.
            """)
    void every_fault_has_its_line_and_its_mend(String before, String after, String messages) {
        assertThat(SOUND).contains(before);

        List<RuleFault> faults = faults(SOUND.replace(before, after));

        assertThat(faults)
                .extracting(fault -> fault.line() + ": " + fault.message())
                .containsExactlyInAnyOrder(messages.split(" \\+ "));
    }

    @Test
    void all_faults_are_reported_at_once() {
        String broken = SOUND.replace("[RT2]", "[RT99]").replace("limit: 0", "limit: low");

        assertThat(faults(broken)).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            ''
            '- a list'
            """)
    void a_file_without_a_model_says_so(String content) {
        assertEquals(
                List.of("scoring.yaml: is missing or holds no model."
                        + " Copy the one of the default rules and change the copy."),
                faults(content).stream().map(RuleFault::toString).toList());
    }

    @Test
    void a_list_that_is_missing_is_named() {
        assertThat(faults("factors: []"))
                .extracting(RuleFault::message)
                .containsExactlyInAnyOrder(
                        "the model has no list 'factors'. Add 'factors:' with at least one item.",
                        "the model has no list 'caps'. Add 'caps:' with at least one item.",
                        "the model has no list 'bands'. Add 'bands:' with at least one item.",
                        "the model has no 'borderline'. Add one.",
                        "the model has no 'page-code'. Add one with 'letters' and 'digits'.");
    }

    @Test
    void a_file_that_is_no_yaml_is_one_fault() {
        assertThat(faults("bands: [")).hasSize(1);
    }

    private static List<RuleFault> faults(String yaml) {
        List<RuleFault> faults = new ArrayList<>();
        PackFiles pack = new PackFiles(new TreeMap<>(Map.of("scoring.yaml", yaml)));
        ScoringModel model = ScoringModel.read(pack, FactName.ids(), Set.of("RT2"), faults);
        assertThat(model.weigh(ScoringFixture.claim("source.none")).value()).isBetween(0, 100);
        return faults;
    }
}
