package io.github.onrecord.cli;

import io.github.onrecord.web.PageServer;
import io.github.onrecord.web.Setup;
import java.io.IOException;
import java.net.BindException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Visibility;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** {@code onrecord serve}: the page in the browser. */
@Command(
        name = "serve",
        description = "Opens the page: paste a draft or drop files in the browser, read, ask, decide.",
        footer = {
            "",
            "The page is for this computer alone, and no draft is written to disk. It ends with Ctrl-C, or with Stop on"
                    + " the page.",
            "",
            "Exit codes: 0 stopped; 2 the command or the rules could not be used, or the port is taken.",
            "",
            "Examples:",
            "  onrecord serve",
            "  onrecord serve --house ap-like --verdicts drafts"
        })
final class ServeCommand implements Callable<Integer> {
    private static final String PORT = "8765";

    private final Terminal terminal;

    @Option(
            names = "--port",
            paramLabel = "N",
            converter = PortNumber.class,
            defaultValue = PORT,
            showDefaultValue = Visibility.NEVER,
            description = "The port, 1 to 65535, or 0 for any that is free; " + PORT + " unless told.")
    private int port;

    @Option(
            names = "--verdicts",
            paramLabel = "FILE|DIR",
            description = "Keep verdicts in this verdict file (.jsonl), or beside the drafts of this folder, where the"
                    + " other commands find them. Without it they are gone when the page ends, unless you"
                    + " download them.")
    private Optional<Path> verdicts = Optional.empty();

    @Option(names = "--reviewer", paramLabel = "NAME", description = "Whose verdicts they are.")
    private String reviewer = "";

    @Option(
            names = "--open",
            negatable = true,
            description = "Open the browser, or leave that to you. On a terminal it is opened unless told.")
    private Optional<Boolean> open = Optional.empty();

    @Mixin
    private SettingsOptions settings = new SettingsOptions();

    ServeCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Refusal, IOException {
        Optional<ReportDate> date = ReportDate.ofEnvironment(terminal);
        KeptVerdicts kept = KeptVerdicts.of(verdicts);
        Settled settled = settings.settled(List.of(kept.place()), UnaryOperator.identity());
        settled.remark().ifPresent(terminal::say);
        HouseChoice choice = HouseChoice.of(settled, terminal);
        Setup setup = new Setup(
                choice.pack(),
                choice.houses(),
                choice.house(),
                kept.keeper(),
                reviewer.strip(),
                date.map(ReportDate::words));
        try (PageServer server = open(setup)) {
            Interrupt interrupt = new Interrupt(server, terminal);
            Runtime.getRuntime().addShutdownHook(interrupt);
            tell(server, kept);
            server.awaitStop();
            if (interrupt.hasBegun()) {
                return Main.CLEAN; // it says so itself
            }
            Runtime.getRuntime().removeShutdownHook(interrupt);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        terminal.say("Stopped.");
        return Main.CLEAN;
    }

    private PageServer open(Setup setup) throws Refusal, IOException {
        try {
            return PageServer.open(setup, port);
        } catch (BindException taken) {
            throw new Refusal(
                    "Port " + port
                            + " is taken, perhaps by another 'onrecord serve'. Choose another with --port N, or any"
                            + " that is free with --port 0.",
                    taken);
        }
    }

    private void tell(PageServer server, KeptVerdicts kept) throws IOException {
        terminal.print(server.address());
        terminal.flush();
        terminal.say("The page is at the address above, for this computer alone. No draft is written to disk.");
        terminal.say(kept.words());
        terminal.say("Stop with Ctrl-C, or with Stop on the page.");
        if (open.orElse(terminal.outIsTerminal()) && !Browser.open(server.address())) {
            terminal.say("No browser could be opened. Open the address above in one.");
        }
    }

    /** What Ctrl-C does: that is how the page is meant to end, so the process ends well. */
    private static final class Interrupt extends Thread {
        private final PageServer server;
        private final Terminal terminal;
        private volatile boolean begun;

        Interrupt(PageServer server, Terminal terminal) {
            this.server = server;
            this.terminal = terminal;
        }

        boolean hasBegun() {
            return begun;
        }

        @Override
        public void run() {
            begun = true;
            server.close();
            terminal.say("Stopped.");
            Runtime.getRuntime().halt(Main.CLEAN);
        }
    }

    /** Reads the number of a port. */
    static final class PortNumber implements ITypeConverter<Integer> {
        private static final int HIGHEST = 65_535;

        @Override
        public Integer convert(String value) {
            if (!value.matches("\\d{1,5}") || Integer.parseInt(value) > HIGHEST) {
                throw new TypeConversionException("'" + value + "' is no port. Write one from 0 to " + HIGHEST + ".");
            }
            return Integer.valueOf(value);
        }
    }
}
