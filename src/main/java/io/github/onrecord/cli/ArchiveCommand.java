package io.github.onrecord.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code onrecord archive}: audits of whole archives; alone it asks for a command. */
@Command(name = "archive", description = "Audits whole archives into a store that can be asked with SQL.")
final class ArchiveCommand implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init") // set before the command runs
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Name a command: run or sql");
    }
}
