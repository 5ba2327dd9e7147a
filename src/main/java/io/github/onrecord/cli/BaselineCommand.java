package io.github.onrecord.cli;

import picocli.CommandLine.Command;

/** {@code onrecord baseline}: what one can do with baselines; alone it asks what. */
@Command(
        name = "baseline",
        description = "Remembers what drafts show today, so that only what is new counts towards the gate.",
        synopsisSubcommandLabel = "COMMAND",
        commandListHeading = "%nCommands:%n")
final class BaselineCommand extends CommandGroup {}
