package io.github.onrecord.evaluation;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.onrecord.ingest.UnreadableInput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnusableGoldTest {
    private static final String FORMS = "OnRecord reads claim gold, PolNeAR lines and Citron as JSON, and brat as .ann"
            + " beside .txt; docs/quality.md describes them.";

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            a.json  | {"claims": [{"id": "c1"              | is damaged JSON, at or near line 1. Mend that line, or fetch the file again, and run again.
            a.jsonl | {"text": "", "attributions": []}\\n{  | is damaged JSON, at or near line 2. Mend that line, or fetch the file again, and run again.
            a.json  | {"rows": []}                         | is no gold of a form that OnRecord knows. FORMS
            a.json  | Dear editor                          | is no gold of a form that OnRecord knows. FORMS
            a.json  | {"file": "b.txt", "claims": []}      | has no article: there is no DIR/b.txt. Put the article that was annotated beside it and run again.
            a.json  | {"claims": []}                       | has no article: there is no its article, which it does not name in "file". Put the article that was annotated beside it and run again.
            a.json  | {"file": "t.txt", "claims": [{"id": "c1", "start": 0, "end": 3, "source_type": "none"}]} | is not whole claim gold: c1 has no "band". Build the gold again from its annotation and run again.
            a.json  | {"file": "t.txt", "claims": [{"id": "c1", "start": 0, "end": 3, "text": "Fog", "source_type": "none", "band": "weak"}]} | is not gold for this text of t.txt: at 0 stands “The”, not “Fog”. Put the article as it was annotated beside it and run again.
            a.json  | {"text": "Fog", "quotes": [{"contents": [{"start": 0, "end": 9}]}]} | has a span, 0 to 9, outside its article a.json. Offsets count code points from 0; check that the article is the one that was annotated.
            t.ann   | T1\\tContent from 0                   | has a text line that is not brat's, line 1. Write it as T1, a tab, the role with its offsets, a tab and the words.
            t.ann   | T1\\tSpeaker 0 3\\tThe                 | marks no Content. OnRecord compares text lines with the roles Source, Cue and Content; rename yours to these.
            u.ann   | T1\\tContent 0 3\\tThe                 | has no article: there is no DIR/u.txt. Put the article that was annotated beside it and run again.
            a.gz    | Dear editor                          | is no gold of a form that OnRecord knows. FORMS
            """)
    void says_what_is_wrong_and_what_to_do(String name, String content, String message) {
        GoldFolder gold = new GoldFolder(folder);
        gold.file("t.txt", "The quay is shut.");
        Path file = gold.file(name, content.replace("\\n", "\n").replace("\\t", "\t"));

        assertThatThrownBy(gold::evaluation)
                .isInstanceOf(UnreadableInput.class)
                .hasMessage(file + " " + message.replace("FORMS", FORMS).replace("DIR", folder.toString()));
    }

    @Test
    void a_folder_without_gold_is_told() {
        assertThatThrownBy(() -> new GoldFolder(folder).evaluation()).hasMessage(folder + " holds no gold. " + FORMS);
    }

    @Test
    void a_damaged_packed_file_is_told() throws IOException {
        Path file = Files.write(folder.resolve("a.jsonl.gz"), new byte[] {0x1f, (byte) 0x8b, 8, 0});

        assertThatThrownBy(() -> GoldFolder.evaluation(file))
                .hasMessage(file + " is a damaged gzip file. Fetch or pack it again and run again.");
    }
}
