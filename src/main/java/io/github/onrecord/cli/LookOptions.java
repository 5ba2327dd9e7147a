package io.github.onrecord.cli;

import io.github.onrecord.report.TextOptions;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** How the readable audit looks: {@code --all}, {@code --order}, {@code --width}, {@code --no-color}. */
final class LookOptions {
    static final int FILE_COLUMNS = 100;

    @Option(names = "--all", description = "Show every claim and every finding, not the worst ten claims.")
    private boolean all;

    @Option(
            names = "--order",
            paramLabel = "ORDER",
            converter = Order.class,
            completionCandidates = OrderNames.class,
            description = "worst: weakest claim first (the rule). text: as the article has them.")
    private TextOptions.Order order = TextOptions.Order.WORST_FIRST;

    @Option(
            names = "--width",
            paramLabel = "N",
            converter = Columns.class,
            description = "Columns of the readable audit, 40 to 100; the terminal's unless told.")
    private Optional<Integer> width = Optional.empty();

    @Option(
            names = "--no-color",
            description = "No colour, as with the variable NO_COLOR. Without a terminal there is none anyway.")
    private boolean noColor;

    /** For standard output. */
    TextOptions onTerminal(Terminal terminal, Optional<String> lastLine) {
        return new TextOptions(
                width.orElse(terminal.columns()), terminal.showsColor() && !noColor, all, order, lastLine);
    }

    /** For a file: the same on every machine. */
    TextOptions inFile(Optional<String> lastLine) {
        return new TextOptions(width.orElse(FILE_COLUMNS), false, all, order, lastLine);
    }

    /** Reads a width. */
    static final class Columns implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String value) {
            if (!value.matches("[1-9]\\d{0,5}")) {
                throw new TypeConversionException("'" + value + "' is no number of columns. Write one from 40 to 100.");
            }
            return Integer.valueOf(value);
        }
    }

    /** Reads the names. */
    static final class Order implements ITypeConverter<TextOptions.Order> {
        @Override
        public TextOptions.Order convert(String value) {
            return switch (value) {
                case "worst" -> TextOptions.Order.WORST_FIRST;
                case "text" -> TextOptions.Order.READING;
                default -> throw new TypeConversionException("'" + value + "' is neither worst nor text.");
            };
        }
    }

    /** The names, for completion. */
    static final class OrderNames implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return List.of("worst", "text").iterator();
        }
    }
}
