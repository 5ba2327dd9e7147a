package io.github.onrecord.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.FilePayload;
import io.github.onrecord.browser.Browsing;
import io.github.onrecord.browser.Look;
import io.github.onrecord.browser.Window;
import io.github.onrecord.browser.Windows;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The served page as an editor uses it. */
@ExtendWith(Browsing.class)
class PageInBrowserTest {
    /** Milliseconds that are enough on a busy machine, for what takes a second on a quiet one. */
    private static final double LONG = 60_000;

    private static final String HEARSAY = "The bridge was reportedly hit.";
    private static final String QUESTIONS = """
            # What happens to the bridge now?

            Who will pay for the repair of the old bridge at Ostrel? When will the road to the mill be open again?

            Will the ferry take lorries as well? And what will the council do about the railing that hangs over the water?

            Where will the children of the mill go to school until the spring? Who will be asked?
            """;
    private static final String HOSTILE = """
            # Mayor <script>window.taken = 1</script> closes bridge "onload="x

            The bridge was reportedly hit twice, <img src=x onerror="window.taken = 2"> and nobody saw the pilot.

            “We counted forty cracks \u202Egnp.exe</style></script>,” Mayor Ana Ruiz <b onclick='window.taken = 3'>said</b> in an interview on Monday.

            Sources said the repair may cost nine million crowns ]]> --> ${7*7} {{7*7}} and the harbour is said to be closed.
            """;

    private Served served;

    @BeforeEach
    void open() throws IOException {
        served = Served.open();
    }

    @AfterEach
    void close() {
        served.close();
    }

    private Window desk(Windows windows, Look look) {
        Window window = windows.open(look);
        window.page().navigate(served.server().address());
        return window;
    }

    private Window reading(Windows windows, Look look, String text) {
        Window window = desk(windows, look);
        window.page().locator("#text").fill(text);
        window.page()
                .getByText("Audit", new Page.GetByTextOptions().setExact(true))
                .click();
        assertThat(window.page().locator(".scripted .draft")).isVisible();
        return window;
    }

