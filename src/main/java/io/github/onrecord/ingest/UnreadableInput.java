package io.github.onrecord.ingest;

/**
 * An input that cannot be audited. The message is for people: what is wrong, then what to do.
 * {@code drafts/a.docx is a damaged Word file. Save a fresh copy from Word and run again.}
 */
public final class UnreadableInput extends Exception {
    private static final long serialVersionUID = 1L;

    /**
     * @param path the input's path as the user gave it
     * @param fault continues the path: "is empty", "is a damaged Word file"
     * @param mend a whole sentence that says what to do
     */
    public UnreadableInput(String path, String fault, String mend) {
        super(path + " " + fault + ". " + mend);
    }

    /** As above, with the error below it for those who ask for a stack trace. */
    public UnreadableInput(String path, String fault, String mend, Throwable cause) {
        super(path + " " + fault + ". " + mend, cause);
    }
}
