package io.github.onrecord.editor;

import io.github.onrecord.report.ToolVersion;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionOptions;
import org.eclipse.lsp4j.ExecuteCommandOptions;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.PositionEncodingKind;
import org.eclipse.lsp4j.SaveOptions;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.ServerInfo;
import org.eclipse.lsp4j.SetTraceParams;
import org.eclipse.lsp4j.TextDocumentSyncKind;
import org.eclipse.lsp4j.TextDocumentSyncOptions;
import org.eclipse.lsp4j.services.LanguageServer;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.eclipse.lsp4j.services.WorkspaceService;

/** The Language Server Protocol's side of a session: how it begins, what it offers, and how it ends. */
final class EditorServer implements LanguageServer {
    private final EditorState state;
    private final OpenDrafts drafts;
    private final EditorWorkspace workspace;

    EditorServer(EditorState state, OpenDrafts drafts, EditorWorkspace workspace) {
        this.state = state;
        this.drafts = drafts;
        this.workspace = workspace;
    }

    @Override
    public CompletableFuture<InitializeResult> initialize(InitializeParams editor) {
        state.begin(ClientAbilities.of(Optional.ofNullable(editor.getCapabilities())));
        state.set(state.settings().with(editor.getInitializationOptions()));
        return CompletableFuture.completedFuture(
                new InitializeResult(offers(), new ServerInfo("OnRecord", ToolVersion.current())));
    }

    private static ServerCapabilities offers() {
        TextDocumentSyncOptions sync = new TextDocumentSyncOptions();
        sync.setOpenClose(true);
        sync.setChange(TextDocumentSyncKind.Incremental);
        sync.setSave(new SaveOptions(false));
        ServerCapabilities offers = new ServerCapabilities();
        offers.setPositionEncoding(PositionEncodingKind.UTF16);
        offers.setTextDocumentSync(sync);
        offers.setHoverProvider(true);
        offers.setCodeActionProvider(new CodeActionOptions(List.of(CodeActionKind.QuickFix)));
        offers.setExecuteCommandProvider(new ExecuteCommandOptions(PageCommands.NAMES));
        return offers;
    }

    @Override
    public void initialized(InitializedParams ready) {
        workspace.askForSettings();
    }

    @Override
    public CompletableFuture<Object> shutdown() {
        state.shutDown();
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public void exit() {
        state.leave();
    }

    @Override
    public void setTrace(SetTraceParams wanted) {
        // Nothing is traced: a trace would hold the draft.
    }

    @Override
    public TextDocumentService getTextDocumentService() {
        return drafts;
    }

    @Override
    public WorkspaceService getWorkspaceService() {
        return workspace;
    }
}
