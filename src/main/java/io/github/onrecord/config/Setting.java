package io.github.onrecord.config;

/**
 * A value and where it comes from.
 *
 * @param value the value
 * @param origin who set it
 */
public record Setting<T>(T value, Origin origin) {
    /** A value of the command line. */
    public static <T> Setting<T> ofCommandLine(T value) {
        return new Setting<>(value, Origin.Other.COMMAND_LINE);
    }
}
