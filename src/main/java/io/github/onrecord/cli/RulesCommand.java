package io.github.onrecord.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code onrecord rules}: what one can do with the rules; alone it asks what. */
@Command(
        name = "rules",
        description = "Tests, lists, shows and checks the rules, and holds them against the standards.",
        synopsisSubcommandLabel = "COMMAND",
        commandListHeading = "%nCommands:%n")
final class RulesCommand implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init") // set before the command runs
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Name a command: test, list, show, check or coverage");
    }
}
