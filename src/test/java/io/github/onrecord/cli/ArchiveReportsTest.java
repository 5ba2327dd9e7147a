package io.github.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveReportsTest {
    @TempDir
    Path folder;

    private Desk desk;

    @BeforeEach
    void a_store_of_two_articles() {
        desk = new Desk(folder);
        desk.file("site/hearsay.md", Desk.HEARSAY).file("site/sourced.md", Desk.SOURCED);
        desk.run("archive", "run", "--quiet", "--store", "DIR/a.duckdb", "DIR/site");
    }

    @Test
    void verdicts_on_a_sample_come_back_as_precision_on_this_archive() {
        Desk.Ran drawn =
                desk.run("archive", "sample", "--store", "DIR/a.duckdb", "--claims", "4", "--out", "DIR/review.xlsx");
        new ReviewerHand(desk.at("review.xlsx"))
                .write("Claims", "ridge", "Verdict", "accept")
                .write("Claims", "ferry", "Verdict", "reject");

        Desk.Ran taken = desk.run("review", "import", "DIR/review.xlsx");
        Desk.Ran told = desk.run(
                "archive",
                "report",
                "--store",
                "DIR/a.duckdb",
                "--least",
                "1",
                "--reviewed",
                "DIR/review.articles",
                "--out",
                "DIR/report.html");

        assertThat(drawn.err())
                .isEqualTo("Wrote DIR/review.xlsx with 4 claims from 2 parts of the store, and the texts to"
                        + " review.articles.\n");
        assertThat(taken.err()).isEmpty();
        assertThat(taken.code()).isZero();
        assertThat(told.code()).isZero();
        assertThat(Jsoup.parse(desk.read("report.html")).text())
                .contains("How often reviewers agree Reviewers agree with what the tool says of a claim in ");
    }

    @Test
    void the_same_seed_draws_the_same_claims() {
        sample("1", "one.xlsx");
        sample("1", "two.xlsx");

        assertThat(desk.read("two.articles/sample.json")).isEqualTo(desk.read("one.articles/sample.json"));
    }

    private void sample(String seed, String workbook) {
        desk.run(
                "archive",
                "sample",
                "--store",
                "DIR/a.duckdb",
                "--claims",
                "3",
                "--seed",
                seed,
                "--out",
                "DIR/" + workbook);
    }

    @Test
    void a_sample_that_is_there_is_not_written_over() {
        sample("1", "review.xlsx");

        Desk.Ran again =
                desk.run("archive", "sample", "--store", "DIR/a.duckdb", "--claims", "3", "--out", "DIR/review.xlsx");

        assertThat(again.err())
                .isEqualTo("DIR/review.xlsx is there already, and may hold verdicts. Name another file.\n");
        assertThat(again.code()).isEqualTo(2);
    }

    @Test
    void more_parts_than_claims_are_told() {
        Desk.Ran ran =
                desk.run("archive", "sample", "--store", "DIR/a.duckdb", "--claims", "1", "--out", "DIR/review.xlsx");

        assertThat(ran.err())
                .isEqualTo("There are 2 parts, and each gives one claim at least. Draw more claims, or name fewer parts"
                        + " with --by.\n");
        assertThat(ran.code()).isEqualTo(2);
    }

    @Test
    void all_rows_are_written_beside_a_report_and_no_cell_begins_a_formula() {
        desk.file("site/formula.md", Desk.HEARSAY.replace("# Bridge closed", "# =1+1"));
        desk.run("archive", "run", "--quiet", "--store", "DIR/a.duckdb", "DIR/site");

        Desk.Ran ran = desk.run(
                "archive", "report", "--store", "DIR/a.duckdb", "--over", "all", "--all", "csv", "--out", "DIR/r.xlsx");

        assertThat(ran.err()).isEqualTo("Wrote DIR/r.articles.csv.\nWrote DIR/r.claims.csv.\nWrote DIR/r.xlsx.\n");
        assertThat(desk.read("r.claims.csv")).contains(",'=1+1,").doesNotContain(",=1+1");
    }

    @Test
    void a_graph_is_written_in_every_format_that_is_named() {
        Desk.Ran ran =
                desk.run("archive", "graph", "--store", "DIR/a.duckdb", "--out", "DIR/g.json", "--out", "DIR/g.dot");

        assertThat(ran.err()).isEqualTo("Wrote DIR/g.json.\nWrote DIR/g.dot.\n");
        assertThat(desk.read("g.json")).contains("\"Ana Ruiz");
        assertThat(desk.read("g.dot")).startsWith("digraph credit {");
    }

    @Test
    void a_store_that_is_not_there_is_told() {
        Desk.Ran ran = desk.run("archive", "report", "--store", "DIR/none.duckdb", "--out", "DIR/r.html");

        assertThat(ran.err())
                .isEqualTo("DIR/none.duckdb does not exist. Make a store with 'onrecord archive run INPUT --store"
                        + " DIR/none.duckdb'.\n");
        assertThat(ran.code()).isEqualTo(2);
    }
}
