package io.github.onrecord.editor;

import io.github.onrecord.audit.Auditor;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiConsumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;

/**
 * Serves one text editor over the Language Server Protocol, from its first word to its last. Positions count UTF-16
 * units. Drafts come from the editor and stay in memory.
 *
 * <pre>{@code
 * int code = new EditorSession(Auditor.standard(), (draft, fault) -> {}).serve(System.in, System.out);
 * }</pre>
 */
public final class EditorSession {
    /** The library's log would hold the editor's messages, and with them the draft. Kept, for loggers are forgotten. */
    private static final Logger LIBRARY = Logger.getLogger("org.eclipse.lsp4j");

    /** So that a sentence is not asked about before it is written. */
    private static final Duration PAUSE = Duration.ofMillis(400);

    private final Auditor auditor;
    private final BiConsumer<String, Throwable> faults;
    private final Duration pause;

    /**
     * A session that has not begun.
     *
     * @param faults takes the name of a draft and a fault of ours in auditing it, for a log; may be called on any thread
     */
    public EditorSession(Auditor auditor, BiConsumer<String, Throwable> faults) {
        this(auditor, faults, PAUSE);
    }

    /** With another pause in typing, after which a draft is audited. */
    EditorSession(Auditor auditor, BiConsumer<String, Throwable> faults, Duration pause) {
        this.auditor = auditor;
        this.faults = faults;
        this.pause = pause;
    }

    /**
     * Serves until the editor leaves. Both streams stay open; nothing but the protocol is written.
     *
     * @return 0 if the editor shut the session down first, as the protocol asks, else 1
     */
    public int serve(InputStream in, OutputStream out) {
        LIBRARY.setLevel(Level.OFF);
        EditorState state = new EditorState(faults);
        ExecutorService threads = Executors.newCachedThreadPool(EditorSession::thread);
        try (RulePages pages = new RulePages(auditor.pack());
                AuditQueue queue = new AuditQueue()) {
            EditorServer server = new EditorServer(
                    state,
                    new OpenDrafts(state, auditor, pages, queue, pause),
                    new EditorWorkspace(state, new PageCommands(auditor.pack(), pages)));
            Launcher<LanguageClient> launcher = new LSPLauncher.Builder<LanguageClient>()
                    .setLocalService(server)
                    .setRemoteInterface(LanguageClient.class)
                    .setInput(in)
                    .setOutput(out)
                    .setExecutorService(threads)
                    .setExceptionHandler(this::answer)
                    .validateMessages(true)
                    .create();
            state.connect(launcher.getRemoteProxy());
            Future<Void> listening = launcher.startListening();
            threads.execute(() -> leaveAtEnd(listening, state));
            return state.exit().join();
        } finally {
            threads.shutdownNow();
        }
    }

    /** An editor that dies closes the stream and says no more. */
    private static void leaveAtEnd(Future<Void> listening, EditorState state) {
        try {
            listening.get();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | CancellationException broken) {
            // A stream that breaks has ended too.
        }
        state.leave();
    }

    /** What a request is answered with that failed. The library would send the stack trace. */
    private ResponseError answer(Throwable fault) {
        Throwable cause = fault;
        while (!(cause instanceof ResponseErrorException) && cause.getCause() != null) {
            cause = cause.getCause();
        }
        if (cause instanceof ResponseErrorException refusal) {
            return refusal.getResponseError();
        }
        faults.accept("What the editor asked", cause);
        return new ResponseError(ResponseErrorCode.InternalError, "OnRecord met a fault of its own.", null);
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "editor");
        thread.setDaemon(true);
        return thread;
    }
}
