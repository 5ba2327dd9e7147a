package io.github.onrecord.cli;

import io.github.onrecord.audit.RulePack;
import io.github.onrecord.editor.AgentSession;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code onrecord mcp}: serves an agent over standard input and output. */
@Command(
        name = "mcp",
        description = "Serves an agent: the tools audit_text, explain and list_rules.",
        footer = {
            "",
            "Speaks the Model Context Protocol over standard input and output; a client starts it. docs/editors.md tells"
                    + " how to set up yours.",
            "",
            "Exit codes: 0 the client closed the input; 2 the command or the rules could not be used."
        })
final class McpCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Faults faults;

    @Mixin
    private SettingsOptions settings = new SettingsOptions();

    McpCommand(Terminal terminal, Faults faults) {
        this.terminal = terminal;
        this.faults = faults;
    }

    @Override
    public Integer call() throws Refusal, IOException {
        RulePack pack = settings.ofThisFolder(terminal).pack();
        new AgentSession(pack, RulesOptions.sound(pack::houses), faults::tellOf).serve(terminal.in(), terminal.out());
        return Main.CLEAN;
    }
}
