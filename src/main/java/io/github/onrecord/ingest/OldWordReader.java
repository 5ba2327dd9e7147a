package io.github.onrecord.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * Reads Word's format of 1997 to 2003 (.doc), with all tracked changes accepted or rejected. Headers, footers, comments
 * and notes are left out; text boxes stand after the body, since the file does not say where they belong.
 */
final class OldWordReader implements DraftReader {
    private static final String MEND = "Save it as .docx without a password and run again.";

    private final TrackedChanges changes;

    OldWordReader(TrackedChanges changes) {
        this.changes = changes;
    }

    @Override
    public Draft read(Input input) throws UnreadableInput {
        try (POIFSFileSystem container = new POIFSFileSystem(new ByteArrayInputStream(input.bytes()))) {
            DirectoryNode root = container.getRoot();
            if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
                throw refused(input, "is a password-protected Word file", MEND);
            }
            if (!root.hasEntryCaseInsensitive("WordDocument")) {
                throw refused(
                        input, "is an Office file, but no Word document", "Save the article as .docx and run again.");
            }
            return draft(input, root);
        } catch (EncryptedDocumentException locked) {
            throw refused(input, "is a password-protected Word file", MEND);
        } catch (OldWordFileFormatException older) {
            throw refused(input, "is a Word file from before 1997", "Save it as .docx and run again.");
        } catch (IOException | RuntimeException damage) { // POI reports damage with many unchecked types
            throw new UnreadableInput(
                    input.path(), "is a damaged Word file", "Save a fresh copy from Word and run again.", damage);
        }
    }

    private Draft draft(Input input, DirectoryNode root) throws IOException {
        try (HWPFDocument file = new HWPFDocument(root)) {
            OldWordStory story = OldWordStory.of(file, changes);
            return Composition.of(
                    input,
                    StyledPassage.withTitle(story.paragraphs()),
                    new OldWordProperties(file.getSummaryInformation()).metadata(),
                    StyledPassage.footnoteNote(story.footnotes()));
        }
    }

    private static UnreadableInput refused(Input input, String fault, String mend) {
        return new UnreadableInput(input.path(), fault, mend);
    }
}
