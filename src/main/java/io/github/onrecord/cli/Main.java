package io.github.onrecord.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import picocli.CommandLine;

/**
 * The program. It takes its streams and answers with an exit code, so that it can be run without a process.
 *
 * <pre>{@code
 * int code = Main.run(new String[] {"audit", "summit.txt"}, System.in, System.out, System.err);
 * }</pre>
 *
 * <p>0: clean. 1: a claim or finding fails the gate, or an example of a rule fails. 2: the command, the rules or an
 * input could not be used.
 */
public final class Main {
    static final int CLEAN = 0;
    static final int FAILED = 1;
    static final int UNUSABLE = 2;

    private Main() {}

    /** Runs one command and ends the process. */
    public static void main(String[] args) {
        // The workbook library's logger would complain on standard error that nobody has set it up.
        System.setProperty("log4j2.StatusLogger.level", "OFF");
        // Standard output is for data and protocols: what a library prints on its own account must not get among it.
        System.setOut(System.err);
        System.exit(run(Terminal.ofProcess(), args));
    }

    /**
     * Runs one command as if no terminal and no environment were there.
     *
     * @param out data; UTF-8
     * @param err words for people; UTF-8
     * @return the exit code
     */
    public static int run(String[] args, InputStream in, OutputStream out, OutputStream err) {
        return run(Terminal.of(in, out, err), args);
    }

    static int run(Terminal terminal, String... args) {
        Faults faults = new Faults(terminal, Arrays.asList(args).contains(OnRecordCommand.STACK_TRACE));
        try {
            int code = commandLine(terminal, faults).execute(args);
            terminal.flush();
            return code;
        } catch (IOException | Error fault) {
            return faults.tell(fault);
        }
    }

    /** All commands, each with its own page of help. */
    static CommandLine commandLine(Terminal terminal, Faults faults) {
        CommandLine root = group(
                new OnRecordCommand(),
                new AuditCommand(terminal, faults),
                new ServeCommand(terminal),
                new DiffCommand(terminal),
                group(new ReviewCommand(), new ReviewImportCommand(terminal), new ReviewStatsCommand(terminal)),
                group(new BaselineCommand(), new BaselineCreateCommand(terminal), new BaselinePruneCommand(terminal)),
                new ConfigCommand(terminal),
                group(
                        new TrainCommand(),
                        new TrainWorksheetCommand(terminal),
                        new TrainMarkCommand(terminal),
                        new TrainKitCommand(terminal),
                        new TrainAnnotateCommand(terminal),
                        new TrainAgreeCommand(terminal)),
                group(
                        new ArchiveCommand(),
                        new ArchiveRunCommand(terminal),
                        new ArchiveSqlCommand(terminal),
                        new ArchiveReportCommand(terminal),
                        new ArchiveGraphCommand(terminal),
                        new ArchiveSampleCommand(terminal)),
                group(
                        new RulesCommand(),
                        new RulesTestCommand(terminal),
                        new RulesListCommand(terminal),
                        new RulesShowCommand(terminal),
                        new RulesCheckCommand(terminal),
                        new RulesCoverageCommand(terminal)),
                new ExplainCommand(terminal),
                new EvaluateCommand(terminal),
                new LspCommand(terminal, faults),
                new McpCommand(terminal, faults),
                new CompletionCommand(terminal));
        nameVersion(root);
        return root.setOut(terminal.words())
                .setErr(terminal.messages())
                .setColorScheme(CommandLine.Help.defaultColorScheme(
                        terminal.showsColor() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF))
                .setUsageHelpWidth(terminal.columns())
                .setUsageHelpLongOptionsMaxWidth(30)
                .setParameterExceptionHandler(faults)
                .setExecutionExceptionHandler(faults);
    }

    private static CommandLine group(CommandGroup holder, Object... commands) {
        CommandLine group = new CommandLine(holder);
        Arrays.stream(commands).forEach(group::addSubcommand);
        return group;
    }

    /** An inherited provider would be asked while the commands are built, and reading the rules takes its time. */
    private static void nameVersion(CommandLine command) {
        command.getCommandSpec().versionProvider(new Version());
        command.getSubcommands().values().forEach(Main::nameVersion);
    }
}
