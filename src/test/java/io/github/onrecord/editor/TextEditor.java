package io.github.onrecord.editor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import io.github.onrecord.article.TextLines;
import io.github.onrecord.audit.Auditor;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.Pipe;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.ConfigurationParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ShowDocumentParams;
import org.eclipse.lsp4j.ShowDocumentResult;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;

/** A text editor with one draft open, as the library for language clients makes one. */
public final class TextEditor implements LanguageClient, AutoCloseable {
    private static final long PATIENCE_SECONDS = 60;

    private final BlockingQueue<PublishDiagnosticsParams> published = new LinkedBlockingQueue<>();
    private final List<ShowDocumentParams> shown = new ArrayList<>();
    private final List<String> messages = new ArrayList<>();
    private final Future<Void> listening;
    private final LanguageServer server;
    private final OutputStream toServer;
    private final CompletableFuture<Integer> exit;
    private String uri = "";
    private String text = "";
    private int version;
    private Optional<String> answersSettings = Optional.empty();

    /** An editor that speaks over these streams to a server that exits with this code. */
    public TextEditor(InputStream fromServer, OutputStream toServer, CompletableFuture<Integer> exit) {
        Launcher<LanguageServer> launcher = LSPLauncher.createClientLauncher(this, fromServer, toServer);
        this.listening = launcher.startListening();
        this.server = launcher.getRemoteProxy();
        this.toServer = toServer;
        this.exit = exit;
    }

    /** An editor with a session of its own, which pauses for nothing. */
    static TextEditor of(Auditor auditor) {
        try {
            Pipe there = Pipe.open();
            Pipe back = Pipe.open();
            EditorSession session = new EditorSession(
                    auditor,
                    (draft, fault) -> {
                        throw new AssertionError(draft, fault);
                    },
                    Duration.ZERO);
            CompletableFuture<Integer> exit = new CompletableFuture<>();
            Thread thread = new Thread(
                    () -> exit.complete(session.serve(
                            Channels.newInputStream(there.source()), Channels.newOutputStream(back.sink()))),
                    "session");
            thread.setDaemon(true);
            thread.start();
            return new TextEditor(Channels.newInputStream(back.source()), Channels.newOutputStream(there.sink()), exit);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Begins the session. */
    public InitializeResult begin(String initializationOptions, ClientCapabilities abilities) {
        InitializeParams hello = new InitializeParams();
        hello.setCapabilities(abilities);
        hello.setInitializationOptions(JsonParser.parseString(initializationOptions));
        InitializeResult result = wait(server.initialize(hello));
        server.initialized(new InitializedParams());
        return result;
    }

    public TextEditor begun() {
        return begun(new ClientCapabilities());
    }

    TextEditor begun(ClientCapabilities abilities) {
        begin("null", abilities);
        return this;
    }

    /** What it answers when it is asked for its settings. */
    TextEditor answeringSettings(String json) {
        answersSettings = Optional.of(json);
        return this;
    }

    LanguageServer server() {
        return server;
    }

    public List<Diagnostic> open(String name, String language, String words) {
        uri = "file:///drafts/" + name;
        text = words;
        version = 1;
        server.getTextDocumentService()
                .didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(uri, language, version, text)));
        return published();
    }

    /** Replaces the first place of some words, as typing does. */
    TextEditor type(String words, String others) {
        TextLines lines = TextLines.of(text);
        int at = text.indexOf(words);
        assertThat(at).isNotNegative();
        return type(new TextEdit(new Range(position(lines, at), position(lines, at + words.length())), others));
    }

    TextEditor type(TextEdit edit) {
        TextLines lines = TextLines.of(text);
        text = text.substring(0, offset(lines, edit.getRange().getStart()))
                + edit.getNewText()
                + text.substring(offset(lines, edit.getRange().getEnd()));
        version++;
        server.getTextDocumentService()
                .didChange(new DidChangeTextDocumentParams(
                        new VersionedTextDocumentIdentifier(uri, version),
                        List.of(new TextDocumentContentChangeEvent(edit.getRange(), edit.getNewText()))));
        return this;
    }

