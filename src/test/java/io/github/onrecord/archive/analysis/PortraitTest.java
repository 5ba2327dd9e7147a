package io.github.onrecord.archive.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.onrecord.archive.Archives;
import io.github.onrecord.archive.OpenArchive;
import io.github.onrecord.archive.SmallArchive;
import io.github.onrecord.archive.UnusableStore;
import io.github.onrecord.archive.report.ArchivePage;
import io.github.onrecord.archive.report.ArchiveWorkbook;
import io.github.onrecord.archive.report.GraphFormat;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PortraitTest {
    private static final int LEAST = 10;

    @TempDir
    static Path folder;

    private static Path store;
    private static Portrait portrait;

    @BeforeAll
    static void an_archive_is_looked_at() throws Exception {
        SmallArchive.write(folder.resolve("site"));
        store = Archives.run(folder.resolve("archive.duckdb"), folder.resolve("site"));
        portrait = Archives.portrait(store, Over.UNIQUE, LEAST);
    }

    @Test
    void a_change_of_practice_is_told_in_its_month_and_outlet() {
        assertThat(portrait.changes().stream().filter(change -> !change.isDoubtful()))
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.outlet()).isEqualTo(SmallArchive.CHANGED);
                    assertThat(change.month()).isEqualTo(SmallArchive.CHANGE);
                    assertThat(change.jumps().stream().map(Change.Jump::measure))
                            .contains(Measure.NAMED, Measure.UNNAMED);
                });
    }

    @Test
    void a_jump_that_comes_with_a_new_page_template_is_told_with_a_warning() {
        assertThat(portrait.changes().stream().filter(Change::isDoubtful))
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.outlet()).isEqualTo(SmallArchive.REBUILT);
                    assertThat(change.month()).isEqualTo(SmallArchive.CHANGE);
                    assertThat(change.warnings())
                            .anySatisfy(words -> assertThat(words).startsWith("The page template"));
                });
    }

    @Test
    void credit_about_different_things_or_months_apart_is_no_circle() {
        assertThat(portrait.graph().circles()).isEmpty();
    }

    @Test
    void claims_that_lean_on_one_interview_end_at_whoever_gave_it() {
        assertThat(portrait.roots()).singleElement().satisfies(root -> {
            assertThat(root.source().map(Entity::name)).contains("Ilse Brand");
            assertThat(root.leaning().stream().map(claim -> claim.author().name()))
                    .containsExactly("Ostrel Gazette", "Karsund Herald");
        });
    }

    @Test
    void an_update_is_the_same_story_and_a_fifth_in_common_is_not() {
        assertThat(portrait.sameTexts()).singleElement().satisfies(text -> {
            assertThat(text.kind()).isEqualTo(SameText.Kind.UPDATE);
            assertThat(text.title()).isEqualTo("Story");
        });
    }

    @Test
    void all_copy_counts_every_edition_and_unique_copy_the_earliest() throws Exception {
        Portrait all = Archives.portrait(store, Over.ALL, LEAST);

        assertThat(all.contents().counted()).isEqualTo(portrait.contents().counted() + 1);
    }

    @Test
    void every_share_lies_in_its_interval() {
        assertThat(portrait.series().stream()
                        .flatMap(series -> series.cells().stream())
                        .flatMap(cell -> cell.estimates().stream()))
                .isNotEmpty()
                .allSatisfy(share -> assertThat(share.value()).isBetween(share.low(), share.high()));
    }

    @Test
    void the_shares_of_the_bands_make_a_whole() {
        assertThat(Measure.bands().stream()
                        .mapToLong(
                                band -> portrait.whole().of(band).orElseThrow().part())
                        .sum())
                .isEqualTo(portrait.contents().claims());
    }

    @Test
    void too_few_articles_give_no_figure() throws Exception {
        Portrait strict = Archives.portrait(store, Over.UNIQUE, 1000);

        assertThat(strict.whole().estimates()).isEmpty();
        assertThat(strict.whole().articles()).isPositive();
    }

    @Test
    void authors_are_not_told_unless_asked_for() {
        assertThat(portrait.by(Series.By.AUTHOR)).isEmpty();
    }

    @Test
    void the_same_tables_as_parquet_show_the_same() throws Exception {
        Path parquet = Files.createDirectory(folder.resolve("parquet"));
        try (OpenArchive archive = OpenArchive.at(store)) {
            for (String table : archive.list(
                    "SELECT table_name FROM duckdb_tables() WHERE NOT temporary", row -> row.getString(1))) {
                archive.run("COPY " + table + " TO '" + parquet.resolve(table + ".parquet") + "' (FORMAT PARQUET)");
            }
        }

        assertThat(page(Archives.portrait(parquet, Over.UNIQUE, LEAST))).isEqualTo(page(portrait));
    }

    @Test
    void a_folder_without_the_tables_is_refused() {
        assertThatThrownBy(() -> Archives.portrait(folder.resolve("site"), Over.ALL, LEAST))
                .isInstanceOf(UnusableStore.class)
                .hasMessage(
                        folder.resolve("site") + " holds no table 'articles' as Parquet. Name a store that 'onrecord"
                                + " archive run' has made, or the folder that the Spark job wrote.");
    }

    @Test
    void the_page_asks_nothing_of_the_network_and_runs_nothing() throws Exception {
        Document page = Jsoup.parse(page(portrait));

        assertThat(page.select("script, img, link, iframe, object, [onclick], [onload]"))
                .isEmpty();
        assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .isEqualTo("default-src 'none'; style-src 'unsafe-inline'");
        assertThat(page.select("main > .caption").text()).contains("cannot tell whether a claim is true");
    }

    @Test
    void no_cell_of_the_workbook_is_a_formula_and_every_sheet_says_what_a_score_is_not() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ArchiveWorkbook.write(portrait, Optional.empty(), List.of(), out);

        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            for (Sheet sheet : book) {
                assertThat(sheet.getRow(1).getCell(0).getStringCellValue())
                        .contains("cannot tell whether a claim is true");
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
                    }
                }
            }
            assertThat(book.getSheet("By month")).isNotNull();
            assertThat(book.getSheet("Circles")).isNotNull();
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = GraphFormat.class,
            names = {"GRAPHML", "SVG"})
    void the_graph_is_sound_xml(GraphFormat format) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.write(portrait.graph(), out);

        org.w3c.dom.Document read = DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(out.toByteArray()));

        assertThat(read.getElementsByTagName(format == GraphFormat.SVG ? "path" : "edge")
                        .getLength())
                .isPositive();
    }

    private static String page(Portrait shown) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ArchivePage.write(shown, Optional.empty(), out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
