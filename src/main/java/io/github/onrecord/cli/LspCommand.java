package io.github.onrecord.cli;

import io.github.onrecord.editor.EditorSession;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code onrecord lsp}: serves a text editor over standard input and output. */
@Command(
        name = "lsp",
        description = "Serves a text editor: findings, sums and suppressions where a draft is written.",
        footer = {
            "",
            "Speaks the Language Server Protocol over standard input and output; an editor starts it. docs/editors.md"
                    + " tells how to set up yours.",
            "",
            "Exit codes: 0 the editor ended the session; 1 it left without doing so; 2 the command or the rules could"
                    + " not be used."
        })
final class LspCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Faults faults;

    @Mixin
    private SettingsOptions settings = new SettingsOptions();

    LspCommand(Terminal terminal, Faults faults) {
        this.terminal = terminal;
        this.faults = faults;
    }

    @Override
    public Integer call() throws Refusal {
        Ruling ruling = settings.ofThisFolder(terminal);
        return new EditorSession(ruling.auditor(), faults::tellOf).serve(terminal.in(), terminal.out());
    }
}
