package io.github.onrecord.cli;

import io.github.onrecord.config.Nearest;
import java.io.IOException;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what went wrong, in a sentence, and how to mend it. Every answer is the exit code 2. */
final class Faults implements IParameterExceptionHandler, IExecutionExceptionHandler {
    private final Terminal terminal;
    private final boolean stackTrace;

    Faults(Terminal terminal, boolean stackTrace) {
        this.terminal = terminal;
        this.stackTrace = stackTrace;
    }

    @Override
    public int handleParseException(ParameterException fault, String[] args) {
        CommandLine command = fault.getCommandLine();
        terminal.say(sentence(fault) + " Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
        return Main.UNUSABLE;
    }

    @Override
    public int handleExecutionException(Exception fault, CommandLine command, ParseResult parsed) {
        if (fault instanceof ParameterException misuse) {
            return handleParseException(misuse, new String[0]);
        }
        return tell(fault);
    }

    /** Says what is wrong and gives the exit code. */
    int tell(Throwable fault) {
        if (fault instanceof Refusal) {
            terminal.say(String.valueOf(fault.getMessage()));
        } else if (fault instanceof IOException) {
            terminal.say("Standard output could not be written: " + reason(fault) + ".");
        } else if (fault instanceof OutOfMemoryError) {
            terminal.say("There was not enough memory. Audit fewer files at a time, or write --format jsonl alone,"
                    + " which keeps none of them.");
        } else {
            terminal.say("OnRecord met a fault of its own. " + askForTrace());
        }
        trace(fault);
        return Main.UNUSABLE;
    }

    /** Says that one input was not audited because of a fault that is ours, not the input's. */
    void tellOf(String path, Throwable fault) {
        terminal.say(path + " could not be audited, through a fault of OnRecord's own. " + askForTrace());
        trace(fault);
    }

    /** What the system says of a fault; never empty. */
    static String reason(Throwable fault) {
        String reason = fault instanceof java.nio.file.FileSystemException file ? file.getReason() : fault.getMessage();
        return reason == null || reason.isBlank() ? "the system does not say why" : reason;
    }

    private String askForTrace() {
        return stackTrace
                ? "Where it happened:"
                : "Run again with " + OnRecordCommand.STACK_TRACE
                        + " and send what it prints to the people who maintain OnRecord.";
    }

    private void trace(Throwable fault) {
        if (stackTrace) {
            fault.printStackTrace(terminal.messages());
            terminal.messages().flush();
        }
    }

    private static String sentence(ParameterException fault) {
        if (fault instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched.getUnmatched().get(0), fault.getCommandLine());
        }
        String message = String.valueOf(fault.getMessage());
        return message.endsWith(".") ? message : message + ".";
    }

    private static String unmatched(String word, CommandLine command) {
        Set<String> commands = command.getSubcommands().keySet();
        if (word.startsWith("-")) {
            return "There is no option " + word + "."
                    + Nearest.question(
                            word, command.getCommandSpec().optionsMap().keySet());
        }
        return commands.isEmpty()
                ? "'" + word + "' is one word too many."
                : "There is no command '" + word + "'." + Nearest.question(word, commands);
    }
}
