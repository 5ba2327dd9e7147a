package io.github.onrecord.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.onrecord.audit.Audit;
import io.github.onrecord.ingest.UnreadableInput;
import io.github.onrecord.report.Paper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnnotationsTest {
    private static final String STORY = """
            # Bridge closed 😀

            “We shut the bridge at noon,” Mayor Ana Ruiz told reporters.

            The bridge was reportedly hit twice.

            The ferry is full until Sunday.
            """;

    @TempDir
    Path folder;

    @Test
    void an_empty_workbook_says_nothing_of_the_claims() throws IOException {
        byte[] file = workbook(STORY);

        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            XSSFSheet claims = book.getSheet("Claims");
            for (Axis axis : Axis.values()) {
                int column = Classroom.column(claims, axis.header());
                for (int row = 3; row <= claims.getLastRowNum(); row++) {
                    assertThat(claims.getRow(row).getCell(column).toString()).isEmpty();
                }
            }
        }
    }

    @Test
    void annotators_who_say_the_same_agree_and_their_gold_is_what_they_said() throws IOException, UnreadableInput {
        Annotation ana = annotated("ana.xlsx", "Ana", "hearsay, no source named", "weak");
        Annotation ben = annotated("ben.xlsx", "Ben", "HEARSAY_UNSOURCED", "Weak");

        Annotations both = Annotations.of(List.of(ana, ben), Map.of());
        JsonNode claim = gold(both).path("claims").path(1);

        assertThat(both.people()).containsExactly("Ana", "Ben");
        assertThat(both.agreements())
                .filteredOn(agreement -> agreement.about().equals("Source type"))
                .allSatisfy(agreement -> assertThat(agreement.value()).hasValue(1));
        assertThat(claim.path("source_type").asText()).isEqualTo("hearsay_unsourced");
        assertThat(claim.path("band").asText()).isEqualTo("weak");
        assertThat(claim.path("optional").asBoolean()).isFalse();
        assertThat(claim.path("cue").path("text").asText()).isEqualTo("was reportedly");
    }

    @Test
    void offsets_of_the_gold_count_code_points_of_its_text() throws IOException, UnreadableInput {
        Annotations both = Annotations.of(
                List.of(annotated("ana.xlsx", "Ana", "hearsay", "weak"), annotated("ben.xlsx", "Ben", "none", "weak")),
                Map.of());
        int[] text = both.copy().text().codePoints().toArray();

        for (JsonNode claim : gold(both).path("claims")) {
            int start = claim.path("start").asInt();
            int end = claim.path("end").asInt();
            assertThat(new String(text, start, end - start))
                    .isEqualTo(claim.path("text").asText());
        }
        assertThat(both.copy().text()).isEqualTo(STORY);
    }

    @Test
    void what_they_cannot_settle_may_be_left_out_and_both_bands_are_accepted() throws IOException, UnreadableInput {
        Annotations both = Annotations.of(
                List.of(
                        annotated("ana.xlsx", "Ana", "hearsay, no source named", "Weak"),
                        annotated("ben.xlsx", "Ben", "no source shown", "No usable source shown")),
                Map.of());
        JsonNode claim = gold(both).path("claims").path(1);

        assertThat(claim.path("optional").asBoolean()).isTrue();
        assertThat(claim.path("acceptable_bands")).extracting(JsonNode::asText).containsExactly("weak", "unsupported");
    }

    @Test
    void what_was_settled_goes_into_the_gold() throws IOException, UnreadableInput {
        Annotation ana = annotated("ana.xlsx", "Ana", "hearsay, no source named", "Weak");
        Annotation ben = annotated("ben.xlsx", "Ben", "no source shown", "Weak");
        Path agreement = folder.resolve("agreement.xlsx");
        byte[] open = Classroom.bytes(
                out -> AgreementWorkbook.write(Annotations.of(List.of(ana, ben), Map.of()), Paper.A4, out));
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(open))) {
            XSSFSheet differences = book.getSheet("Differences");
            assertThat(differences.getRow(3).getCell(0).toString()).isEqualTo("c02");
            assertThat(differences.getRow(3).getCell(2).toString()).isEqualTo("Source type");
            differences.getRow(3).getCell(5).setCellValue("Hearsay, no source named");
            Classroom.write(book, agreement);
        }

        Annotations settled = Annotations.of(List.of(ana, ben), AgreementWorkbook.settled(agreement));
        JsonNode claim = gold(settled).path("claims").path(1);

        assertThat(claim.path("source_type").asText()).isEqualTo("hearsay_unsourced");
        assertThat(claim.path("optional").asBoolean()).isFalse();
    }

    /** Over three claims, the bands weak weak strong against weak strong strong: chance agrees on 4 of 9. */
    @Test
    void kappa_is_that_of_the_answers() throws IOException, UnreadableInput {
        Annotation ana = bands("ana.xlsx", "Weak", "Weak", "Strong");
        Annotation ben = bands("ben.xlsx", "Weak", "Strong", "Strong");

        Agreement kappa = Annotations.of(List.of(ana, ben), Map.of()).agreements().stream()
                .filter(agreement -> agreement.about().equals("Band"))
                .filter(agreement -> agreement.measure().startsWith("Cohen"))
                .findFirst()
                .orElseThrow();

        assertThat(kappa.value().getAsDouble()).isCloseTo((2.0 / 3 - 4.0 / 9) / (5.0 / 9), within(1e-9));
    }

    @Test
    void a_claim_cut_anew_is_found_by_its_words() throws IOException, UnreadableInput {
        Path file = Files.write(folder.resolve("ana.xlsx"), workbook(STORY));
        edit(file, claims -> {
            Row row = claims.createRow(claims.getLastRowNum() + 1);
            row.createCell(2).setCellValue("The ferry is full");
            Row other = claims.createRow(claims.getLastRowNum() + 1);
            other.createCell(2).setCellValue("The ferry sank");
        });

        Annotation annotation = Annotation.read(file);

        assertThat(annotation.claims())
                .anySatisfy(claim -> assertThat(claim.spans().get(0).in(STORY)).isEqualTo("The ferry is full"));
        assertThat(annotation.faults())
                .containsExactly(file + ": the words “The ferry sank” are not in the article, so this row was left"
                        + " out. Copy them as they are printed.");
    }

    @Test
    void annotations_of_two_texts_are_not_compared() throws IOException, UnreadableInput {
        Annotation one = Annotation.read(Files.write(folder.resolve("a.xlsx"), workbook(STORY)));
        Annotation other =
                Annotation.read(Files.write(folder.resolve("b.xlsx"), workbook(STORY.replace("noon", "one"))));

        assertThatThrownBy(() -> Annotations.of(List.of(one, other), Map.of()))
                .hasMessage("annotations of different texts");
    }

    @Test
    void a_worksheet_is_no_annotation() throws IOException {
        Path file = Files.write(
                folder.resolve("w.xlsx"),
                Classroom.workbook(
                        Classroom.exercise(Classroom.FOOTAGE, Level.ONE, 4, 1).worksheet()));

        assertThatThrownBy(() -> Annotation.read(file)).hasMessageContaining("is no annotation");
    }

    private static byte[] workbook(String text) {
        Audit audit = Classroom.audited(text);
        return Classroom.bytes(
                out -> AnnotationWorkbook.write(new PlainCopy("bridge.txt", text), audit, Paper.A4, out));
    }

    /** The three claims of the story, the second as given. */
    private Annotation annotated(String name, String annotator, String type, String band)
            throws IOException, UnreadableInput {
        Path file = Files.write(folder.resolve(name), workbook(STORY));
        edit(file, claims -> {
            put(claims, 3, Axis.SOURCE_TYPE, "named person with a role");
            put(claims, 4, Axis.SOURCE_TYPE, type);
            put(claims, 5, Axis.SOURCE_TYPE, "no source shown");
            for (int row = 3; row < 6; row++) {
                put(claims, row, Axis.RATED, "yes");
                put(claims, row, Axis.BAND, row == 4 ? band : "Weak");
            }
            claims.getRow(4)
                    .getCell(Classroom.column(claims, AnnotationWorkbook.CUE))
                    .setCellValue("was reportedly");
        });
        name(file, annotator);
        return Annotation.read(file);
    }

    private Annotation bands(String name, String... bands) throws IOException, UnreadableInput {
        Path file = Files.write(folder.resolve(name), workbook(STORY));
        edit(file, claims -> {
            for (int row = 0; row < bands.length; row++) {
                put(claims, row + 3, Axis.BAND, bands[row]);
            }
        });
        return Annotation.read(file);
    }

    private static void put(XSSFSheet claims, int row, Axis axis, String words) {
        claims.getRow(row).getCell(Classroom.column(claims, axis.header())).setCellValue(words);
    }

    /** What somebody does to the sheet of claims. */
    private interface Hand {
        void on(XSSFSheet claims);
    }

    private static void edit(Path file, Hand hand) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(Files.readAllBytes(file)))) {
            hand.on(book.getSheet("Claims"));
            Classroom.write(book, file);
        }
    }

    private static void name(Path file, String annotator) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(Files.readAllBytes(file)))) {
            book.getSheet("Start").getRow(3).getCell(1).setCellValue(annotator);
            Classroom.write(book, file);
        }
    }

    private static JsonNode gold(Annotations annotations) throws IOException {
        return new ObjectMapper().readTree(new MergedGold(annotations).json());
    }
}
