package io.github.onrecord.training;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.onrecord.report.Paper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LessonKitTest {
    private static final Map<String, byte[]> KIT = kit(Paper.A4);

    private static Map<String, byte[]> kit(Paper paper) {
        Exercise exercise = Classroom.exercise(Classroom.FOOTAGE, Level.ONE, 12, 1);
        Map<String, byte[]> files = new TreeMap<>();
        new LessonKit(Classroom.FOOTAGE.get(0), exercise, Classroom.PACK, Classroom.CURRICULUM, paper)
                .files()
                .forEach((name, part) -> files.put(name, Classroom.bytes(part::write)));
        return files;
    }

    @Test
    void a_kit_is_a_plan_slides_worksheet_key_glossary_card_and_poster() {
        assertThat(KIT.keySet())
                .containsExactly(
                        "glossary-card.docx",
                        "key.xlsx",
                        "plan.docx",
                        "points-poster.pptx",
                        "slides.pptx",
                        "worksheet.docx",
                        "worksheet.xlsx");
    }

    @Test
    void the_same_article_gives_the_same_bytes() {
        Map<String, byte[]> again = kit(Paper.A4);

        KIT.forEach((name, bytes) -> assertThat(again.get(name)).as(name).isEqualTo(bytes));
    }

    @Test
    void each_pattern_is_asked_on_one_slide_and_answered_on_the_next() throws IOException {
        List<String> slides = slides("slides.pptx");
        int first = slides.indexOf(slides.stream()
                .filter(slide -> slide.startsWith("Who says so? 1 of "))
                .findFirst()
                .orElseThrow());

        for (int slide = first; slide < slides.size() - 1; slide += 2) {
            int number = (slide - first) / 2 + 1;
            String question = slides.get(slide);
            String answer = slides.get(slide + 1);
            assertThat(question).startsWith("Who says so? " + number + " of ").doesNotContain("Ask: ");
            assertThat(answer).startsWith("Answer " + number + ": ").contains("Ask: ");
            assertThat(answer).contains(question.lines().skip(1).findFirst().orElseThrow());
        }
    }

    @Test
    void every_part_that_a_class_sees_says_that_sourcing_is_not_truth() throws IOException {
        assertThat(slides("slides.pptx").get(0)).contains("Sourcing is not truth");
        assertThat(slides("slides.pptx").get(slides("slides.pptx").size() - 1)).startsWith("Sourcing is not truth");
        assertThat(slides("points-poster.pptx").get(0)).contains("Sourcing is not truth");
        for (String name : List.of("plan.docx", "glossary-card.docx", "worksheet.docx")) {
            assertThat(words(name)).as(name).contains("Sourcing is not truth");
        }
    }

    @Test
    void the_steps_of_the_plan_fill_ninety_minutes() throws IOException {
        assertThat(words("plan.docx")).contains("90 minutes", "0 to 10", "80 to 90");
    }

    @Test
    void the_poster_has_every_line_of_the_points_table() throws IOException {
        String poster = slides("points-poster.pptx").get(0);

        assertThat(Manual.table(Classroom.PACK))
                .hasSizeGreaterThan(60)
                .allSatisfy(line -> assertThat(poster).contains(line.words(), line.points(), line.part()));
    }

    /** A line of Arial is 1.15 times as high as its letters, and no line is longer than two. */
    @ParameterizedTest(name = "{0}")
    @EnumSource(Paper.class)
    void the_lines_of_the_poster_fit_on_the_page(Paper paper) throws IOException {
        try (XMLSlideShow show =
                new XMLSlideShow(new ByteArrayInputStream(kit(paper).get("points-poster.pptx")))) {
            for (XSLFShape shape : show.getSlides().get(0).getShapes()) {
                if (shape instanceof XSLFTextBox column) {
                    double lines = column.getTextParagraphs().stream()
                            .mapToDouble(line -> 1.15
                                    * line.getTextRuns().get(0).getFontSize()
                                    * (line.getText().length() > 60 ? 2 : 1))
                            .sum();
                    assertThat(column.getAnchor().getMaxY())
                            .isLessThan(show.getPageSize().getHeight());
                    assertThat(lines).isLessThan(column.getAnchor().getHeight());
                }
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(Paper.class)
    void printed_parts_are_laid_out_for_the_paper(Paper paper) throws IOException {
        try (XWPFDocument plan =
                new XWPFDocument(new ByteArrayInputStream(kit(paper).get("plan.docx")))) {
            long twips = Long.parseLong(
                    plan.getDocument().getBody().getSectPr().getPgSz().getH().toString());
            assertThat(Math.round(twips / 56.69)).isEqualTo(paper.height());
        }
    }

    @Test
    void every_term_that_is_taught_stands_in_the_glossary() {
        assertThat(Classroom.CURRICULUM.terms().values())
                .allSatisfy(term ->
                        assertThat(Classroom.CURRICULUM.glossary().term(term)).isPresent());
    }

    private static List<String> slides(String name) throws IOException {
        try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(KIT.get(name)))) {
            return show.getSlides().stream().map(LessonKitTest::words).toList();
        }
    }

    private static String words(XSLFSlide slide) {
        return slide.getShapes().stream().map(LessonKitTest::words).collect(Collectors.joining("\n"));
    }

    private static String words(XSLFShape shape) {
        return shape instanceof XSLFTextShape text
                ? text.getText()
                : shape.getShapeName().toLowerCase(Locale.ROOT);
    }

    private static String words(String name) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(KIT.get(name)));
                XWPFWordExtractor extractor = new XWPFWordExtractor(document)) {
            return extractor.getText();
        }
    }
}
