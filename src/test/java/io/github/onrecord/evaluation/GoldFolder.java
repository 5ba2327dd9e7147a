package io.github.onrecord.evaluation;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.onrecord.audit.Auditor;
import io.github.onrecord.ingest.UnreadableInput;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;

/** A folder of small gold. The texts begin with a character of two UTF-16 units, so that offsets are told apart. */
final class GoldFolder {
    static final Auditor AUDITOR = Auditor.standard();

    /** Read as three claims by three kinds of source; just long enough to be scored. */
    static final String FERRY = """
            😀 Ferry news

            Mayor Ana Ruiz said in a statement on Monday that the quay would stay closed until the divers whom the harbour office has called in from the coast have looked at every post of it. The quay was reportedly hit twice. The ferry lost half its riders in May.
            """;

    private final Path folder;

    GoldFolder(Path folder) {
        this.folder = folder;
    }

    Path path() {
        return folder;
    }

    Path file(String name, String content) {
        try {
            return Files.writeString(folder.resolve(name), content, UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    Path packed(String name, String content) {
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(folder.resolve(name)))) {
            out.write(content.getBytes(UTF_8));
            return folder.resolve(name);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    Evaluation evaluation() throws UnreadableInput {
        return evaluation(folder);
    }

    static Evaluation evaluation(Path place) throws UnreadableInput {
        return Evaluator.with(AUDITOR).evaluate(place);
    }

    static Figure figure(Evaluation evaluation, String section, String name) {
        return evaluation.sections().stream()
                .filter(one -> one.id().equals(section))
                .flatMap(one -> one.figures().stream())
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** {@code "start": 3, "end": 9, "text": "..."} of words in a text, in code points. */
    static String place(String text, String words) {
        int unit = text.indexOf(words);
        int start = text.codePointCount(0, unit);
        return "\"start\": " + start + ", \"end\": " + (start + words.codePointCount(0, words.length()))
                + ", \"text\": \"" + words.replace("\"", "\\\"") + "\"";
    }

    /** {@code [3, 9]} of words in a text, in code points. */
    static String pair(String text, String words) {
        int unit = text.indexOf(words);
        int start = text.codePointCount(0, unit);
        return "[" + start + ", " + (start + words.codePointCount(0, words.length())) + "]";
    }
}
