package io.github.onrecord.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.onrecord.ingest.UnreadableInput;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AttributionGoldTest {
    private static final String TEXT = GoldFolder.FERRY;
    private static final String JSON_TEXT = TEXT.replace("\n", "\\n");
    private static final String SOURCE = "Mayor Ana Ruiz";
    private static final String CUE = "said in a statement";
    private static final String CONTENT = "that the quay would stay closed until the divers whom the ha"
            + "rbour office has called in from the coast have looked at every post of it";
    private static final String RUMOUR = "The quay";
    private static final String OVERLAPPING = "attributions, overlapping";

    private static final String POLNEAR = "{\"id\": \"ferry\", \"text\": \"" + JSON_TEXT + "\", \"attributions\": ["
            + "{\"source\": [" + pair(SOURCE) + "], \"cue\": [" + pair(CUE) + "], \"content\": [" + pair(CONTENT)
            + "]},"
            + " {\"source\": [], \"cue\": [], \"content\": [" + pair("The ferry lost half its riders") + "]}]}\n";
    private static final String CITRON = "{\"text\": \"" + JSON_TEXT + "\", \"quotes\": [{\"cue\": {" + place(CUE)
            + "}, \"sources\": [{" + place(SOURCE) + "}], \"contents\": [{" + place(CONTENT) + "}]}, {\"cue\": null,"
            + " \"sources\": [], \"contents\": [{" + place("The ferry lost half its riders") + "}]}]}";
    private static final String BRAT = mark("T1", "Source", SOURCE)
            + mark("T2", "Cue", CUE)
            + mark("T3", "Content", CONTENT)
            + mark("T4", "Content", "The ferry lost half its riders");

    @TempDir
    Path temporary;

    private GoldFolder folder = new GoldFolder(Path.of(""));

    @BeforeEach
    void take_the_folder() {
        folder = new GoldFolder(temporary);
    }

    /** A form and its files. */
    record Form(String name, String file, String content) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Form> forms() {
        return Stream.of(
                new Form("PolNeAR lines", "ferry.jsonl", POLNEAR),
                new Form("Citron", "ferry.json", CITRON),
                new Form("brat with an event", "ferry.ann", BRAT + "E1\tCue:T2 Source:T1 Content:T3\n"),
                new Form(
                        "brat with relations from the cue",
                        "ferry.ann",
                        BRAT + "R1\tsays Arg1:T1 Arg2:T2\t\nR2\twhat Arg1:T2 Arg2:T3\t\n"),
                new Form(
                        "brat with the source at the content",
                        "ferry.ann",
                        BRAT + "R1\tsays Arg1:T3 Arg2:T1\nR2\twhat Arg1:T2 Arg2:T3\n#1\tAnnotatorNotes T1\tsure\n"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forms")
    void every_form_tells_the_same(Form form) throws UnreadableInput {
        folder.file("ferry.txt", TEXT);
        folder.file(form.file(), form.content());

        Evaluation result = folder.evaluation();

        assertThat(GoldFolder.figure(result, "attributions", OVERLAPPING))
                .isEqualTo(Figure.of(OVERLAPPING, new Share(1, 2), new Share(1, 2)));
        assertThat(GoldFolder.figure(result, "attributions", "source, exact words")
                        .recall())
                .isEqualTo(Optional.of(new Share(1, 1)));
        assertThat(GoldFolder.figure(result, "attributions", "cue, exact words").recall())
                .isEqualTo(Optional.of(new Share(0, 1)));
        assertThat(GoldFolder.figure(result, "attributions", "attributions, exact words")
                        .recall())
                .isEqualTo(Optional.of(new Share(0, 2)));
        assertThat(result.mistakes().stream().map(mistake -> mistake.kind().id() + ": " + mistake.words()))
                .containsExactly("missed: The ferry lost half its riders", "false: The quay hit twice");
    }

    @Test
    void packed_lines_are_read_like_others() throws UnreadableInput {
        folder.packed("ferry.jsonl.gz", POLNEAR + POLNEAR);

        Evaluation result = folder.evaluation();

        assertThat(result.articles()).isEqualTo(2);
        assertThat(GoldFolder.figure(result, "attributions", OVERLAPPING).recall())
                .isEqualTo(Optional.of(new Share(2, 4)));
    }

    @Test
    void a_content_in_two_pieces_is_one_attribution() throws UnreadableInput {
        folder.file("ferry.txt", TEXT);
        String pieces = (pair(RUMOUR) + ";" + pair("hit twice")).replaceAll("[\\[\\],]", "");
        folder.file("ferry.ann", "T1\tContent " + pieces + "\tThe quay hit twice\n");

        assertThat(GoldFolder.figure(folder.evaluation(), "attributions", "content, exact words")
                        .recall())
                .isEqualTo(Optional.of(new Share(1, 1)));
    }

    @Test
    void an_empty_brat_file_marks_nothing() throws UnreadableInput {
        folder.file("ferry.txt", TEXT);
        folder.file("ferry.ann", "");

        assertThat(GoldFolder.figure(folder.evaluation(), "attributions", OVERLAPPING))
                .isEqualTo(Figure.of(OVERLAPPING, new Share(0, 2), Share.NONE));
    }

    private static String pair(String words) {
        return GoldFolder.pair(TEXT, words);
    }

    private static String place(String words) {
        return GoldFolder.place(TEXT, words);
    }

    private static String mark(String id, String role, String words) {
        return id + "\t" + role + " " + pair(words).replaceAll("[\\[\\],]", "") + "\t" + words + "\n";
    }
}
