package io.github.onrecord.cli;

/** A run that cannot go on, for a reason that its user can mend. The message is for people: what is wrong, then the mend. */
final class Refusal extends Exception {
    private static final long serialVersionUID = 1L;

    Refusal(String message) {
        super(message);
    }

    Refusal(String message, Throwable cause) {
        super(message, cause);
    }
}
