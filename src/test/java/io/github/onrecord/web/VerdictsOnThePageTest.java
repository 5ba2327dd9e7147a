package io.github.onrecord.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.onrecord.ingest.UnreadableInput;
import io.github.onrecord.review.Decisions;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Verdicts given in the browser. */
class VerdictsOnThePageTest {
    private static final String HIT = "The old bridge at Ostrel was reportedly hit twice during the night.";
    private static final String FULL = "The small ferry to the harbour is reportedly full until the end of the week.";
    private static final String BRIDGE = "# Bridge closed\n\n" + HIT + "\n\n" + FULL
            + " Long rows of lorries wait along the road, and the narrow road to the mill is shut.\n";

    private Served served;

    @BeforeEach
    void open() throws IOException {
        served = Served.open();
    }

    @AfterEach
    void close() {
        served.close();
    }

    @Test
    void a_verdict_is_kept_in_the_reviewers_name_and_shown_with_the_next_look() throws Exception {
        String at = served.pasted("bridge.txt", BRIDGE);

        HttpResponse<String> answer = served.verdict(at, claim(at, HIT), "fix", "Who says so?");

        assertThat(answer.body()).isEqualTo("{\"words\":\"Ana Ruiz: fix (Who says so?)\"}");
        assertThat(served.get(at).body()).contains("Ana Ruiz: fix (Who says so?)");
    }

    @Test
    void the_last_verdict_stands_and_can_be_taken_back() throws Exception {
        String at = served.pasted("bridge.txt", BRIDGE);
        String claim = claim(at, HIT);

        served.verdict(at, claim, "fix", "");
        assertThat(served.verdict(at, claim, "accept", "").body()).contains("Ana Ruiz: accept");
        assertThat(served.get("/verdicts").body().lines()).hasSize(1);
        assertThat(served.verdict(at, claim, "", "").body()).isEqualTo("{\"words\":\"\"}");
        assertThat(served.get("/verdicts").body()).isEmpty();
    }

    @Test
    void a_finding_has_a_verdict_of_its_own() throws Exception {
        String at = served.pasted("bridge.txt", BRIDGE);
        Matcher finding = Pattern.compile("\"code\": \"F02\".*?\"fingerprint\": \"(\\w+)\"", Pattern.DOTALL)
                .matcher(served.get(at + "/1/reports/json").body());
        assertThat(finding.find()).isTrue();

        served.verdict(at, finding.group(1), "reject", "The wire names them.");

        assertThat(served.get("/verdicts").body()).contains("\"F02\"", "\"verdict\": \"reject\"");
    }

    @Test
    void verdicts_stand_in_the_order_of_the_text_whatever_the_order_they_were_given_in() throws Exception {
        String at = served.pasted("bridge.txt", BRIDGE);

        served.verdict(at, claim(at, FULL), "fix", "");
        served.verdict(at, claim(at, HIT), "fix", "");

        String kept = served.get("/verdicts").body();
        assertThat(kept.indexOf(HIT)).isBetween(0, kept.indexOf(FULL));
    }

    @Test
    void the_edited_draft_of_the_same_name_carries_them_on() throws Exception {
        String at = served.pasted("bridge.txt", BRIDGE);
        served.verdict(at, claim(at, HIT), "exception", "The wire is our only source.");

        String now = served.pasted("bridge.txt", "A new beginning that says nothing yet.\n\n" + BRIDGE);
        String other = served.pasted("other.txt", BRIDGE);

        assertThat(served.get(now).body()).contains("exception (The wire is our only source.)");
        assertThat(served.get(other).body()).doesNotContain("The wire is our only source.");
    }

    @Test
    void an_exception_needs_its_reason() throws Exception {
        String at = served.pasted("bridge.txt", BRIDGE);

        HttpResponse<String> answer = served.verdict(at, claim(at, HIT), "exception", " ");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .isEqualTo("{\"problem\":\"The verdict: an exception needs a note that says why policy allows it.\"}");
    }

    @Test
    void words_that_are_no_verdict_are_told_what_is() throws Exception {
        String at = served.pasted("bridge.txt", BRIDGE);

        assertThat(served.verdict(at, claim(at, HIT), "maybe", "").body())
                .isEqualTo("{\"problem\":\"The verdict: 'maybe' is no verdict. Use accept, fix, reject, exception.\"}");
    }

    @Test
    void what_the_draft_does_not_have_has_no_verdict() throws Exception {
        String at = served.pasted("bridge.txt", BRIDGE);

        HttpResponse<String> answer = served.verdict(at, "0123456789abcdef", "fix", "");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("\"problem\":\"The draft has no such claim or finding.");
    }

    @Test
    void the_workbook_that_is_taken_away_has_them() throws Exception {
        String at = served.pasted("bridge.txt", BRIDGE);
        served.verdict(at, claim(at, HIT), "fix", "Who says so?");

        assertThat(served.get(at + "/1/reports/json").body()).contains("Who says so?", "Ana Ruiz");
    }

    @Test
    void verdicts_that_cannot_be_kept_are_not_lost_in_silence() throws Exception {
        try (Served full = Served.open(new FullDisk())) {
            String at = full.pasted("bridge.txt", BRIDGE);

            HttpResponse<String> answer = full.verdict(at, claim(full, at, HIT), "fix", "");

            assertThat(answer.statusCode()).isEqualTo(507);
            assertThat(answer.body()).contains("\"problem\":\"verdicts.jsonl cannot be written: no space left.");
        }
    }

    /** A place where nothing can be written. */
    private static final class FullDisk implements VerdictKeeper {
        @Override
        public Decisions read() throws UnreadableInput {
            return Decisions.NONE;
        }

        @Override
        public void keep(String text, Decisions decisions) throws IOException {
            throw new IOException("verdicts.jsonl cannot be written: no space left. Check the folder.");
        }

        @Override
        public Optional<String> file() {
            return Optional.of("verdicts.jsonl");
        }
    }

    private String claim(String at, String words) throws IOException, InterruptedException {
        return claim(served, at, words);
    }

    /** The fingerprint of the claim with these words. */
    private static String claim(Served served, String at, String words) throws IOException, InterruptedException {
        String json = served.get(at + "/1/reports/json").body();
        Matcher claim = Pattern.compile(
                        "\"text\": \"" + Pattern.quote(words) + "\".*?\"fingerprint\": \"(\\w+)\"", Pattern.DOTALL)
                .matcher(json.substring(json.indexOf("\"claims\"")));
        assertThat(claim.find()).as(json).isTrue();
        return claim.group(1);
    }
}