    private static String seed(String name) {
        try {
            return Files.readString(Path.of("seeds", name));
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static String sample() {
        return seed("10-election-night.txt");
    }

    private static String named(String state, Look look) {
        return "desk-" + state + "-" + look.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Test
    void the_address_hides_its_token_once_it_has_let_the_browser_in(Windows windows) {
        Window window = desk(windows, Look.WIDE);

        assertThat(window.page().url()).isEqualTo(served.origin() + "/");
        assertThat(window.page().evaluate("document.cookie")).isEqualTo("");
    }

    @Test
    void an_editor_does_it_all_by_keyboard(Windows windows) throws IOException {
        Window window = desk(windows, Look.WIDE);
        tabTo(window, "#text");
        window.page().keyboard().insertText(sample());
        window.press("Control+Enter");
        assertThat(window.page().locator(".scripted .draft")).isVisible();
        int claims = window.page().locator(".claim").count();

        for (int i = 1; i <= claims; i++) {
            window.press("j");
            assertThat(window.spoken()).startsWith("Claim " + i + ", ");
            if (i <= 10) {
                window.press("f", "Enter");
                window.page().keyboard().type("Note " + i);
                window.press("Escape");
                assertThat(window.page().locator("#d1-c" + i + " > .verdict [data-said]"))
                        .hasText("Ana Ruiz: fix (Note " + i + ")");
            }
        }

        window.picture("desk-verdicts");
        tabTo(window, ".menu summary");
        window.press("Enter", "Tab");
        Download download = window.page().waitForDownload(() -> window.press("Enter"));
        assertThat(download.suggestedFilename()).endsWith(".xlsx");
        try (InputStream in = download.createReadStream();
                XSSFWorkbook book = new XSSFWorkbook(in)) {
            assertThat(cells(book)).contains("Note 1", "Note 10").doesNotContain("Note 11");
            assertThat(cells(book).stream().filter("fix"::equals)).hasSize(10);
        }
    }

    private static void tabTo(Window window, String place) {
        for (int i = 0; i < 300; i++) {
            window.press("Tab");
            if ((boolean) window.page().evaluate("place => document.activeElement.matches(place)", place)) {
                return;
            }
        }
        throw new AssertionError("Tab does not reach " + place);
    }

    private static List<String> cells(XSSFWorkbook book) {
        return StreamSupport.stream(book.getSheet("Claims").spliterator(), false)
                .flatMap((Row row) -> StreamSupport.stream(row.spliterator(), false))
                .map(Cell::toString)
                .toList();
    }

    @Test
    void verdicts_are_there_when_the_edited_draft_is_read(Windows windows) {
        Window window = reading(windows, Look.WIDE, sample());
        window.press("j", "a");
        assertThat(window.page().locator("#d1-c1 > .verdict [data-said]")).hasText("Ana Ruiz: accept");

        window.page().getByText("New version").click();
        window.page()
                .locator("#text")
                .fill(sample().replace("Turnout was 66 per cent,", "Turnout was reportedly 66 per cent,"));
        window.page()
                .getByText("Audit", new Page.GetByTextOptions().setExact(true))
                .click();
        window.press("j");

        assertThat(window.page().locator("#d1-c1 > .verdict [data-said]")).hasText("Ana Ruiz: accept");
        window.page().getByText("What changed").click();
        assertThat(window.page().locator("main")).containsText("Turnout was reportedly 66 per cent");
        assertThat(window.picture("desk-versions").barriers()).isEmpty();
    }

    @Test
    void an_exception_waits_for_its_reason(Windows windows) {
        Window window = reading(windows, Look.WIDE, sample()).press("j", "x");

        assertThat(window.spoken()).isEqualTo("An exception needs its reason: write it in the note.");
        window.page().keyboard().type("Policy allows it on election night.");
        window.press("Escape");

        assertThat(window.page().locator("#d1-c1 > .verdict [data-said]"))
                .hasText("Ana Ruiz: exception (Policy allows it on election night.)");
    }

    @Test
    void the_reader_comes_back_to_the_page_with_all_verdicts(Windows windows) {
        Window window = reading(windows, Look.WIDE, sample()).press("j", "r");
        assertThat(window.page().locator("#d1-c1 > .verdict [data-said]")).hasText("Ana Ruiz: reject");

        window.page().reload();
        assertThat(window.page().locator(".scripted .draft")).isVisible();
        window.press("j");

        assertThat(window.page().locator("#d1-c1 > .verdict [aria-pressed='true']"))
                .containsText("Reject");
    }

    @Test
    void files_are_chosen_and_what_cannot_be_read_is_named_beside_the_rest(Windows windows) throws IOException {
        Window window = desk(windows, Look.WIDE);
        byte[] word = Files.readAllBytes(Path.of("seeds", "07-empty-ambulances.docx"));

        window.page().locator("#files").setInputFiles(new FilePayload[] {
            new FilePayload("ambulances.docx", "application/octet-stream", word),
            new FilePayload("photo.jpg", "image/jpeg", new byte[] {0, 1, 2}),
            new FilePayload("election.txt", "text/plain", sample().getBytes(UTF_8))
        });
        window.page()
                .getByText("Audit", new Page.GetByTextOptions().setExact(true))
                .click();

        assertThat(window.page().locator("#index")).containsText("ambulances.docx");
        assertThat(window.page().locator("#index")).containsText("election.txt");
        assertThat(window.page().locator(".state").first()).containsText("photo.jpg is a binary file.");
        assertThat(window.picture("desk-several").barriers()).isEmpty();

        window.page().locator("#index a").nth(1).click();
        window.press("j", "f");
        assertThat(window.page().locator("#d2-c1 > .verdict [data-said]")).hasText("Ana Ruiz: fix");
    }

    @ParameterizedTest
    @EnumSource(Look.class)
    void nothing_keeps_anybody_out(Look look, Windows windows) {
        Window window = desk(windows, look);
        assertThat(window.picture(named("empty", look)).barriers()).isEmpty();

        Window result = reading(windows, look, sample()).picture(named("result", look));
        assertThat(result.press("n", "n").picture(named("claim", look)).barriers())
                .isEmpty();
        assertThat(result.page().evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .isEqualTo(true);
    }

    @Test
    void a_refused_file_says_what_is_wrong_and_the_form_keeps_its_words(Windows windows) {
        Window window = desk(windows, Look.WIDE);
        window.page().locator("#files").setInputFiles(new FilePayload("photo.jpg", "image/jpeg", new byte[] {0, 1, 2}));
        window.page()
                .getByText("Audit", new Page.GetByTextOptions().setExact(true))
                .click();

        assertThat(window.page().locator(".state"))
                .containsText(Pattern.compile("photo.jpg is a binary file.\\s*OnRecord reads text, Markdown, HTML"));
        assertThat(window.picture("desk-refused").barriers()).isEmpty();
        assertThat(window.page().locator("#text")).isVisible();
        window.forgiveErrors(); // the browser writes to the console that an answer was 422
    }

    @Test
    void what_is_not_scored_and_what_has_nothing_to_rate_say_so(Windows windows) {
        Window unscored = reading(windows, Look.WIDE, HEARSAY);
        assertThat(unscored.page().locator(".state")).containsText("Not scored.");
        assertThat(unscored.picture("desk-not-scored").barriers()).isEmpty();

        Window unrated = reading(windows, Look.WIDE, QUESTIONS);
        assertThat(unrated.page().locator(".state")).containsText("Nothing to rate.");
        assertThat(unrated.picture("desk-nothing-to-rate").barriers()).isEmpty();
    }

    @Test
    void long_work_shows_how_far_it_has_come(Windows windows) {
        Window window = desk(windows, Look.WIDE);
        FilePayload[] files = Stream.iterate(0, i -> i + 1)
                .limit(6)
                .map(i -> new FilePayload(
                        "part-" + i + ".txt", "text/plain", sample().repeat(60).getBytes(UTF_8)))
                .toArray(FilePayload[]::new);

        window.page().locator("#files").setInputFiles(files);
        window.page()
                .getByText("Audit", new Page.GetByTextOptions().setExact(true))
                .click();

        assertThat(window.page().locator("progress")).isVisible();
        assertThat(window.page().locator("[role=status]")).containsText("of 6 done. Now: part-");
        window.picture("desk-working");
        window.page().navigate("about:blank"); // or it would ask a server that is closed
    }

    @Test
    void a_server_that_is_lost_is_told_and_work_is_sent_when_it_is_back(Windows windows) {
        Window window = reading(windows, Look.WIDE, sample()).press("j");

        window.page().context().setOffline(true);
        window.press("f");
        assertThat(window.page().locator(".lost")).isVisible();
        assertThat(window.picture("desk-lost").barriers()).isEmpty();

        window.page().context().setOffline(false);
        assertThat(window.page().locator("#d1-c1 > .verdict [data-said]"))
                .hasText("Ana Ruiz: fix", new LocatorAssertions.HasTextOptions().setTimeout(LONG));
        assertThat(window.page().locator(".lost").count()).isZero();
        window.forgiveErrors(); // the browser writes to the console that it was offline
    }

    @Test
    void a_hostile_article_is_only_words_everywhere(Windows windows) {
        Window window = reading(windows, Look.WIDE, HOSTILE);

        assertThat(window.page().locator(".headline")).containsText("<script>window.taken = 1</script>");
        assertThat(window.page().locator(".sheet")).containsText("<U+202E>gnp.exe</style></script>");
        assertThat(window.press("j").page().locator(".sheet img").count()).isZero();
        window.page().locator(".brand a").click();
        assertThat(window.page().locator(".kept")).containsText("Mayor script window taken");
        assertThat(window.page().evaluate("window.taken === undefined")).isEqualTo(true);
        assertThat(window.requests()).allMatch(address -> address.startsWith(served.origin() + "/"));
    }

    @Test
    void a_line_of_five_megabytes_is_read(Windows windows) {
        Window window = desk(windows, Look.WIDE);
        String line = "<b>The bridge was reportedly hit.</b> ".repeat(4) + "x".repeat(4_900_000);

        window.page().locator("#files").setInputFiles(new FilePayload("line.txt", "text/plain", line.getBytes(UTF_8)));
        window.page()
                .getByText("Audit", new Page.GetByTextOptions().setExact(true))
                .click();

        assertThat(window.page().locator(".sheet"))
                .containsText(
                        "<b>The bridge was reportedly hit.</b>",
                        new LocatorAssertions.ContainsTextOptions().setTimeout(LONG));
    }

    @Test
    void without_scripts_a_draft_is_pasted_and_read(Windows windows) {
        Window window = windows.openWithoutScripts(Look.WIDE);
        window.page().navigate(served.server().address());

        window.page().locator("#text").fill(sample());
        window.page()
                .getByText("Audit", new Page.GetByTextOptions().setExact(true))
                .click();

        assertThat(window.page().locator(".claim").last()).isVisible();
    }

    @Test
    void it_is_stopped_from_the_page(Windows windows) throws InterruptedException {
        Window window = desk(windows, Look.WIDE);

        window.page().getByText("Stop OnRecord").click();

        assertThat(window.page().locator("h1")).hasText("OnRecord has stopped");
        assertThat(window.picture("desk-stopped").barriers()).isEmpty();
        served.server().awaitStop();
    }

    @Test
    void print_has_the_article_and_every_claim(Windows windows) throws IOException {
        Window window = reading(windows, Look.WIDE, sample());
        int claims = window.page().locator(".claim").count();

        byte[] pdf =
                window.page().pdf(new Page.PdfOptions().setPath(Path.of("target", "screenshots", "desk-print.pdf")));

        try (PDDocument print = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(print))
                    .contains("Final results are due on Thursday.", "Claim 1 ", "Claim " + claims + " ")
                    .doesNotContain("Accept", "Download");
        }
    }

    @Test
    void the_time_from_submit_to_first_paint_is_written_down(Windows windows) throws IOException {
        String thousand = sample() + "\n\n" + seed("02-prisoner-swap-talks.txt").replace("# ", "");
        String tenThousand = Stream.generate(() -> thousand).limit(10).collect(Collectors.joining("\n\n"));
        reading(windows, Look.WIDE, HEARSAY);

        double shorter = secondsToFirstPaint(windows, thousand);
        double longer = secondsToFirstPaint(windows, tenThousand);

        String report = String.format(
                Locale.ROOT,
                "From submit to first paint: %,d words %.2f s, %,d words %.2f s.%n",
                thousand.split("\\s+").length,
                shorter,
                tenThousand.split("\\s+").length,
                longer);
        Files.writeString(Path.of("target", "page-times.txt"), report);
        assertThat(List.of(shorter, longer)).allMatch(seconds -> seconds > 0 && seconds < 30);
    }

    private double secondsToFirstPaint(Windows windows, String text) {
        Window window = desk(windows, Look.WIDE);
        window.page().locator("#text").fill(text);
        double sent = ((Number) window.page()
                        .evaluate("() => { const now = Date.now(); document.getElementById('intake').requestSubmit();"
                                + " return now; }"))
                .doubleValue();
        Locator draft = window.page().locator(".draft");
        assertThat(draft).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(LONG));
        double painted = ((Number) draft.evaluate("async () => { let paint;"
                        + " while (!(paint = performance.getEntriesByName('first-contentful-paint')[0]))"
                        + " await new Promise(done => setTimeout(done, 10));"
                        + " return performance.timeOrigin + paint.startTime; }"))
                .doubleValue();
        return (painted - sent) / 1000;
    }
}
