package io.github.onrecord.cli;

import picocli.CommandLine.Command;

/** {@code onrecord rules}: what one can do with the rules; alone it asks what. */
@Command(
        name = "rules",
        description = "Tests, lists, shows and checks the rules, and holds them against the standards.",
        synopsisSubcommandLabel = "COMMAND",
        commandListHeading = "%nCommands:%n")
final class RulesCommand extends CommandGroup {}
