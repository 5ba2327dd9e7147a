package io.github.onrecord.archive;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.luben.zstd.ZstdOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Exports of content management systems: JSON lines and CSV. */
class ExportsTest {
    @TempDir
    Path folder;

    private Path store;

    @BeforeEach
    void a_store_that_is_not_there_yet() {
        store = folder.resolve("archive.duckdb");
    }

    // The recipe jsonl-line-separator of the file cases.
    @ParameterizedTest
    @ValueSource(strings = {"\u2028", "\u2029", "\u0085"})
    void a_line_separator_ends_a_paragraph_and_no_record(String separator) throws Exception {
        Path file = write(
                "export.jsonl",
                line("One", "The gate was shut, said clerk Owen Trask.")
                        + "\n"
                        + line("Two", "The gate was open, Trask said." + separator + "The mayor denied it.")
                        + "\n"
                        + line("Three", "The gate was gone, Trask said."));

        Archive.run(store, file);

        assertThat(Archive.ask(store, "SELECT record, title FROM occurrences ORDER BY record"))
                .containsExactly("1|One", "2|Two", "3|Three");
        assertThat(Archive.ask(store, "SELECT text FROM articles WHERE title = 'Two'"))
                .containsExactly("Two\n\nThe gate was open, Trask said." + separator + "The mayor denied it.");
        assertThat(Archive.ask(store, "SELECT json_array_length(blocks::JSON) FROM articles WHERE title = 'Two'"))
                .containsExactly("3");
    }

    @Test
    void the_journal_counts_lines_by_line_feeds_alone() throws Exception {
        Path file = write(
                "export.jsonl",
                line("One", "The gate was shut.\u2028It was locked.") + "\n\n{\"title\": \"Two\"\n"
                        + line("Three", "The gate was gone."));

        Archive.run(store, file);

        assertThat(Archive.ask(store, "SELECT record, reason FROM journal")).containsExactly("3|broken_row");
        assertThat(Archive.ask(store, "SELECT record FROM occurrences ORDER BY record"))
                .containsExactly("1", "4");
    }

    @Test
    void a_line_without_a_text_says_where_it_was_looked_for() throws Exception {
        Path file = write(
                "export.jsonl", line("One", "The gate was shut.") + "\n{\"title\": \"Two\", \"copy\": \"It was.\"}\n");

        Archive.run(store, file);

        assertThat(Archive.ask(store, "SELECT record, reason FROM journal")).containsExactly("2|no_text");
        assertThat(Archive.ask(store, "SELECT message FROM journal").get(0))
                .startsWith(file + ", line 2 has no text. It was looked for in text, body, content")
                .endsWith("If it is in another field, name that with --map text=FIELD.");
    }

    @Test
    void a_mapping_leads_into_objects_and_joins_lists() throws Exception {
        Path file = write(
                "export.jsonl",
                "{\"fields\": {\"copy\": [\"The gate was shut.\", \"It was locked.\"], \"when\": \"2024-05-03T23:30:00-05:00\"},"
                        + " \"by\": [{\"name\": \"Lena Ohr\"}, {\"name\": \"Ivo Lind\"}], \"headline\": \"Shut\"}\n");

        Archive.run(Archive.RULES, store, "text=fields.copy,date=fields.when,byline=by", file);

        assertThat(Archive.ask(store, "SELECT title, published, byline FROM occurrences"))
                .containsExactly("Shut|2024-05-03|Lena Ohr, Ivo Lind");
        assertThat(Archive.ask(store, "SELECT json_array_length(blocks::JSON) FROM articles"))
                .containsExactly("3");
    }

    @Test
    void a_text_that_is_html_is_read_as_html() throws Exception {
        Path file = write(
                "export.jsonl",
                "{\"title\": \"Shut\", \"body\": \"<p>The gate was shut, <b>police</b> said.</p><p>It was locked &amp; barred.</p>\"}\n");

        Archive.run(store, file);

        assertThat(Archive.ask(store, "SELECT text FROM articles"))
                .containsExactly("Shut\n\nThe gate was shut, police said.\n\nIt was locked & barred.");
    }

