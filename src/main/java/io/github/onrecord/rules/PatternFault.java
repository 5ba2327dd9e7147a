package io.github.onrecord.rules;

/** A pattern that cannot be read; the message continues "rule x ...". */
final class PatternFault extends Exception {
    private static final long serialVersionUID = 1L;

    PatternFault(String message) {
        super(message);
    }
}
