package io.github.onrecord.ingest;

import java.util.Locale;

/**
 * An input that cannot be audited. The message is for people: what is wrong, then what to do.
 * {@code drafts/a.docx is a damaged Word file. Save a fresh copy from Word and run again.}
 */
public final class UnreadableInput extends Exception {
    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final String path;
    private final String fault;
    private final String mend;

    /** Why, for counting. */
    public enum Reason {
        /** It is of no format that is read, locked, not as its format wants it, or may not be opened. */
        UNREADABLE,
        /** It breaks off, or its packing is damaged. */
        DAMAGED,
        /** A row or line of an export that is none. */
        BROKEN_ROW,
        /** It is beyond a limit. */
        TOO_LARGE,
        /** There are no words in it. */
        NO_TEXT;

        /** The name in the store of an archive. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * @param path the input's path as the user gave it
     * @param fault what is wrong, so that it continues the path: "is empty"
     * @param mend a whole sentence that says what to do
     */
    public UnreadableInput(String path, String fault, String mend) {
        this(Reason.UNREADABLE, path, fault, mend);
    }

    /** As above, for a reason of its own. */
    UnreadableInput(Reason reason, String path, String fault, String mend) {
        super(path + " " + fault + ". " + mend);
        this.reason = reason;
        this.path = path;
        this.fault = fault;
        this.mend = mend;
    }

    /** As above, with the error below it for those who ask for a stack trace. */
    public UnreadableInput(String path, String fault, String mend, Throwable cause) {
        this(Reason.UNREADABLE, path, fault, mend, cause);
    }

    /** As above, with the error below it for those who ask for a stack trace. */
    UnreadableInput(Reason reason, String path, String fault, String mend, Throwable cause) {
        this(reason, path, fault, mend);
        initCause(cause);
    }

    /** Why it cannot be audited. */
    public Reason reason() {
        return reason;
    }

    /** The input's path as the user gave it. */
    public String path() {
        return path;
    }

    /** Continues the path: "is empty". */
    public String fault() {
        return fault;
    }

    /** A whole sentence that says what to do. */
    public String mend() {
        return mend;
    }
}
