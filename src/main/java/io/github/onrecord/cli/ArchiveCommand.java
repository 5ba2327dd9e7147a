package io.github.onrecord.cli;

import picocli.CommandLine.Command;

/** {@code onrecord archive}: audits of whole archives; alone it asks for a command. */
@Command(
        name = "archive",
        description = "Audits whole archives into a store that can be asked with SQL.",
        synopsisSubcommandLabel = "COMMAND",
        commandListHeading = "%nCommands:%n")
final class ArchiveCommand extends CommandGroup {}
