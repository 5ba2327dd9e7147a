package io.github.onrecord.editor;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.onrecord.article.TextLines;
import io.github.onrecord.ingest.Input;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;

/**
 * A draft as it stands in the text editor, saved or not.
 *
 * @param uri the editor's name for it
 * @param language the editor's name for its format: "markdown"
 * @param version the editor's count of its changes
 * @param text the words
 */
record DraftText(String uri, String language, int version, String text) {
    /** Read in front of everything else, and so the page's own word on its charset is not asked. */
    private static final byte[] UTF_8_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    /** The formats that people write in text editors, and the ending that says how to read them. */
    private static final Map<String, String> ENDINGS =
            Map.of("markdown", ".md", "html", ".html", "plaintext", ".txt", "text", ".txt");

    /** Replaces lone halves of surrogate pairs, which no file can hold; offsets stay. */
    DraftText {
        text = new String(text.getBytes(UTF_8), UTF_8);
    }

    /** Whether its format is one that this package can show places in. */
    boolean isReadable() {
        return ENDINGS.containsKey(language);
    }

    /** The draft after an edit. */
    DraftText changed(int newVersion, List<TextDocumentContentChangeEvent> changes) {
        String changed = text;
        for (TextDocumentContentChangeEvent change : changes) {
            changed = change.getRange() == null
                    ? change.getText()
                    : replaced(changed, change.getRange(), change.getText());
        }
        return new DraftText(uri, language, newVersion, changed);
    }

    private static String replaced(String text, Range range, String words) {
        TextLines lines = TextLines.of(text);
        int start = lines.offsetOf(place(range.getStart()));
        int end = Math.max(start, lines.offsetOf(place(range.getEnd())));
        return text.substring(0, start) + words + text.substring(end);
    }

    private static TextLines.Place place(Position position) {
        return new TextLines.Place(position.getLine(), position.getCharacter());
    }

    /** Its bytes under a name whose ending says how to read them. */
    Input input() {
        return inputOf(text);
    }

    /** Other words under the same name. */
    Input inputOf(String words) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(UTF_8_MARK);
        bytes.writeBytes((words.startsWith("\uFEFF") ? words.substring(1) : words).getBytes(UTF_8));
        return new Input(name(), bytes.toByteArray());
    }

    /** The last part of its path; of a draft that was never saved, what the editor calls it. */
    String name() {
        String path = path();
        String last = path.substring(path.lastIndexOf('/') + 1);
        String ending = ENDINGS.getOrDefault(language, ".txt");
        String lower = last.toLowerCase(Locale.ROOT);
        boolean ends = lower.endsWith(ending)
                || ending.equals(".md") && lower.endsWith(".markdown")
                || ending.equals(".html") && (lower.endsWith(".htm") || lower.endsWith(".xhtml"));
        return ends ? last : last + ending;
    }

    private String path() {
        try {
            URI parsed = URI.create(uri);
            return Optional.ofNullable(parsed.getPath()).orElse(parsed.getSchemeSpecificPart());
        } catch (IllegalArgumentException noUri) {
            return uri;
        }
    }
}
