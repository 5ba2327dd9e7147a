package io.github.onrecord.report;

import io.github.onrecord.audit.Audit;
import io.github.onrecord.ingest.Input;
import io.github.onrecord.ingest.TrackedChanges;
import io.github.onrecord.ingest.UnreadableInput;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/**
 * Writes a copy of a Word draft with each finding as a comment on its own words.
 *
 * <pre>{@code
 * Input draft = Inputs.open(Path.of("drafts/budget.docx"), Limits.standard());
 * Audit audit = Auditor.standard().audit(Article.of(DraftReaders.standard().read(draft)));
 * new WordCommentWriter().write(draft, audit, context, out);
 * }</pre>
 *
 * <p>The text of the copy is that of the draft, character for character; comments of others and tracked changes stay.
 * Comments of an earlier run are replaced, but for those that somebody has answered or marked as done. A draft that is
 * no Word file gives a new, plain Word file of the article's words. The same input gives the same bytes. Thread-safe.
 */
public final class WordCommentWriter {
    private final TrackedChanges changes;

    /** A writer for drafts that were read with all tracked changes accepted. */
    public WordCommentWriter() {
        this(TrackedChanges.ACCEPTED);
    }

    /**
     * @param changes how tracked changes counted when the drafts were read, so that comments stand at the words audited
     */
    public WordCommentWriter(TrackedChanges changes) {
        this.changes = changes;
    }

    /**
     * Writes the copy. The stream is flushed and left open.
     *
     * @param draft the draft as it was read
     * @param audit the audit of the draft's article
     * @param context the standards and the date to show
     * @throws UnreadableInput if the draft cannot be given comments, because its comments are damaged
     * @throws IOException if the stream cannot take the bytes
     */
    public void write(Input draft, Audit audit, ReportContext context, OutputStream out)
            throws UnreadableInput, IOException {
        out.write(commented(draft, audit, context));
        out.flush();
    }

    private byte[] commented(Input draft, Audit audit, ReportContext context) throws UnreadableInput {
        try {
            Optional<byte[]> copy = isZip(draft.bytes()) ? copy(draft.bytes(), audit, context) : Optional.empty();
            return copy.isPresent()
                    ? copy.get()
                    : copy(PlainWordFile.of(audit.article()), audit, context).orElseThrow();
        } catch (IOException damage) {
            throw new UnreadableInput(
                    draft.path(),
                    "cannot be given comments: its parts are damaged",
                    "Save a fresh copy from Word and run again.",
                    damage);
        }
    }

    /** The commented copy of a Word file; empty if it is none. */
    private Optional<byte[]> copy(byte[] word, Audit audit, ReportContext context) throws IOException {
        try (WordZip zip = WordZip.open(word)) {
            Optional<WordParts> parts = WordParts.of(zip);
            if (parts.isEmpty()) {
                return Optional.empty();
            }
            new WordCommenting(parts.get(), audit, context).comment(changes);
            return Optional.of(parts.get().save());
        }
    }

    private static boolean isZip(byte[] bytes) {
        return bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K';
    }
}
