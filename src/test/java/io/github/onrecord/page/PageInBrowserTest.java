package io.github.onrecord.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.github.onrecord.browser.Browsing;
import io.github.onrecord.browser.Look;
import io.github.onrecord.browser.Window;
import io.github.onrecord.browser.Windows;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The exported file as an editor opens it: from disk, in a browser. */
@ExtendWith(Browsing.class)
class PageInBrowserTest {
    private static final String SWAP = Pages.html(Pages.seeds("02-prisoner-swap-talks.txt"));

    @TempDir
    Path folder;

    private Window swap(Windows windows, Look look) {
        return windows.open(look).open(Pages.file(folder, SWAP));
    }

    @Test
    void it_asks_for_nothing_but_itself(Windows windows) {
        Window window = swap(windows, Look.WIDE);

        assertThat(window.requests()).singleElement().asString().startsWith("file:");
    }

    @ParameterizedTest
    @EnumSource(Look.class)
    void nothing_keeps_anybody_out(Look look, Windows windows) {
        Window window = swap(windows, look);
        String name = look.name().toLowerCase(Locale.ROOT).replace('_', '-');

        assertThat(window.picture("file-" + name).barriers()).isEmpty();

        window.press("n", "n").picture("file-" + name + "-claim");
        assertThat(window.barriers()).isEmpty();

        window.press("s").picture("file-" + name + "-sources");
    }

