package io.github.onrecord.cli;

/** Numbers of things, for people. */
final class Count {
    private Count() {}

    /** "1 claim", "26 claims". */
    static String of(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
