package io.github.onrecord.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.onrecord.ingest.UnreadableInput;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClaimGoldTest {
    private static final String STATEMENT =
            "Mayor Ana Ruiz said in a statement on Monday that the quay would stay closed until the divers whom the ha"
                    + "rbour office has called in from the coast have looked at every post of it.";
    private static final String HEARSAY = "The quay was reportedly hit twice.";
    private static final String RIDERS = "The ferry lost half its riders in May.";

    @TempDir
    Path temporary;

    private GoldFolder folder = new GoldFolder(Path.of(""));

    @BeforeEach
    void lay_out_the_article() {
        folder = new GoldFolder(temporary);
        folder.file("ferry.txt", GoldFolder.FERRY);
    }

    @Test
    void whoever_agrees_in_all_has_full_figures_and_no_errors() throws UnreadableInput {
        gold(
                claim("c1", STATEMENT, "named_person_role", "adequate", "statement") + ", "
                        + claim("c2", HEARSAY, "hearsay_unsourced", "unsupported", "unstated") + ", "
                        + claim("c3", RIDERS, "none", "unsupported", "unstated"),
                "[\"F02\", \"c2\"], [\"F01\", \"c3\"]");

        Evaluation result = folder.evaluation();

        assertThat(result.mistakes()).isEmpty();
        assertThat(result.articles()).isEqualTo(1);
        assertThat(GoldFolder.figure(result, "claims", "claims, exact words"))
                .isEqualTo(Figure.of("claims, exact words", new Share(3, 3), new Share(3, 3)));
        assertThat(GoldFolder.figure(result, "claims", "findings").f1()).isEqualTo(Optional.of(1.0));
        assertThat(GoldFolder.figure(result, "claims_by_channel", "statement").f1())
                .isEqualTo(Optional.of(1.0));
    }

    @Test
    void errors_stand_worst_first_with_what_each_side_says() throws UnreadableInput {
        gold(
                claim("c1", STATEMENT, "named_person_role", "weak", "statement") + ", "
                        + claim("c2", HEARSAY, "named_body", "strong", "unstated"),
                "[\"F09\", \"c1\"]");

        Evaluation result = folder.evaluation();

        assertThat(result.mistakes().stream().map(ClaimGoldTest::line))
                .containsExactly(
                        "wrong: named_body strong -> hearsay_unsourced unsupported: " + HEARSAY,
                        "false: nothing -> none unsupported: " + RIDERS,
                        "wrong: named_person_role weak -> named_person_role adequate: " + STATEMENT,
                        "missed: finding F09 -> nothing: " + STATEMENT,
                        "false: nothing -> finding F02: " + HEARSAY,
                        "false: nothing -> finding F01: " + RIDERS);
        assertThat(GoldFolder.figure(result, "claims", "claims, overlapping"))
                .isEqualTo(Figure.of("claims, overlapping", new Share(2, 3), new Share(2, 2)));
        assertThat(GoldFolder.figure(result, "claims", "source type").recall()).isEqualTo(Optional.of(new Share(1, 2)));
        assertThat(GoldFolder.figure(result, "claims_by_rule", "hearsay.adverb").precision())
                .isEqualTo(Optional.of(new Share(0, 1)));
    }

    @Test
    void a_claim_that_the_tool_does_not_have_is_missed() throws UnreadableInput {
        gold(claim("c1", "Ferry news", "none", "unsupported", "unstated"), "");

        assertThat(folder.evaluation().mistakes().stream().map(ClaimGoldTest::line))
                .first()
                .isEqualTo("missed: none unsupported -> nothing: Ferry news");
    }

    @Test
    void an_optional_claim_is_neither_missed_nor_wrong() throws UnreadableInput {
        gold(claim("c1", STATEMENT, "none", "strong", "unstated").replace("\"id\"", "\"optional\": true, \"id\""), "");

        assertThat(folder.evaluation().mistakes())
                .noneMatch(mistake -> mistake.words().equals(STATEMENT));
    }

    @Test
    void the_words_of_a_source_count_exactly_and_by_overlap() throws UnreadableInput {
        gold(
                claim("c1", STATEMENT, "named_person_role", "adequate", "statement")
                        .replace("\"source\": null", "\"source\": {" + place("Mayor Ana Ruiz said") + "}"),
                "");

        Evaluation result = folder.evaluation();

        assertThat(GoldFolder.figure(result, "claims", "source words, overlapping")
                        .recall())
                .isEqualTo(Optional.of(new Share(1, 1)));
        assertThat(GoldFolder.figure(result, "claims", "source words, exact").recall())
                .isEqualTo(Optional.of(new Share(0, 1)));
    }

    @Test
    void the_hand_annotation_beside_the_gold_is_passed_over() throws UnreadableInput {
        gold(claim("c1", STATEMENT, "named_person_role", "adequate", "statement"), "");
        folder.file("ferry.ann.json", "{\"claims\": [{\"id\": \"c1\", \"text\": \"The quay\", \"content\": []}]}");

        assertThat(folder.evaluation().articles()).isEqualTo(1);
    }

    private void gold(String claims, String findings) {
        folder.file(
                "ferry.gold.json",
                "{\"file\": \"ferry.txt\", \"claims\": [" + claims + "], \"findings\": ["
                        + findings.replaceAll("\\[(\"F\\d+\"), (\"\\w+\")]", "{\"code\": $1, \"claims\": [$2]}")
                        + "]}");
    }

    private static String claim(String id, String words, String type, String band, String channel) {
        return "{\"id\": \"" + id + "\", " + place(words) + ", \"content\": [], \"source\": null, \"cue\": null,"
                + " \"antecedent\": {}, \"source_type\": \"" + type + "\", \"channel\": [\"" + channel
                + "\"], \"band\": \"" + band + "\", \"acceptable_bands\": [\"" + band + "\"], \"rated\": true}";
    }

    private static String place(String words) {
        return GoldFolder.place(GoldFolder.FERRY, words);
    }

    private static String line(Mistake mistake) {
        return mistake.kind().id() + ": " + mistake.wanted() + " -> " + mistake.got() + ": " + mistake.words();
    }
}
