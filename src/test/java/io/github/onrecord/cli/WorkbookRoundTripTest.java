package io.github.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words that workbooks have been known to change or to break on: they come back with their verdicts. */
class WorkbookRoundTripTest {
    private static final int MOST_UNITS = 32_767;

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"_x0041_dmin", "_x000D_", "a_x0041_x0042_b", "=1+1", "_x005F_x0041_", "1e3", "+49 30"})
    void words_that_look_like_something_else_come_back_as_they_are(String password) {
        String claim = "The password was “" + password + "”, clerk Owen Trask told the Tarn Observer.";
        Desk desk = audited(claim);
        ReviewerHand hand = new ReviewerHand(desk.at("a.xlsx"));
        assertThat(hand.read("Claims", "Owen Trask", "Claim")).isEqualTo(claim);
        hand.write("Claims", "Owen Trask", "Verdict", "accept");

        assertThat(desk.run("review", "import", "DIR/a.xlsx").out()).contains("1 verdict taken in (1 new");
        assertThat(desk.run("audit", "DIR/a.txt").out())
                .contains("0 findings open")
                .doesNotContain("Gone:");
    }

    @Test
    void words_that_a_cell_cannot_hold_are_cut_between_characters_and_keep_their_verdict() throws IOException {
        String claim = "The gate " + "the gate ".repeat(3_639) + "was 😀😀shut, said clerk Owen Trask.";
        Desk desk = audited(claim);
        ReviewerHand hand = new ReviewerHand(desk.at("a.xlsx"));
        String cell = hand.read("Claims", "the gate", "Claim");
        assertThat(cell.length()).isLessThanOrEqualTo(MOST_UNITS);
        assertThat(cell.codePoints().filter(c -> Character.getType(c) == Character.SURROGATE))
                .isEmpty();
        hand.write("Claims", "the gate", "Verdict", "fix");

        assertThat(desk.run("review", "import", "DIR/a.xlsx").code()).isZero();
        JsonNode only = new ObjectMapper()
                .readTree(desk.run("audit", "--format", "json", "DIR/a.txt").out())
                .at("/claims/0");
        assertThat(only.path("text").asText()).isEqualTo(claim);
        assertThat(only.at("/verdicts/0/verdict").asText()).isEqualTo("fix");
    }

    private Desk audited(String claim) {
        Desk desk = new Desk(folder).file("a.txt", claim + "\n");
        assertThat(desk.run("audit", "--quiet", "--out", "DIR/a.xlsx", "DIR/a.txt")
                        .code())
                .isZero();
        return desk;
    }
}
