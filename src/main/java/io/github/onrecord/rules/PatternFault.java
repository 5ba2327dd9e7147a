package io.github.onrecord.rules;

/** A pattern that cannot be read; the message continues "rule x ...". */
final class PatternFault extends Exception {
    private static final long serialVersionUID = 1L;

    private final String words;

    PatternFault(String message) {
        super(message);
        this.words = message;
    }

    /** The message. */
    String words() {
        return words;
    }
}
