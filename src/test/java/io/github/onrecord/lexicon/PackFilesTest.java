package io.github.onrecord.lexicon;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackFilesTest {
    @TempDir
    Path folder;

    @Test
    void a_folder_gives_its_rule_files_by_their_path_inside_it() throws IOException, BrokenRules {
        write("patterns/tarn.yaml", "- id: tarn.gate");
        write("lexicons/deep/tarn.txt", "gate’s\n");
        write("README.md", "not a rule file");

        assertEquals(
                Map.of("lexicons/deep/tarn.txt", "gate’s\n", "patterns/tarn.yaml", "- id: tarn.gate"),
                PackFiles.of(folder).files());
    }

    @Test
    void a_folder_that_is_not_there_is_named() {
        Path missing = folder.resolve("gone");

        assertEquals(
                missing + ": there is no such folder. Name the one that holds your rule files.", messageOf(missing));
    }

    @Test
    void a_file_that_is_not_utf_8_is_named() throws IOException {
        Files.write(folder.resolve("tarn.txt"), "café".getBytes(ISO_8859_1));

        assertEquals("tarn.txt: is not UTF-8. Save it as UTF-8.", messageOf(folder));
    }

    @Test
    void a_file_over_five_megabytes_is_named() throws IOException {
        write("lexicons/tarn.txt", "x".repeat(5_000_001));

        assertEquals("lexicons/tarn.txt: is larger than 5 MB. Split it into several files.", messageOf(folder));
    }

    @Test
    void a_pack_is_extended_by_new_files_and_by_others_in_place_of_its_own() {
        PackFiles own = pack("a.txt", "old", "b.txt", "kept");
        PackFiles other = pack("a.txt", "new", "c.txt", "added");

        assertEquals(pack("a.txt", "new", "b.txt", "kept", "c.txt", "added"), own.extendedBy(other));
        assertEquals(pack("a.txt", "old", "b.txt", "kept"), own);
    }

    @Test
    void equal_packs_have_equal_hashes_whatever_the_order_of_their_files() {
        assertEquals(
                pack("a.txt", "1", "b.txt", "2").sha256(),
                pack("b.txt", "2", "a.txt", "1").sha256());
        assertEquals(
                "fb72b7fcf2dd724ad6b2da93e71da7946b3bda99ad7fdaed4e284fddc7316b63",
                pack("a.txt", "1").sha256());
    }

    @Test
    void a_word_moved_from_a_name_to_a_content_changes_the_hash() {
        assertNotEquals(pack("ab", "c").sha256(), pack("a", "bc").sha256());
        assertNotEquals(pack("a", "b").sha256(), pack("a", "b\n").sha256());
    }

    @Test
    void the_shipped_pack_holds_every_part_that_its_index_lists() {
        PackFiles bundled = PackFiles.bundled();

        assertThat(bundled.files()).containsKeys("pack.yaml", "scoring.yaml", "lexicons/roles.txt");
        assertThat(bundled.files().values()).doesNotContain("");
    }

    private void write(String path, String content) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent() == null ? folder : file.getParent());
        Files.write(file, content.getBytes(UTF_8));
    }

    private static String messageOf(Path folder) {
        return String.valueOf(
                assertThrows(BrokenRules.class, () -> PackFiles.of(folder)).getMessage());
    }

    private static PackFiles pack(String... pathsAndContents) {
        TreeMap<String, String> files = new TreeMap<>();
        for (int i = 0; i < pathsAndContents.length; i += 2) {
            files.put(pathsAndContents[i], pathsAndContents[i + 1]);
        }
        return new PackFiles(files);
    }
}
