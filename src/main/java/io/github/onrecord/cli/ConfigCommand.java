package io.github.onrecord.cli;

import io.github.onrecord.config.Settings;
import io.github.onrecord.config.SettingsFiles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code onrecord config [PATH...]}: what is settled for an input, and where. */
@Command(
        name = "config",
        description = "Shows what articles are audited by: each setting, and the file and line it comes from.",
        footer = {
            "",
            "Exit codes: 0 shown; 2 the command or a file of settings could not be used.",
            "",
            "Examples:",
            "  onrecord config",
            "  onrecord config drafts/summit.docx --house bbc-like"
        })
final class ConfigCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(
            paramLabel = "PATH",
            arity = "0..*",
            description = "Articles or folders; the current folder unless told.")
    private List<Path> paths = List.of();

    @Mixin
    private SettingsOptions settings = new SettingsOptions();

    @Mixin
    private GateOption gate = new GateOption();

    ConfigCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Refusal {
        List<Path> asked = paths.isEmpty() ? List.of(Path.of(".")) : paths;
        for (Path path : asked) {
            if (!Files.exists(path) && !path.equals(Inbox.STANDARD_INPUT)) {
                throw new Refusal(path + " does not exist. Check the spelling of the path.");
            }
        }
        Settled settled = settings.settled(asked.stream().map(Path::toString).toList(), gate::over);
        settled.formats();
        Rulings.of(settled, Rulings.Faulty.STOP, terminal);
        settled.byPath().forEach(this::show);
        return Main.CLEAN;
    }

    private void show(String path, Settings found) {
        terminal.print(path + "   "
                + found.file()
                        .map(file -> "settings: " + file)
                        .orElse("no " + SettingsFiles.NAME + " in its folder or above"));
        SettingsPage.lines(found).forEach(terminal::print);
    }
}
