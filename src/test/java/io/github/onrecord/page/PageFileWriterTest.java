package io.github.onrecord.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.onrecord.audit.Audit;
import io.github.onrecord.findings.Finding;
import io.github.onrecord.review.Answer;
import io.github.onrecord.review.Decisions;
import io.github.onrecord.review.Known;
import io.github.onrecord.review.Review;
import io.github.onrecord.review.Suppression;
import io.github.onrecord.review.Trace;
import io.github.onrecord.review.Verdict;
import io.github.onrecord.scoring.Score;
import io.github.onrecord.scoring.ScoredClaim;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class PageFileWriterTest {
    private static final String BRIDGE = """
            # Bridge closed after night of hits

            By Ana Holt

            The old bridge at Ostrel was reportedly hit twice during the night, and the narrow road to the mill is shut until further notice.

            “We counted forty cracks,” Mira Oduya, the council’s chief engineer, said in an interview on Monday at the town hall. “I shut it.”

            Sources said the repair may cost nine million crowns. The bridge was built in 1931, and it has carried the road since then.
            """;
    private static final Audit AUDIT = Pages.audit(BRIDGE);
    private static final Document PAGE = Jsoup.parse(Pages.html(AUDIT));

    @Test
    void the_article_keeps_its_words() {
        Element sheet = PAGE.expectFirst(".sheet").clone();
        sheet.select(".t, .pn, .note, .caption").remove();

        assertEquals(BRIDGE.replace("# ", "").replaceAll("\\s+", " ").strip(), sheet.text());
    }

    @Test
    void every_claim_has_its_words_marked_a_label_and_an_explanation() {
        assertThat(AUDIT.claims()).isNotEmpty();
        for (int i = 1; i <= AUDIT.claims().size(); i++) {
            ScoredClaim claim = AUDIT.claims().get(i - 1);
            String marked = String.join(
                    "", PAGE.select(".sheet .m[data-c~=\\b" + i + "\\b]").eachText());
            assertEquals(claim.claim().spans().in(BRIDGE).replaceAll("[\\s…]+", ""), marked.replaceAll("\\s+", ""));
            assertThat(PAGE.select("#d1-m" + i).attr("href")).isEqualTo("#d1-c" + i);
            assertThat(PAGE.select("#d1-c" + i + " .back").attr("href")).isEqualTo("#d1-m" + i);
            assertThat(PAGE.select("#d1-m" + i).attr("aria-label"))
                    .startsWith(PAGE.select("#d1-m" + i).text());
        }
    }

    @Test
    void the_visible_sum_adds_up() {
        for (int i = 1; i <= AUDIT.claims().size(); i++) {
            Optional<Score> score = AUDIT.claims().get(i - 1).score();
            int sum = PAGE.select("#d1-c" + i + " .sum tr:not([class]) td:last-child").eachText().stream()
                    .mapToInt(points -> Integer.parseInt(points.replace('−', '-')))
                    .sum();
            assertEquals(score.map(Score::points).orElse(0), Math.max(0, sum));
            assertEquals(
                    score.map(shown -> String.valueOf(shown.value())).orElse(""),
                    PAGE.select("#d1-c" + i + " .sum .result td:last-child").text());
        }
    }

    @Test
    void what_is_not_rated_says_why() {
        Document page = Jsoup.parse(Pages.html(Pages.seeds("02-prisoner-swap-talks.txt")));

        assertThat(page.select(".claim.n").eachText())
                .isNotEmpty()
                .allSatisfy(words -> assertThat(words).contains("Not rated: "));
    }

    @Test
    void every_link_within_the_page_leads_somewhere_and_no_id_comes_twice() {
        List<String> ids = PAGE.select("[id]").eachAttr("id");

        assertThat(ids).doesNotHaveDuplicates();
        assertThat(PAGE.select("a[href^=#]").eachAttr("href"))
                .isNotEmpty()
                .allSatisfy(href -> assertThat(ids).contains(href.substring(1)));
    }

    @Test
    void every_finding_can_be_reached_also_one_about_the_headline() {
        Audit audit = Pages.audit(
                BRIDGE.replace("Bridge closed after night of hits", "Careless pilots wreck every bridge at Ostrel"));
        List<Finding> ofPage = audit.findings().stream()
                .filter(finding -> finding.claims().isEmpty())
                .toList();

        Document page = Jsoup.parse(Pages.html(audit));

        assertThat(ofPage).isNotEmpty();
        assertThat(page.select("#d1-findings .says")).hasSameSizeAs(audit.findings());
        assertThat(page.select("#d1-findings .ofpage").eachText())
                .hasSameSizeAs(ofPage)
                .allSatisfy(words -> assertThat(words).contains(ofPage.get(0).code()));
        assertThat(page.select(".headline .t.f").eachAttr("href"))
                .contains("#" + page.select(".ofpage").attr("id"));
    }

    @Test
    void the_caption_stands_beside_the_scores() {
        assertThat(PAGE.select(".sheet .caption, .panel .caption").eachText())
                .containsOnly(Audit.CAPTION)
                .hasSize(2);
    }

    @Test
    void its_policy_lets_its_own_script_and_style_run_and_nothing_else() {
        String policy = PAGE.select("meta[http-equiv=Content-Security-Policy]").attr("content");

        assertThat(policy)
                .startsWith("default-src 'none'; ")
                .contains("script-src " + Assets.hash(PAGE.expectFirst("script").data()))
                .contains("style-src " + Assets.hash(PAGE.expectFirst("style").data()))
                .doesNotContain("unsafe");
        assertThat(PAGE.select("script, style, link, img, iframe")).hasSize(2);
        assertThat(PAGE.select("[style], [onclick], [onload]")).isEmpty();
    }

    @Test
    void the_same_audit_gives_the_same_bytes() {
        assertEquals(Pages.html(AUDIT), Pages.html(Pages.audit(BRIDGE)));
    }

    @Test
    void a_thousand_words_stay_under_300_kilobytes() {
        Audit audit = Pages.seeds("02-prisoner-swap-talks.txt", "06-hostel-food-poisoning.txt");

        assertThat(audit.measures().words()).isGreaterThan(1_000);
        assertThat(Pages.html(audit).getBytes(UTF_8)).hasSizeLessThan(300_000);
    }

    @Test
    void words_of_the_article_are_never_markup() {
        Document page = Jsoup.parse(Pages.html(Pages.audit(Pages.HOSTILE)));

        assertThat(page.select("script, img, b[onclick]")).hasSize(1);
        assertThat(page.select(".sheet").text())
                .contains("<img src=x onerror=\"window.taken = 2\">", "<U+202E>gnp.exe");
    }

    @Test
    void verdicts_the_baseline_and_what_is_held_back_are_shown() {
        ScoredClaim first = AUDIT.claims().get(0);
        Trace trace = Trace.of(AUDIT, first.claim());
        Finding known = AUDIT.findings().get(AUDIT.findings().size() - 1);
        Decisions decisions = new Decisions(
                List.of(new Verdict("text", trace, "", "Ana Ruiz", Answer.FIX, "Who <b>says</b> so?")),
                List.of(new Suppression("text", "F99", "", "Never there.")),
                List.of(new Known("text", Trace.of(AUDIT, known), Optional.empty())));

        Document page = Jsoup.parse(Pages.html(Review.of(AUDIT, decisions)));

        assertThat(page.select("#d1-c1 > .said").text()).isEqualTo("Verdict: Ana Ruiz: fix (Who <b>says</b> so?)");
        assertThat(page.select(".finding .said").eachText()).contains("In the baseline.");
        assertThat(page.select("#d1-about").text()).contains("1 to fix", "Not used: ignore F99 because Never there.");
        assertThat(page.select("button[data-verdict]")).isEmpty();
    }

    @Test
    void what_could_not_be_scored_says_why() {
        Document page = Jsoup.parse(Pages.html(Pages.audit("The bridge was reportedly hit.")));

        assertThat(page.select(".state").text())
                .isEqualTo("Not scored. The text has 5 words, too few to rate its sourcing.");
    }

    @Test
    void where_no_claim_is_rated_the_page_says_so() {
        Document page = Jsoup.parse(Pages.html(Pages.audit(Pages.QUESTIONS)));

        assertThat(page.select(".state").text()).startsWith("Nothing to rate.");
    }
}
