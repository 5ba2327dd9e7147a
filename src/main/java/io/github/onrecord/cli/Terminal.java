package io.github.onrecord.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.util.Map;
import java.util.Optional;

/**
 * The world outside one run: its streams, its environment, and whether a person looks on. Text is UTF-8 whatever the
 * platform's charset, so that a report is the same bytes on every machine.
 */
final class Terminal {
    private static final int COLUMNS = 100;

    private final InputStream in;
    private final StandardOutput out;
    private final PrintWriter words;
    private final PrintWriter messages;
    private final Map<String, String> environment;
    private final boolean outIsTerminal;
    private final boolean errIsTerminal;

    /**
     * @param outIsTerminal whether a person reads standard output as it comes
     * @param errIsTerminal whether a person reads standard error as it comes
     */
    Terminal(
            InputStream in,
            OutputStream out,
            OutputStream err,
            Map<String, String> environment,
            boolean outIsTerminal,
            boolean errIsTerminal) {
        this.in = in;
        this.out = new StandardOutput(out);
        this.words = new PrintWriter(new OutputStreamWriter(this.out, UTF_8));
        this.messages = new PrintWriter(new OutputStreamWriter(err, UTF_8), true);
        this.environment = Map.copyOf(environment);
        this.outIsTerminal = outIsTerminal;
        this.errIsTerminal = errIsTerminal;
    }

    /** Streams alone: no terminal, no environment. */
    static Terminal of(InputStream in, OutputStream out, OutputStream err) {
        return new Terminal(in, out, err, Map.of(), false, false);
    }

    /** This process. {@code bin/onrecord} knows which streams are terminals; Java alone knows only of both at once. */
    static Terminal ofProcess() {
        boolean console = hasConsole();
        return new Terminal(
                // A pipe cannot seek, which FileInputStream tries when asked for many bytes at once.
                new BufferedInputStream(new FileInputStream(FileDescriptor.in)),
                new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)),
                new FileOutputStream(FileDescriptor.err),
                System.getenv(),
                told("onrecord.out.terminal", console),
                told("onrecord.err.terminal", console));
    }

    @SuppressWarnings("SystemConsoleNull") // from Java 22 on there always is one, which can be asked
    private static boolean hasConsole() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException older) {
            return true;
        }
    }

    private static boolean told(String property, boolean otherwise) {
        return Optional.ofNullable(System.getProperty(property))
                .map(Boolean::parseBoolean)
                .orElse(otherwise);
    }

    InputStream in() {
        return in;
    }

    /** Standard output, for data. Never closed. Goes on in silence once nobody reads it any more. */
    OutputStream out() {
        return out;
    }

    /** Whether the reader of standard output has gone, as {@code head} does when it has enough. */
    boolean isAbandoned() {
        return out.isAbandoned();
    }

    /** Standard output, for text. */
    PrintWriter words() {
        return words;
    }

    /** Standard error. */
    PrintWriter messages() {
        return messages;
    }

    /** A line of text on standard output. */
    void print(String line) {
        words.print(line + "\n");
    }

    /** A line on standard error. */
    void say(String line) {
        messages.print(line + "\n");
        messages.flush();
    }

    /** Sends on what is held back; fails if any byte of standard output could not be written. */
    void flush() throws IOException {
        if (words.checkError()) { // it flushes too, and a PrintWriter throws nothing itself
            out.check();
        }
        out.flush();
    }

    boolean outIsTerminal() {
        return outIsTerminal;
    }

    boolean errIsTerminal() {
        return errIsTerminal;
    }

    /** A variable of the environment that is set and not empty. */
    Optional<String> variable(String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isEmpty());
    }

    /** Colour only for people, and for none who said no (no-color.org). */
    boolean showsColor() {
        return outIsTerminal
                && variable("NO_COLOR").isEmpty()
                && !variable("TERM").equals(Optional.of("dumb"));
    }

    /** The width to fill, 40 to {@value #COLUMNS}. */
    int columns() {
        int columns = variable("COLUMNS")
                .filter(value -> value.matches("\\d{1,6}"))
                .map(Integer::parseInt)
                .orElse(COLUMNS);
        return Math.max(40, Math.min(COLUMNS, columns));
    }
}
