package io.github.onrecord.editor;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiConsumer;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.MessageType;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.lsp4j.services.LanguageClient;

/** Where a session stands: who the editor is, what it can do, what its user set, and whether it has said goodbye. */
final class EditorState {
    private static final int CLEAN = 0;
    private static final int LEFT_WITHOUT_SHUTDOWN = 1;

    private final BiConsumer<String, Throwable> faults;
    private final CompletableFuture<Integer> exit = new CompletableFuture<>();
    private volatile Optional<LanguageClient> client = Optional.empty();
    private volatile ClientAbilities abilities = ClientAbilities.NONE;
    private volatile EditorSettings settings = EditorSettings.DEFAULT;
    private volatile Phase phase = Phase.NEW;

    private enum Phase {
        NEW,
        RUNNING,
        SHUT_DOWN
    }

    /**
     * A session that has not begun.
     *
     * @param faults takes a draft's name and a fault of ours in auditing it
     */
    EditorState(BiConsumer<String, Throwable> faults) {
        this.faults = faults;
    }

    void connect(LanguageClient editor) {
        client = Optional.of(editor);
    }

    LanguageClient client() {
        return client.orElseThrow(() -> new IllegalStateException("no editor is connected yet"));
    }

    void begin(ClientAbilities known) {
        abilities = known;
        phase = Phase.RUNNING;
    }

    ClientAbilities abilities() {
        return abilities;
    }

    EditorSettings settings() {
        return settings;
    }

    void set(EditorSettings changed) {
        settings = changed;
    }

    /** Refuses a request that comes too early or too late, with the protocol's own error. */
    void requireRunning() {
        switch (phase) {
            case RUNNING -> {}
            case NEW -> throw refusal(ResponseErrorCode.ServerNotInitialized, "The session has not been initialized.");
            case SHUT_DOWN -> throw refusal(ResponseErrorCode.InvalidRequest, "The session has been shut down.");
        }
    }

    /** A request is answered with this error. */
    static ResponseErrorException refusal(ResponseErrorCode code, String words) {
        return new ResponseErrorException(new ResponseError(code, words, null));
    }

    /** Tells of a fault of ours, to the user and to whoever reads the log; never a word of the draft. */
    void tell(String draft, Throwable fault) {
        faults.accept(draft, fault);
        client().showMessage(new MessageParams(
                MessageType.Error, draft + " could not be audited, through a fault of OnRecord's own."));
    }

    void shutDown() {
        phase = Phase.SHUT_DOWN;
    }

    /** The editor has left, by the protocol or by closing the stream. */
    void leave() {
        exit.complete(phase == Phase.SHUT_DOWN ? CLEAN : LEFT_WITHOUT_SHUTDOWN);
    }

    /** The exit code, once the editor has left. */
    CompletableFuture<Integer> exit() {
        return exit;
    }
}