    @ParameterizedTest
    @EnumSource(Look.class)
    void nothing_runs_out_of_the_window(Look look, Windows windows) {
        Window window = swap(windows, look).press("j");

        assertThat(window.page().evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .isEqualTo(true);
    }

    @Test
    void keys_walk_the_claims_and_say_where_they_are(Windows windows) {
        Window window = swap(windows, Look.WIDE);

        window.press("j", "j");
        assertThat(window.spoken()).isEqualTo("Claim 2, no usable source shown");
        assertThat(window.page().locator("#d1-c2")).isVisible();
        assertThat(window.page().locator("#d1-c1")).isHidden();
        assertThat(window.page().locator("#d1-m2")).isFocused();

        window.press("k");
        assertThat(window.spoken()).isEqualTo("Claim 1, no usable source shown");

        window.press("k");
        assertThat(window.spoken()).isEqualTo("That was the first claim.");
    }

    @Test
    void the_claim_in_hand_has_its_source_boxed_and_its_cue_bold(Windows windows) {
        Window window = swap(windows, Look.WIDE);

        window.page().locator("#d1-m1").click();

        assertThat(window.page().locator(".sheet .src").allTextContents())
                .contains("three officials briefed on the negotiations");
        assertThat(window.page().locator(".sheet .cue").allTextContents()).contains("according to");
        assertThat(String.join("", window.page().locator(".sheet .m.hand").allTextContents()))
                .startsWith("Envoys from Ravell and Osterbray");
    }

    @Test
    void keys_walk_the_open_questions(Windows windows) {
        Window window = swap(windows, Look.WIDE);

        window.press("n", "n");

        assertThat(window.page().locator(":focus")).hasClass("finding warning");
        assertThat(window.page().locator(":focus")).containsText("Why no name?");
        assertThat(window.page().locator(":focus")).isVisible();
    }

    @Test
    void a_filter_lets_the_walk_through_to_what_fits_and_fades_the_rest(Windows windows) {
        Window window = swap(windows, Look.WIDE);

        window.page().getByText("W + U 26").click();
        assertThat(window.spoken()).isEqualTo("26 claims");
        assertThat(window.page().locator(".t.s.faded").count())
                .isEqualTo(window.page().locator(".sheet .t.s").count());

        window.press("j", "j", "j", "j", "j");
        assertThat(window.spoken()).isEqualTo("Claim 7, weak");
    }

    @Test
    void everything_is_reached_by_tab_and_the_place_of_the_focus_is_seen(Windows windows) {
        Window window = swap(windows, Look.WIDE);

        window.press("Tab");
        assertThat(window.page().locator(":focus")).hasText("Skip to the article");
        window.press("Tab", "Tab", "Tab");
        assertThat(window.page().locator(":focus")).hasText("Open 25");
        assertThat(window.page().evaluate("getComputedStyle(document.activeElement).outlineStyle"))
                .isEqualTo("solid");
    }

    @Test
    void single_keys_can_be_turned_off(Windows windows) {
        Window window = swap(windows, Look.WIDE).press("?");

        window.page().locator("#single").uncheck();
        window.picture("file-keys").press("Escape", "j");

        assertThat(window.spoken()).isEmpty();
    }

    @Test
    void what_is_cited_is_told_without_leaving_the_place(Windows windows) {
        Window window = swap(windows, Look.WIDE).press("j");

        window.page().locator("#d1-c1 .finding a").first().click();

        assertThat(window.page().locator("#cited")).isVisible();
        assertThat(window.page().locator("#cited")).containsText("AP");
        assertThat(window.picture("file-cited").barriers()).isEmpty();
    }

    @Test
    void in_a_narrow_window_the_panel_comes_up_from_below_and_goes_again(Windows windows) {
        Window window = swap(windows, Look.NARROW);

        window.page().locator("#d1-m3").click();
        assertThat(window.page().locator("#d1-c3 .words")).isInViewport();

        window.page().getByLabel("Close the panel").click();
        assertThat(window.page().locator("#d1-c3 .words")).not().isInViewport();
        assertThat(window.page().locator("#d1-m3")).isInViewport();
    }

    @Test
    void without_scripts_all_of_it_is_read_and_links_lead_both_ways(Windows windows) {
        Window window = windows.openWithoutScripts(Look.WIDE).open(Pages.file(folder, SWAP));
        Locator last = window.page().locator(".claim").last();

        assertThat(last).isVisible();
        assertThat(last).containsText("How the score adds up");
        assertThat(window.page().locator("#d1-sources")).isVisible();
        assertThat(window.page().locator(".filters")).isHidden();

        window.page().locator("#d1-m5").click();
        assertThat(window.page().locator("#d1-c5")).isInViewport();
        window.picture("file-without-scripts");
        window.page().locator("#d1-c5 .back").click();
        assertThat(window.page().locator("#d1-m5")).isInViewport();
    }

    @Test
    void a_hostile_article_is_only_words(Windows windows) {
        Window window = windows.open(Look.WIDE).open(Pages.file(folder, Pages.html(Pages.audit(Pages.HOSTILE))));

        assertThat(window.page().evaluate("window.taken === undefined")).isEqualTo(true);
        assertThat(window.page().locator(".headline")).containsText("<script>window.taken = 1</script>");
        assertThat(window.page().locator(".sheet")).containsText("<U+202E>gnp.exe</style></script>");
        assertThat(window.press("j")
                        .picture("file-hostile")
                        .page()
                        .locator(".sheet img")
                        .count())
                .isZero();
        assertThat(window.requests()).hasSize(1);
    }

    @Test
    void a_line_of_five_megabytes_is_shown_as_far_as_anybody_would_read(Windows windows) {
        String line = "<b>The bridge was reportedly hit.</b> ".repeat(4) + "x".repeat(5_000_000);

        Window window = windows.open(Look.WIDE).open(Pages.file(folder, Pages.html(Pages.audit(line))));

        assertThat(window.page().locator(".sheet")).containsText("<b>The bridge was reportedly hit.</b>");
        assertThat(window.page().locator(".sheet")).containsText("This page shows the first");
    }

    @Test
    void print_has_the_article_and_every_claim(Windows windows) throws IOException {
        Window window = swap(windows, Look.WIDE).press("j", "j");

        byte[] pdf =
                window.page().pdf(new Page.PdfOptions().setPath(Path.of("target", "screenshots", "file-print.pdf")));

        try (PDDocument print = Loader.loadPDF(pdf)) {
            String text = new PDFTextStripper().getText(print);
            assertThat(text)
                    .contains("Some 300 people are thought to be held by the two sides.", "Claim 1 ", "Claim 33 ");
            assertThat(text).contains("How the score adds up").doesNotContain("Next j");
        }
    }

    @Test
    void many_drafts_begin_with_an_index(Windows windows) {
        String html = Pages.html(Pages.seeds("01-viral-footage.txt"), Pages.seeds("08-bus-depot-stabbing.txt"));
        Window window = windows.open(Look.WIDE).open(Pages.file(folder, html));
        assertThat(window.picture("file-index").barriers()).isEmpty();
        assertThat(window.page().locator("#d1")).isHidden();

        window.page().locator("#index a").nth(1).click();
        assertThat(window.page().locator("#d2")).isVisible();
        assertThat(window.page().locator("#index")).isHidden();

        window.press("j");
        assertThat(window.page().locator("#d2-c1")).isVisible();

        window.page().getByText("All drafts").click();
        assertThat(window.page().locator("#index")).isVisible();
    }

    @Test
    void what_could_not_be_scored_says_why(Windows windows) {
        Window window = windows.open(Look.WIDE)
                .open(Pages.file(folder, Pages.html(Pages.audit("The bridge was reportedly hit."))));

        assertThat(window.picture("file-not-scored").page().locator(".state")).containsText("Not scored.");
        assertThat(window.page().locator(".map").count()).isZero();
        assertThat(window.barriers()).isEmpty();
    }

    @Test
    void where_nothing_is_rated_the_page_is_quiet(Windows windows) {
        Window window = windows.open(Look.WIDE).open(Pages.file(folder, Pages.html(Pages.audit(Pages.QUESTIONS))));

        assertThat(window.picture("file-nothing-to-rate").page().locator(".state"))
                .containsText("Nothing to rate.");
        assertThat(window.barriers()).isEmpty();
    }
}
