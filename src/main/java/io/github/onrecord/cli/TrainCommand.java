package io.github.onrecord.cli;

import picocli.CommandLine.Command;

/** {@code onrecord train}: what a trainer can make of articles; alone it asks what. */
@Command(
        name = "train",
        description = "Makes lessons of articles, marks them, and lets people annotate.",
        synopsisSubcommandLabel = "COMMAND",
        commandListHeading = "%nCommands:%n")
final class TrainCommand extends CommandGroup {}
