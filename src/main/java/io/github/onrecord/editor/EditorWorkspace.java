package io.github.onrecord.editor;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.ConfigurationItem;
import org.eclipse.lsp4j.ConfigurationParams;
import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.lsp4j.services.WorkspaceService;

/** What the editor tells of and asks for beside the drafts: settings and commands. */
final class EditorWorkspace implements WorkspaceService {
    private final EditorState state;
    private final PageCommands commands;

    EditorWorkspace(EditorState state, PageCommands commands) {
        this.state = state;
        this.commands = commands;
    }

    @Override
    public void didChangeConfiguration(DidChangeConfigurationParams changed) {
        if (EditorSettings.areIn(changed.getSettings())) {
            state.set(state.settings().with(changed.getSettings()));
        } else {
            askForSettings();
        }
    }

    /** Asks an editor that waits to be asked. */
    void askForSettings() {
        if (!state.abilities().configuration()) {
            return;
        }
        ConfigurationItem item = new ConfigurationItem();
        item.setSection("onrecord");
        state.client()
                .configuration(new ConfigurationParams(List.of(item)))
                .thenAccept(answers -> answers.stream()
                        .findFirst()
                        .ifPresent(answer -> state.set(state.settings().with(answer))))
                .exceptionally(none -> null);
    }

    @Override
    public void didChangeWatchedFiles(DidChangeWatchedFilesParams changed) {
        // None are watched: drafts come from the editor.
    }

    @Override
    public CompletableFuture<Object> executeCommand(ExecuteCommandParams asked) {
        state.requireRunning();
        try {
            List<?> arguments = Optional.ofNullable(asked.getArguments()).orElse(List.of());
            return commands.run(asked.getCommand(), arguments, state.client(), state.abilities())
                    .thenApply(Object.class::cast);
        } catch (IllegalArgumentException unknown) {
            throw EditorState.refusal(ResponseErrorCode.InvalidParams, String.valueOf(unknown.getMessage()));
        }
    }
}
