package io.github.onrecord.editor;

/** A tool was called in a way that cannot be answered. The message is for whoever called: what is wrong, then the mend. */
final class BadCall extends Exception {
    private static final long serialVersionUID = 1L;

    BadCall(String message) {
        super(message);
    }
}
