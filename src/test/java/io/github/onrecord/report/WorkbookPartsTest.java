package io.github.onrecord.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.onrecord.audit.Audit;
import io.github.onrecord.audit.Audited;
import java.util.HexFormat;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDPt;

/** The sheets beside Claims. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class WorkbookPartsTest {
    private final Audit summit = WorkbookFixture.summit("summit.txt").audit();
    private final Audit budget = WorkbookFixture.summit("budget.txt").audit();
    private final WorkbookReading one = WorkbookReading.of(summit);
    private final WorkbookReading two = WorkbookReading.of(summit, budget);

    @Test
    void the_summary_says_what_was_audited_and_what_a_score_is_not() {
        String summary = one.all("Summary");
        assertTrue(summary.startsWith("Sourcing of summit.txt\n"));
        assertTrue(summary.contains("3 claims rated, 1 not rated"));
        assertTrue(summary.contains("Rules: core 1.0 (0123456789ab) · OnRecord dev · 2026-11-25"));
        assertTrue(summary.contains(Audit.CAPTION));
    }

    @Test
    void the_summary_lists_who_is_accused_and_whether_they_are_heard() {
        String summary = WorkbookReading.of(
                        Audited.audited("Clerk Owen Trask said that Mayor Ana Ruiz took bribes. Ruiz"
                                        + " did not respond to a request for comment.")
                                .audit())
                .all("Summary");

        assertThat(summary).contains("Who is accused, and who is heard", "Ana Ruiz", "was asked");
        assertThat(one.all("Summary")).doesNotContain("Who is accused");
    }

    @Test
    void the_summary_prints_on_one_page() {
        assertEquals(1, two.sheet("Summary").getPrintSetup().getFitHeight());
    }

    @Test
    void the_chart_draws_the_bands_from_strong_to_unsupported_each_in_its_colour() {
        XSSFChart chart = one.sheet("Summary").getDrawingPatriarch().getCharts().get(0);
        CTBarSer bars = chart.getCTChart().getPlotArea().getBarChartArray(0).getSerArray(0);

        assertEquals("Summary!$A$7:$A$10", bars.getCat().getStrRef().getF());
        assertEquals("Summary!$B$7:$B$10", bars.getVal().getNumRef().getF());
        assertEquals(List.of("A Adequate", "1"), one.row("Summary", 7).subList(0, 2));
        assertEquals(
                List.of("0B6E66", "2F5FA8", "9A5B00", "A3261D"),
                bars.getDPtList().stream().map(WorkbookPartsTest::colour).toList());
    }

    @Test
    void the_weakest_claims_of_all_articles_come_first() {
        List<String> first = two.row("Summary", 15);
        assertEquals(
                List.of(
                        "summit.txt",
                        "2",
                        "U",
                        "0",
                        "2",
                        "1",
                        "The president is reportedly never without his own glass.",
                        "hedged by the outlet −10",
                        "Who reported it, and when?"),
                first);
        assertEquals("budget.txt", two.row("Summary", 16).get(0));
        assertTrue(two.row("Summary", 17).get(7).startsWith("borderline; "));
    }

    @Test
    void links_of_the_summary_lead_to_the_row_of_the_claim() {
        List<XSSFHyperlink> links = two.sheet("Summary").getHyperlinkList();
        assertEquals(
                List.of(
                        "The president is reportedly never without his own glass.",
                        "The president is reportedly never without his own glass."),
                links.subList(0, 2).stream().map(two::target).toList());
        assertEquals(
                List.of("Claims!D5", "Claims!D9"),
                links.subList(0, 2).stream().map(XSSFHyperlink::getLocation).toList());
    }

    @Test
    void one_article_needs_no_table_of_articles() {
        assertTrue(two.all("Summary").contains("Article by article"));
        assertTrue(two.all("Summary").contains("S 33 % · A 33 % · W 0 % · U 33 %"));
        assertTrue(!one.all("Summary").contains("Article by article"));
    }

    @Test
    void a_source_is_listed_with_what_rests_on_it() {
        assertEquals(
                List.of(
                        "summit.txt",
                        "journalist Mira Oduya",
                        "named journalist",
                        "journalist",
                        "",
                        "messaging channel",
                        "1",
                        "1",
                        "1",
                        "A Adequate",
                        "A Adequate",
                        "s1",
                        "named_journalist",
                        "summit.txt"),
                one.row("Sources", SheetTable.FIRST_ROW));
        assertTrue(
                one.target(one.cell("Sources", 0, "First claim").getHyperlink()).contains("carried off the bins"));
    }

    @Test
    void the_gravest_finding_comes_first_and_praise_last_of_all() {
        assertEquals(
                List.of("serious", "note", "serious", "note", "good practice", "good practice"),
                two.column("Findings", "Severity"));
    }

    @Test
    void a_finding_names_its_standards_and_how_they_are_known() {
        assertEquals(
                "AP: attribution; NPR: how they know (known from a summary)", one.words("Findings", 0, "Standards"));
        assertEquals(
                "https://standards.example/ap",
                one.cell("Findings", 0, "Link").getHyperlink().getAddress());
        assertEquals("F02 hearsay", one.words("Findings", 0, "Finding"));
        assertEquals(
                "The president is reportedly never without his own glass.",
                one.target(one.cell("Findings", 0, "Claim").getHyperlink()));
        assertEquals(1, one.sheet("Findings").getDataValidations().size());
    }

    @Test
    void rules_are_counted_and_explained() {
        assertEquals(
                List.of(
                        "speech.said",
                        "finds an attribution",
                        "4",
                        "Shows who speaks.",
                        "AP: attribution",
                        "patterns/speech.yaml"),
                two.row("Rules used", SheetTable.FIRST_ROW));
        assertTrue(two.all("Rules used")
                .contains("RT7\nSay where it comes from.\nWe look for a cue.\n\nknown from a summary"));
    }

    @Test
    void the_method_lists_the_factors_that_occurred() {
        String method = one.all("Method");
        assertTrue(method.contains("who\nnamed journalist\n26\n2\n"));
        assertTrue(method.contains(Audit.CAPTION));
    }

    private static String colour(CTDPt point) {
        byte[] rgb = point.getSpPr().getSolidFill().getSrgbClr().getVal();
        return HexFormat.of().withUpperCase().formatHex(rgb);
    }
}
