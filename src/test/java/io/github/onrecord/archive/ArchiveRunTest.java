package io.github.onrecord.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.onrecord.lexicon.PackFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveRunTest {
    @TempDir
    Path folder;

    private Path store;
    private Path site;

    @BeforeEach
    void an_empty_site() throws IOException {
        store = folder.resolve("archive.duckdb");
        site = Files.createDirectory(folder.resolve("site"));
    }

    @Test
    void a_text_met_twice_is_one_article_in_two_places() throws Exception {
        write("a.txt", Articles.FERRY);
        write("b.txt", Articles.FERRY.replace("\n\n", "\n\n\n"));

        Archive.run(store, site);

        assertThat(Archive.ask(store, "SELECT count(*), count(DISTINCT article) FROM occurrences"))
                .containsExactly("2|1");
        assertThat(Archive.ask(store, "SELECT count(*) FROM audits")).containsExactly("1");
        assertThat(Archive.ask(store, "SELECT first_met FROM copy ORDER BY input"))
                .containsExactly("true", "false");
    }

    @Test
    void a_second_run_audits_nothing_and_counts_nothing_twice() throws Exception {
        write("a.txt", Articles.FERRY);
        write("b.txt", Articles.QUARRY);
        Archive.run(store, site);
        List<String> before = Stores.content(store);

        RunResult again = Archive.run(store, site);

        assertThat(again.audited()).isZero();
        assertThat(Stores.content(store)).isEqualTo(before);
    }

    @Test
    void a_file_that_has_changed_takes_the_place_of_what_it_was() throws Exception {
        write("a.txt", Articles.FERRY);
        write("b.txt", Articles.QUARRY);
        Archive.run(store, site);

        write("a.txt", Articles.SCHOOL + " ");
        Archive.run(store, site);

        assertThat(Archive.ask(store, "SELECT input[-5:], title FROM copy ORDER BY input"))
                .containsExactly("a.txt|School roof closed after storm", "b.txt|Quarry dust blamed for coughs");
    }

    @Test
    void an_article_that_cannot_be_read_is_told_in_the_journal_and_stops_nothing() throws Exception {
        write("a.txt", Articles.FERRY);
        Files.write(site.resolve("b.docx"), "PK\3\4 no zip".getBytes(UTF_8));
        write("c.html", "<html><body></body></html>");
        write("d.txt", Articles.QUARRY);

        RunResult result = Archive.run(store, site);

        assertThat(result.occurrences()).isEqualTo(2);
        assertThat(Archive.ask(store, "SELECT input[-6:], reason FROM journal ORDER BY input"))
                .containsExactly("c.html|no_text");
        assertThat(result.faults()).isEqualTo(1);
    }

    @Test
    void other_rules_audit_again_what_the_store_has_and_both_results_stay() throws Exception {
        write("a.txt", Articles.FERRY);
        write("b.txt", Articles.QUARRY);
        Archive.run(store, site);
        ArchiveRules harder = rulesWith("scoring.yaml", "points: 30", "points: 7");

        RunResult again = Archive.run(harder, store, "", new Path[0]);

        assertThat(again.audited()).isEqualTo(2);
        assertThat(Archive.ask(store, "SELECT count(*), count(DISTINCT rules) FROM audits"))
                .containsExactly("4|2");
        assertThat(Archive.ask(
                        store,
                        "SELECT count(*) > 0 FROM claims a JOIN claims b USING (article, fingerprint)"
                                + " WHERE a.rules = " + Archive.RULES.key() + " AND b.rules = " + harder.key()
                                + " AND b.score < a.score"))
                .containsExactly("true");
        assertThat(Archive.ask(store, "SELECT count(*) FROM copy")).containsExactly("2");
    }

    @Test
    void an_audit_from_the_store_is_the_audit_from_the_page() throws Exception {
        write("a.html", Articles.page("Ferry sank at its mooring", Articles.FERRY));
        Path other = folder.resolve("other.duckdb");
        ArchiveRules harder = rulesWith("scoring.yaml", "points: 30", "points: 7");
        Archive.run(store, site);
        Archive.run(harder, store, "", new Path[0]);

        Archive.run(harder, other, "", site);

        assertThat(Stores.table(store, StoreTable.CLAIMS, "rules = " + harder.key()))
                .isNotEmpty()
                .isEqualTo(Stores.table(other, StoreTable.CLAIMS, "true"));
        assertThat(Stores.table(store, StoreTable.FINDINGS, "rules = " + harder.key()))
                .isEqualTo(Stores.table(other, StoreTable.FINDINGS, "true"));
    }

    @Test
    void a_comment_in_the_rules_audits_nothing_again() throws Exception {
        write("a.txt", Articles.FERRY);
        Archive.run(store, site);

        RunResult again = Archive.run(rulesWith("scoring.yaml", "id: who", "id: who # the source"), store, "", site);

        assertThat(again.audited()).isZero();
    }

    @Test
    void the_entries_of_a_zip_are_read_and_named_behind_it() throws Exception {
        Path zip = folder.resolve("export.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("2024/a.txt"));
            out.write(Articles.FERRY.getBytes(UTF_8));
            out.putNextEntry(new ZipEntry("../b.txt"));
            out.write(Articles.QUARRY.getBytes(UTF_8));
        }

        Archive.run(store, zip);

        assertThat(Archive.ask(store, "SELECT replace(input, '" + folder + "/', '') FROM occurrences ORDER BY input"))
                .containsExactly("export.zip/../b.txt", "export.zip/2024/a.txt");
    }

    @Test
    void a_file_that_is_named_twice_is_read_once() throws Exception {
        write("a.txt", Articles.FERRY);

        Archive.run(store, site, site.resolve("a.txt"), site.resolve("../site"));

        assertThat(Archive.ask(store, "SELECT count(*) FROM occurrences")).containsExactly("1");
    }

    @Test
    void a_link_that_leads_back_is_not_followed() throws Exception {
        write("a.txt", Articles.FERRY);
        Files.createSymbolicLink(site.resolve("again"), site);

        Archive.run(store, site);

        assertThat(Archive.ask(store, "SELECT count(*) FROM occurrences")).containsExactly("1");
    }

    @Test
    void a_store_in_the_folder_that_is_read_is_no_input() throws Exception {
        write("a.txt", Articles.FERRY);
        Path inside = site.resolve("archive.duckdb");

        Archive.run(inside, site);
        Archive.run(inside, site);

        assertThat(Archive.ask(inside, "SELECT input[-5:] FROM inputs")).containsExactly("a.txt");
    }

    @Test
    void a_pattern_names_the_files_that_fit() throws Exception {
        write("a.txt", Articles.FERRY);
        write("b.html", Articles.page("Quarry", Articles.QUARRY));

        Archive.run(store, site.resolve("*.html"));

        assertThat(Archive.ask(store, "SELECT input[-6:] FROM occurrences")).containsExactly("b.html");
    }

    @Test
    void a_file_that_is_no_store_is_refused_and_left_alone() throws Exception {
        Files.writeString(store, Articles.FERRY);

        assertThatThrownBy(() -> Archive.run(store, site))
                .isInstanceOf(UnusableStore.class)
                .hasMessage(store + " is no store of OnRecord. Name a new file, or one that 'onrecord archive run' has"
                        + " made.");
        assertThat(store).hasContent(Articles.FERRY);
    }

    @Test
    void the_numbers_of_an_audit_are_those_of_its_claims() throws Exception {
        write("a.txt", Articles.FERRY);
        write("b.txt", Articles.QUARRY);

        Archive.run(store, site);

        assertThat(Archive.ask(
                        store,
                        "SELECT count(*) FROM audits a WHERE rated_claims <> (SELECT count(*) FROM claims c"
                                + " WHERE c.article = a.article AND c.rules = a.rules AND rated)"))
                .containsExactly("0");
        assertThat(Archive.ask(
                        store,
                        "SELECT count(*) FROM claims c WHERE score IS NOT NULL AND points <> greatest(0, coalesce((SELECT"
                                + " sum(points) FROM contributions k WHERE k.article = c.article AND k.rules = c.rules"
                                + " AND k.claim = c.claim), 0))"))
                .containsExactly("0");
    }

    private static ArchiveRules rulesWith(String file, String old, String changed) {
        PackFiles bundled = PackFiles.bundled();
        TreeMap<String, String> files = new TreeMap<>(bundled.files());
        String content = files.getOrDefault(file, "");
        assertThat(content).contains(old);
        files.put(file, content.replace(old, changed));
        return Archive.rules(new PackFiles(files));
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(site.resolve(name), text);
    }
}
