package io.github.onrecord.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** {@code onrecord}: the root of all commands; alone it asks for one. */
@Command(
        name = "onrecord",
        description = "Audits how news copy sources its claims.",
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        synopsisSubcommandLabel = "COMMAND",
        commandListHeading = "%nCommands:%n",
        descriptionHeading = "%n",
        parameterListHeading = "%n",
        optionListHeading = "%nOptions:%n")
final class OnRecordCommand implements Runnable {
    static final String STACK_TRACE = "--stack-trace";

    @Spec
    @SuppressWarnings("NullAway.Init") // set before a command runs
    private CommandSpec spec;

    @Option(
            names = STACK_TRACE,
            scope = ScopeType.INHERIT,
            description = "With a fault of OnRecord's own, print where it happened.")
    @SuppressWarnings("UnusedVariable") // read from the arguments, where a fault in reading them can see it too
    private boolean stackTrace;

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "Name a command: audit, review, baseline, rules, explain, diff, config, evaluate or completion");
    }
}
