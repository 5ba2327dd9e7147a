package io.github.onrecord.cli;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The date that reports print. It is given, never taken from the clock: the same input gives the same bytes. */
record ReportDate(LocalDate date) {
    private static final String VARIABLE = "SOURCE_DATE_EPOCH";

    /** As reports print it: 2026-11-25. */
    String words() {
        return date.toString();
    }

    /** The date that reproducible builds set, in UTC. */
    static Optional<ReportDate> ofEnvironment(Terminal terminal) throws Refusal {
        Optional<String> seconds = terminal.variable(VARIABLE);
        if (seconds.isEmpty()) {
            return Optional.empty();
        }
        try {
            Instant instant = Instant.ofEpochSecond(Long.parseLong(seconds.get()));
            return Optional.of(new ReportDate(LocalDate.ofInstant(instant, ZoneOffset.UTC)));
        } catch (NumberFormatException | DateTimeException noTime) {
            throw new Refusal(
                    "The variable " + VARIABLE + " is '" + seconds.get()
                            + "', which is no number of seconds. Unset it, or give the date with --date.",
                    noTime);
        }
    }

    /** Reads a date. */
    static final class Converter implements ITypeConverter<ReportDate> {
        @Override
        public ReportDate convert(String value) {
            try {
                return new ReportDate(LocalDate.parse(value));
            } catch (DateTimeParseException noDate) {
                throw new TypeConversionException("'" + value + "' is no date. Write it as 2026-11-25.");
            }
        }
    }
}
