package io.github.onrecord.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mockito.Mockito.mock;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputsTest {
    @TempDir
    Path folder;

    @Test
    void folders_give_their_articles_in_order_at_any_depth() throws IOException {
        write("b.txt", "a.MD", "deep/er/c.docx", "z.html", "notes.pdf");
        write("README.md", ".hidden.txt", "~$c.docx", "notes.xlsx", ".git/d.txt");
        write("readmissions.txt");

        assertThat(namesIn(folder))
                .containsExactly("a.MD", "b.txt", "deep/er/c.docx", "notes.pdf", "readmissions.txt", "z.html");
    }

    @Test
    void loops_of_links_are_walked_once() throws IOException {
        write("a.txt");
        Files.createSymbolicLink(folder.resolve("again"), folder);

        assertThat(namesIn(folder)).containsExactly("a.txt");
    }

    @Test
    void files_are_taken_as_given_and_none_twice() throws IOException {
        write("notes.article", "a.txt");

        Inputs.Found found = Inputs.find(List.of(folder.resolve("notes.article"), folder.resolve("a.txt"), folder));

        assertThat(found.files()).containsExactly(folder.resolve("notes.article"), folder.resolve("a.txt"));
    }

    @Test
    void a_bad_path_does_not_stop_the_others() throws IOException {
        write("a.txt", "empty/README.md");

        Inputs.Found found =
                Inputs.find(List.of(folder.resolve("no.txt"), folder.resolve("empty"), folder.resolve("a.txt")));

        assertThat(found.files()).containsExactly(folder.resolve("a.txt"));
        assertThat(found.faults())
                .extracting(UnreadableInput::getMessage)
                .containsExactly(
                        folder.resolve("no.txt") + " does not exist. Check the spelling of the path.",
                        folder.resolve("empty")
                                + " holds no articles. OnRecord reads text, Markdown, HTML, Word, OpenDocument, RTF, PDF, e-mail and feeds;"
                                + " name the files or another folder.");
    }

    @Test
    void a_file_opens_with_the_path_as_given() throws IOException, UnreadableInput {
        Path file = folder.resolve("deep.er").resolve("a.b.txt");
        Files.createDirectories(file.getParent());
        Files.writeString(file, "It is shut.");

        Input input = Inputs.open(file, Limits.standard());

        assertThat(input.path()).isEqualTo(file.toString());
        assertThat(input.id()).isEqualTo(file.resolveSibling("a.b").toString());
        assertThat(input.bytes()).asString(UTF_8).isEqualTo("It is shut.");
    }

    @Test
    void what_cannot_be_opened_is_refused_with_a_mend() throws IOException {
        Path empty = Files.createFile(folder.resolve("empty.txt"));
        Path large = Files.writeString(folder.resolve("large.txt"), "It is shut.");

        assertThat(refusal(empty)).isEqualTo(empty + " is empty. Check that the article was saved in it.");
        assertThat(refusal(folder)).isEqualTo(folder + " is a folder. Name a file in it.");
        assertThat(refusal(folder.resolve("no.txt")))
                .isEqualTo(folder.resolve("no.txt") + " does not exist. Check the spelling of the path.");
        assertThat(refusal(large))
                .isEqualTo(large + " is larger than 10 bytes. Split it into single articles and run again.");
    }

    @Test
    void a_stream_is_opened_under_the_same_limits() throws UnreadableInput {
        InputStream words = new ByteArrayInputStream("It is".getBytes(UTF_8));

        assertThat(Inputs.open("-", words, tenBytes()).id()).isEqualTo("-");
        assertThat(catchThrowableOfType(
                        UnreadableInput.class, () -> Inputs.open("-", InputStream.nullInputStream(), tenBytes())))
                .hasMessage("- is empty. Check that the article was saved in it.");
    }

    @Test
    void a_stream_that_breaks_is_refused() {
        InputStream broken = mock(InputStream.class, call -> {
            throw new IOException("broken pipe");
        });

        assertThat(catchThrowableOfType(UnreadableInput.class, () -> Inputs.open("-", broken, tenBytes())))
                .hasMessage("- could not be read to its end. Check the disk or the connection and run again.");
    }

    private static Limits tenBytes() {
        return new Limits(10, 10, 10, 10);
    }

    private static String refusal(Path path) {
        return String.valueOf(catchThrowableOfType(UnreadableInput.class, () -> Inputs.open(path, tenBytes()))
                .getMessage());
    }

    private List<String> namesIn(Path searched) {
        return Inputs.find(List.of(searched)).files().stream()
                .map(file -> searched.relativize(file).toString().replace('\\', '/'))
                .toList();
    }

    private void write(String... names) throws IOException {
        for (String name : names) {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, "It is shut.");
        }
    }
}