    // The recipe csv-quote-and-line-feed of the file cases.
    @Test
    void one_stray_quotation_mark_costs_one_row() throws Exception {
        Path file = write("export.csv", """
                title,body,date
                One,"The gate was shut, said clerk Owen Trask.
                He called it ""a shame""
                and went.",2024-05-01
                Two,"The gate was open, Trask said.",2024-05-02
                Three,"He said "no"
                and left, Trask said.",2024-05-03
                Four,"The gate was gone.
                ""Gone,"" Trask said.",2024-05-04
                Five,The gate came back,2024-05-05
                """);

        Archive.run(store, file);

        assertThat(Archive.ask(store, "SELECT record, title, published FROM occurrences ORDER BY record"))
                .containsExactly("2|One|2024-05-01", "5|Two|2024-05-02", "8|Four|2024-05-04", "10|Five|2024-05-05");
        assertThat(Archive.ask(store, "SELECT record, reason FROM journal")).containsExactly("6|broken_row");
        assertThat(Archive.ask(store, "SELECT text FROM articles WHERE title = 'One'"))
                .containsExactly(
                        "One\n\nThe gate was shut, said clerk Owen Trask.\nHe called it \"a shame\"\nand went.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Three,\"He said \"no\"\nand left.\",2024-05-03",
                "Three,\"He said \"\"no\"\nand left.\",2024-05-03",
                "Three,\"He said no\nand left.,2024-05-03",
                "Three,\"He said no\"\nand left.\",2024-05-03",
                "Three,He said \"no and left.,2024-05-03",
                "Three,He said no and left.",
                "Three,\"He said, \"no\", and left.\n\nThen he came back.\",2024-05-03"
            })
    void whatever_is_wrong_with_a_row_the_next_one_is_read(String broken) throws Exception {
        Path file = write(
                "export.csv",
                "title,body,date\nTwo,\"The gate was open, Trask said.\",2024-05-02\n" + broken
                        + "\nFour,\"The gate was gone, Trask said.\",2024-05-04\nFive,\"It came back, he said.\",2024-05-05\n");

        Archive.run(store, file);

        assertThat(Archive.ask(store, "SELECT title FROM occurrences ORDER BY record"))
                .containsExactly("Two", "Four", "Five");
        assertThat(Archive.ask(store, "SELECT record, reason FROM journal")).containsExactly("3|broken_row");
    }

    @Test
    void line_feeds_in_a_field_are_paragraphs() throws Exception {
        Path file = write(
                "export.csv",
                "headline;text\nShut;\"The gate was shut, police said.\nIt was locked, said clerk Owen Trask.\nNobody was hurt.\"\n");

        Archive.run(store, file);

        assertThat(Archive.ask(store, "SELECT json_array_length(blocks::JSON) FROM articles"))
                .containsExactly("4");
    }

    @ParameterizedTest
    @ValueSource(strings = {"plain", "gzip", "zstd"})
    void packed_files_are_read_by_their_content(String packing) throws Exception {
        Path file = folder.resolve("export.dat");
        try (OutputStream out = packed(Files.newOutputStream(file), packing)) {
            out.write(line("Shut", "The gate was shut, said clerk Zoë Brüning.").getBytes(UTF_8));
        }

        Archive.run(store, file);

        assertThat(Archive.ask(store, "SELECT kind FROM inputs")).containsExactly("jsonl");
        assertThat(Archive.ask(store, "SELECT text FROM articles"))
                .containsExactly("Shut\n\nThe gate was shut, said clerk Zoë Brüning.");
    }

    @Test
    void an_export_of_an_old_windows_system_keeps_its_letters() throws Exception {
        Path file = folder.resolve("export.csv");
        Files.write(file, "title,body\nShut,\"The gate was shut, said Zoë Brüning.\"\n".getBytes(ISO_8859_1));

        Archive.run(store, file);

        assertThat(Archive.ask(store, "SELECT text FROM articles"))
                .containsExactly("Shut\n\nThe gate was shut, said Zoë Brüning.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "zstd"})
    void a_file_that_was_packed_to_burst_is_given_up_and_the_next_is_read(String packing) throws Exception {
        Path site = Files.createDirectory(folder.resolve("site"));
        try (OutputStream out = packed(Files.newOutputStream(site.resolve("a.jsonl")), packing)) {
            out.write("{\"text\": \"".getBytes(UTF_8));
            byte[] much = "a".repeat(1_000_000).getBytes(UTF_8);
            for (int i = 0; i < 300; i++) {
                out.write(much);
            }
        }
        Files.writeString(site.resolve("b.txt"), Articles.FERRY);

        Archive.run(store, site);

        assertThat(Archive.ask(store, "SELECT reason FROM journal")).containsExactly("too_large");
        assertThat(Archive.ask(store, "SELECT count(*) FROM occurrences")).containsExactly("1");
    }

    @Test
    void a_packed_file_that_breaks_off_gives_what_comes_before() throws Exception {
        Path whole = folder.resolve("whole.gz");
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 2_000; i++) {
            lines.append(line("Gate " + i, "Gate " + i * 7919 % 10_007 + " was shut, Trask said."))
                    .append('\n');
        }
        try (OutputStream out = packed(Files.newOutputStream(whole), "gzip")) {
            out.write(lines.toString().getBytes(UTF_8));
        }
        byte[] bytes = Files.readAllBytes(whole);
        Path broken = folder.resolve("broken.jsonl.gz");
        Files.write(broken, java.util.Arrays.copyOf(bytes, bytes.length / 2));

        Archive.run(store, broken);

        assertThat(Archive.ask(store, "SELECT reason FROM journal")).contains("damaged");
        assertThat(Archive.ask(store, "SELECT count(*) > 100 FROM occurrences")).containsExactly("true");
    }

    private Path write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private static String line(String title, String text) {
        return "{\"title\": \"" + title + "\", \"body\": \"" + text.replace("\"", "\\\"") + "\"}";
    }

    private static OutputStream packed(OutputStream out, String packing) throws IOException {
        return switch (packing) {
            case "gzip" -> new GZIPOutputStream(out);
            case "zstd" -> new ZstdOutputStream(out);
            default -> out;
        };
    }
}
