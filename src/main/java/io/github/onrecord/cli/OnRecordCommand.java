package io.github.onrecord.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

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
final class OnRecordCommand extends CommandGroup {
    static final String STACK_TRACE = "--stack-trace";

    @Option(
            names = STACK_TRACE,
            scope = ScopeType.INHERIT,
            description = "With a fault of OnRecord's own, print where it happened.")
    @SuppressWarnings("UnusedVariable") // read from the arguments, where a fault in reading them can see it too
    private boolean stackTrace;
}
