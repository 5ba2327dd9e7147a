package io.github.onrecord.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** An OLE2 container: Word's format before 2007, and the wrapping that a password puts around a .docx. */
final class OldWordFile {
    private OldWordFile() {}

    /** Why it cannot be read; says which of the two it is where the container can still be opened. */
    static UnreadableInput refused(Input input) {
        try (POIFSFileSystem container = new POIFSFileSystem(new ByteArrayInputStream(input.bytes()))) {
            if (container.getRoot().hasEntryCaseInsensitive("EncryptedPackage")) {
                return new UnreadableInput(
                        input.path(),
                        "is a password-protected Word file",
                        "Save it as .docx without a password and run again.");
            }
            if (container.getRoot().hasEntryCaseInsensitive("WordDocument")) {
                return new UnreadableInput(input.path(), "is an old .doc file", "Save it as .docx and run again.");
            }
            return oneOrTheOther(input);
        } catch (IOException | RuntimeException damage) { // POI reports damage with many unchecked types
            return oneOrTheOther(input);
        }
    }

    private static UnreadableInput oneOrTheOther(Input input) {
        return new UnreadableInput(
                input.path(),
                "is an old .doc or a password-protected Word file",
                "Save it as .docx without a password and run again.");
    }
}
