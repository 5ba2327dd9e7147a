package io.github.onrecord.cli;

import picocli.CommandLine.Command;

/** {@code onrecord review}: what one can do with verdicts; alone it asks what. */
@Command(
        name = "review",
        description = "Takes in reviewers' verdicts, and tells which rules they reject.",
        synopsisSubcommandLabel = "COMMAND",
        commandListHeading = "%nCommands:%n")
final class ReviewCommand extends CommandGroup {}