    public List<Diagnostic> save() {
        server.getTextDocumentService().didSave(new DidSaveTextDocumentParams(document()));
        return published();
    }

    List<Diagnostic> closeDraft() {
        server.getTextDocumentService().didClose(new DidCloseTextDocumentParams(document()));
        return published();
    }

    /** What is shown over the first place of some words. */
    public Optional<Hover> hover(String words) {
        Position place = position(TextLines.of(text), text.indexOf(words));
        return Optional.ofNullable(wait(server.getTextDocumentService().hover(new HoverParams(document(), place))));
    }

    public String hoverText(String words) {
        return hover(words)
                .map(hover -> hover.getContents().getRight().getValue())
                .orElse("");
    }

    List<CodeAction> actions(Range range) {
        return wait(server.getTextDocumentService()
                        .codeAction(new CodeActionParams(document(), range, new CodeActionContext(List.of()))))
                .stream()
                .map(action -> action.getRight())
                .toList();
    }

    CodeAction action(Diagnostic diagnostic, String title) {
        return actions(diagnostic.getRange()).stream()
                .filter(action -> action.getTitle().startsWith(title))
                .findFirst()
                .orElseThrow();
    }

    TextEditor apply(CodeAction action) {
        action.getEdit().getChanges().getOrDefault(uri, List.of()).forEach(this::type);
        return this;
    }

    /** The words of the draft in a range. */
    public String in(Range range) {
        TextLines lines = TextLines.of(text);
        return text.substring(offset(lines, range.getStart()), offset(lines, range.getEnd()));
    }

    String text() {
        return text;
    }

    TextDocumentIdentifier document() {
        return new TextDocumentIdentifier(uri);
    }

    /** The next list of findings; one that does not come fails the test. */
    List<Diagnostic> published() {
        try {
            PublishDiagnosticsParams next = published.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            assertThat(next).as("diagnostics").isNotNull();
            assertThat(next.getUri()).isEqualTo(uri);
            return next.getDiagnostics();
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }

    /** Whether findings wait that were not looked at. */
    boolean hasNews() {
        return !published.isEmpty();
    }

    List<ShowDocumentParams> shown() {
        return shown;
    }

    List<String> messages() {
        return messages;
    }

    /** Ends the session as the protocol asks, and gives the exit code. */
    public int end() {
        wait(server.shutdown());
        return leave();
    }

    /** Leaves without a word of goodbye. */
    int leave() {
        server.exit();
        return wait(exit);
    }

    /** The exit code after the editor died. */
    int die() throws IOException {
        toServer.close();
        return wait(exit);
    }

    static <T> T wait(CompletableFuture<T> answer) {
        return answer.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
    }

    private static Position position(TextLines lines, int offset) {
        TextLines.Place place = lines.placeOf(offset);
        return new Position(place.line(), place.column());
    }

    private static int offset(TextLines lines, Position position) {
        return lines.offsetOf(new TextLines.Place(position.getLine(), position.getCharacter()));
    }

    @Override
    public void publishDiagnostics(PublishDiagnosticsParams diagnostics) {
        published.add(diagnostics);
    }

    @Override
    public CompletableFuture<ShowDocumentResult> showDocument(ShowDocumentParams page) {
        shown.add(page);
        return CompletableFuture.completedFuture(new ShowDocumentResult(true));
    }

    @Override
    public CompletableFuture<List<Object>> configuration(ConfigurationParams asked) {
        return CompletableFuture.completedFuture(
                answersSettings.stream().<Object>map(JsonParser::parseString).toList());
    }

    @Override
    public void showMessage(MessageParams message) {
        messages.add(message.getMessage());
    }

    @Override
    public void logMessage(MessageParams message) {
        messages.add(message.getMessage());
    }

    @Override
    public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams asked) {
        throw new AssertionError("asked " + asked.getMessage());
    }

    @Override
    public void telemetryEvent(Object event) {
        throw new AssertionError("telemetry");
    }

    @Override
    public void close() throws IOException {
        listening.cancel(true);
        toServer.close();
    }
}
