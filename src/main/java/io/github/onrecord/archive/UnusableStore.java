package io.github.onrecord.archive;

/** A store that cannot be used. The message is for people: what is wrong, then what to do. */
public final class UnusableStore extends Exception {
    private static final long serialVersionUID = 1L;

    UnusableStore(String message, Throwable cause) {
        super(message, cause);
    }

    UnusableStore(String message) {
        super(message);
    }
}
