package io.github.onrecord.audit;

import static io.github.onrecord.audit.Audited.audited;
import static io.github.onrecord.audit.Audited.auditor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.onrecord.article.Article;
import io.github.onrecord.claims.Claim;
import io.github.onrecord.scoring.ScoredClaim;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class AuditorTest {

    static List<Article> seeds() {
        return Seeds.articles();
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("seeds")
    void the_laws_hold_of_every_seed(Article article) {
        assertThat(audited(article).audit().claims()).isNotEmpty();
    }

    @Test
    void the_example_of_the_manual_gives_what_it_says() {
        Audit audit = auditor().audit(Article.ofText("The bridge was reportedly hit twice."));

        assertEquals("unsupported", audit.claims().get(0).band().id());
    }

    @Test
    void two_auditors_give_one_answer() {
        Auditor second = Auditor.standard();

        for (Article article : seeds()) {
            assertEquals(auditor().audit(article), second.audit(article));
        }
    }

    @Test
    void many_threads_get_one_answer() throws Exception {
        List<Article> articles = seeds();
        List<Audit> alone = articles.stream().map(auditor()::audit).toList();
        List<Callable<Audit>> work = new ArrayList<>();
        for (int round = 0; round < 4; round++) {
            articles.forEach(article -> work.add(() -> auditor().audit(article)));
        }

        ExecutorService pool = Executors.newFixedThreadPool(8);
        try {
            List<Future<Audit>> together = pool.invokeAll(work);
            for (int i = 0; i < together.size(); i++) {
                assertEquals(alone.get(i % articles.size()), together.get(i).get());
            }
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void the_order_of_articles_changes_nothing() {
        List<Article> backwards = new ArrayList<>(seeds());
        Collections.reverse(backwards);
        Map<String, Audit> first = byPath(seeds());

        assertEquals(first, byPath(backwards));
    }

    private static Map<String, Audit> byPath(List<Article> articles) {
        Map<String, Audit> audits = new HashMap<>();
        articles.forEach(article -> audits.put(article.path(), auditor().audit(article)));
        return audits;
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "“The dam will hold,” Mayor Ana Ruiz said in a statement. “The quay is safe, and we’re proud.”",
                "Ana Ruiz, the mayor’s sister, called the plan “a gift” to the town’s banks.",
                "“We heard them say ‘run’ twice,” said Ida Morn, a teacher. “Nobody did.”",
                "The so-called “quiet zone” wasn’t quiet, residents said.",
                "The union’s leader said members’ pay had fallen. “Members’ savings are gone,” he said."
            })
    void curly_or_straight_quotation_marks_change_no_type_and_no_score(String curly) {
        String straight = curly.replaceAll("[“”]", "\"").replaceAll("[‘’]", "'");

        assertEquals(typesAndScores(curly), typesAndScores(straight));
    }

    private static List<String> typesAndScores(String text) {
        Audited page = audited(text);
        return page.audit().claims().stream()
                .map(ScoredClaim::claim)
                .map(claim -> claim.sourceType().id() + " " + value(page, claim))
                .toList();
    }

    private static String value(Audited page, Claim claim) {
        return claim.isRated() ? Integer.toString(page.score(claim)) : "not rated";
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "\n\n\n", "# Quay stays shut", "…", "\"\"", "“", "’", ".", "\u200B", "\uD83D\uDE00"})
    void a_text_that_says_nothing_makes_no_claim(String text) {
        assertThat(audited(text).audit().claims()).isEmpty();
    }

    @Test
    void two_hundred_kilobytes_of_rubbish_are_read_like_any_text() {
        String marks = "abc XYZ said \"“”'’‘«».,;:!?()[]{}#*>|\\\n\t0123456789 Mr. \u0000\u00AD\uD83D\uDE00\uD800é";
        Random random = new Random(7);
        StringBuilder rubbish = new StringBuilder();
        while (rubbish.length() < 200_000) {
            rubbish.append(marks.charAt(random.nextInt(marks.length())));
        }

        assertThat(audited(rubbish.toString()).audit().confidence().scored()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The bridge was \u202Ereportedly\u202C hit twice.",
                "\u2067Mayor Ana Ruiz\u2069 said the bridge was \u200Fhit twice.",
                "Mayor Ana\u00A0Ruiz said the bridge\u2028was hit twice.",
                "Mayor \u0410na Ruiz said\u200B the bridge was hit twice.",
                "\uFEFFMayor Ana Ruiz said the bridge was hit twice."
            })
    void marks_that_turn_or_hide_text_break_nothing(String text) {
        assertThat(audited(text).audit().claims()).isNotEmpty();
    }
}
