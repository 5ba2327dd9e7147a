package io.github.onrecord.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveCommandTest {
    private static final String GATE =
            "The gate at Orm was shut on Monday, the clerk, Owen Trask, told the Tarn Observer."
                    + " It is believed to have been broken for years, and nobody had reported it to the town before the winter.\n\n"
                    + "\"We will mend it,\" he said. The council did not reply to questions that were sent to it by email.\n";

    @TempDir
    Path folder;

    private Path store;
    private String out = "";
    private String err = "";

    @BeforeEach
    void a_folder_with_an_article() throws Exception {
        store = folder.resolve("archive.duckdb");
        Files.writeString(Files.createDirectory(folder.resolve("site")).resolve("gate.txt"), GATE);
    }

    @Test
    void a_run_says_what_is_in_the_store() {
        assertThat(run("archive", "run", site(), "--store", store.toString())).isZero();

        assertThat(out).isEmpty();
        assertThat(err)
                .isEqualTo(store + ": 1 texts in 1 places; 1 texts audited in this run.\n"
                        + "0 texts are set apart as doubtful (table set_apart).\n");
    }

    @Test
    void a_table_a_csv_and_a_parquet_file_are_answers() throws Exception {
        run("archive", "run", site(), "--store", store.toString(), "--quiet");
        String query = "SELECT 'a,b' AS words, '=1+1' AS sum, NULL AS nothing, -3 AS number, kind FROM audits";

        assertThat(run("archive", "sql", "--store", store.toString(), query)).isZero();
        assertThat(out).isEqualTo("""
                words  sum   nothing  number  kind
                -----  ----  -------  ------  ----
                a,b    =1+1  -        -3      news
                """);
        assertThat(run("archive", "sql", "--store", store.toString(), "--format", "csv", query))
                .isZero();
        assertThat(out).isEqualTo("words,sum,nothing,number,kind\r\n\"a,b\",'=1+1,,-3,news\r\n");
        Path parquet = folder.resolve("audits.parquet");
        assertThat(run(
                        "archive",
                        "sql",
                        "--store",
                        store.toString(),
                        "--format",
                        "parquet",
                        "--out",
                        parquet.toString(),
                        query))
                .isZero();
        assertThat(Files.readAllBytes(parquet)).startsWith("PAR1".getBytes(UTF_8));
    }

    @Test
    void a_query_can_change_nothing_and_reach_nothing_else() {
        run("archive", "run", site(), "--store", store.toString(), "--quiet");

        for (String query : new String[] {
            "DELETE FROM audits",
            "SELECT * FROM read_text('" + site() + "/gate.txt')",
            "COPY (SELECT 1) TO '" + folder.resolve("x.csv") + "'",
            "ATTACH '" + folder.resolve("y.duckdb") + "'",
            "SET enable_external_access = true",
            "INSTALL httpfs"
        }) {
            assertThat(run("archive", "sql", "--store", store.toString(), query))
                    .as(query)
                    .isEqualTo(2);
            assertThat(err).startsWith("The store does not take this query. ");
        }
        assertThat(folder.resolve("x.csv")).doesNotExist();
    }

    @Test
    void a_store_that_is_not_there_is_told_how_to_make() {
        assertThat(run("archive", "sql", "--store", store.toString(), "SELECT 1"))
                .isEqualTo(2);
        assertThat(err)
                .isEqualTo(store + " does not exist. Make a store with 'onrecord archive run INPUT --store " + store
                        + "'.\n");
    }

    @Test
    void a_path_that_leads_nowhere_is_told_and_the_rest_is_read() {
        assertThat(run("archive", "run", site(), folder + "/gone", "--store", store.toString(), "--quiet"))
                .isEqualTo(2);
        assertThat(err).isEqualTo(folder + "/gone does not exist. Check the spelling of the path.\n");
    }

    @Test
    void what_cannot_be_read_fails_a_strict_run_alone() throws Exception {
        Files.writeString(Path.of(site(), "empty.html"), "<html><body></body></html>");

        assertThat(run("archive", "run", site(), "--store", store.toString(), "--quiet"))
                .isZero();
        assertThat(run(
                        "archive",
                        "run",
                        site(),
                        "--store",
                        folder.resolve("b.duckdb").toString(),
                        "--strict",
                        "--quiet"))
                .isEqualTo(2);
    }

    @Test
    void a_mapping_that_maps_nothing_is_refused() {
        assertThat(run("archive", "run", site(), "--store", store.toString(), "--map", "texts=body"))
                .isEqualTo(2);
        assertThat(err)
                .contains("'texts' is none of text, title, date, outlet, section, byline, url, language.")
                .endsWith("Try 'onrecord archive run --help'.\n");
        assertThat(store).doesNotExist();
    }

    @Test
    void progress_tells_rate_share_and_time_left() {
        assertThat(ArchiveProgress.line(new io.github.onrecord.archive.RunProgress(
                        Duration.ofSeconds(40), 12_400, 5_920_000, 380, Optional.of(1_000L))))
                .isEqualTo("12,400 articles, 310 a second (148,000 words); 38 % of the archive, 1 min left");
    }

    private String site() {
        return folder.resolve("site").toString();
    }

    private int run(String... arguments) {
        ByteArrayOutputStream words = new ByteArrayOutputStream();
        ByteArrayOutputStream messages = new ByteArrayOutputStream();
        int code = Main.run(arguments, new ByteArrayInputStream(new byte[0]), words, messages);
        out = words.toString(UTF_8);
        err = messages.toString(UTF_8);
        return code;
    }
}
