package io.github.onrecord.editor;

import io.github.onrecord.audit.Auditor;
import io.github.onrecord.audit.Standard;
import io.github.onrecord.ingest.UnreadableInput;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.jsonrpc.CompletableFutures;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.services.TextDocumentService;

/**
 * The drafts that are open in the editor. Their words come from the editor alone. They are audited when they are opened
 * and saved, where the user wants it also while they are typed, and else when a question about them comes.
 */
final class OpenDrafts implements TextDocumentService {
    private final EditorState state;
    private final Auditor auditor;
    private final DraftAuditor drafts;
    private final RulePages pages;
    private final AuditQueue queue;
    private final Duration pause;
    private final Map<String, DraftText> open = new ConcurrentHashMap<>();

    /** Touched by the worker alone. */
    private final Map<String, AuditedDraft> audited = new HashMap<>();

    OpenDrafts(EditorState state, Auditor auditor, RulePages pages, AuditQueue queue, Duration pause) {
        this.state = state;
        this.auditor = auditor;
        this.drafts = new DraftAuditor(auditor);
        this.pages = pages;
        this.queue = queue;
        this.pause = pause;
    }

    @Override
    public void didOpen(DidOpenTextDocumentParams opened) {
        TextDocumentItem item = opened.getTextDocument();
        DraftText draft = new DraftText(item.getUri(), item.getLanguageId(), item.getVersion(), item.getText());
        if (draft.isReadable() && !pages.hold(draft.uri())) {
            open.put(draft.uri(), draft);
            order(draft.uri(), Duration.ZERO);
        }
    }

    @Override
    public void didChange(DidChangeTextDocumentParams changed) {
        String uri = changed.getTextDocument().getUri();
        int version =
                Optional.ofNullable(changed.getTextDocument().getVersion()).orElse(0);
        boolean isDraft =
                open.computeIfPresent(uri, (any, draft) -> draft.changed(version, changed.getContentChanges())) != null;
        if (isDraft && state.settings().onType()) {
            order(uri, pause);
        }
    }

    @Override
    public void didSave(DidSaveTextDocumentParams saved) {
        order(saved.getTextDocument().getUri(), Duration.ZERO);
    }

    @Override
    public void didClose(DidCloseTextDocumentParams closed) {
        String uri = closed.getTextDocument().getUri();
        if (open.remove(uri) != null) {
            queue.order(uri, Duration.ZERO, () -> {
                audited.remove(uri);
                state.client().publishDiagnostics(new PublishDiagnosticsParams(uri, List.of()));
            });
        }
    }

    @Override
    public CompletableFuture<Hover> hover(HoverParams asked) {
        Markup markup = state.abilities().markdown() ? Markup.MARKDOWN : Markup.PLAIN;
        return answer(
                asked.getTextDocument().getUri(),
                draft -> draft.flatMap(known -> new ClaimHover(known, standards(), markup).at(asked.getPosition()))
                        .orElse(null));
    }

    @Override
    public CompletableFuture<List<Either<Command, CodeAction>>> codeAction(CodeActionParams asked) {
        return answer(
                asked.getTextDocument().getUri(),
                draft -> draft.map(known -> actions(known).at(asked.getRange())).stream()
                        .flatMap(List::stream)
                        .map(action -> Either.<Command, CodeAction>forRight(action))
                        .toList());
    }

    private DraftActions actions(AuditedDraft draft) {
        return new DraftActions(draft, diagnostics(), new PageCommands(auditor.pack(), pages), drafts);
    }

    /**
     * Answers on the worker, from the draft as it is now; empty where there is none that can be audited. What was
     * cancelled meanwhile is not audited any more.
     */
    private <T> CompletableFuture<T> answer(String uri, Function<Optional<AuditedDraft>, T> question) {
        state.requireRunning();
        return CompletableFutures.computeAsync(queue.worker(), cancelled -> {
            cancelled.checkCanceled();
            Optional<AuditedDraft> now = Optional.ofNullable(open.get(uri)).flatMap(this::readable);
            cancelled.checkCanceled();
            return question.apply(now);
        });
    }

    private Optional<AuditedDraft> readable(DraftText draft) {
        try {
            return Optional.of(now(draft));
        } catch (UnreadableInput refused) {
            return Optional.empty();
        }
    }

    private void order(String uri, Duration delay) {
        queue.order(uri, delay, () -> Optional.ofNullable(open.get(uri)).ifPresent(this::publish));
    }

    /** On the worker. A draft that we cannot cope with must not cost the session. */
    private void publish(DraftText draft) {
        try {
            publish(draft, diagnostics().of(now(draft)));
        } catch (UnreadableInput refused) {
            boolean isBlank = draft.text().isBlank();
            publish(
                    draft,
                    isBlank ? List.of() : List.of(DraftDiagnostics.refused(String.valueOf(refused.getMessage()))));
        } catch (RuntimeException | StackOverflowError fault) {
            state.tell(draft.name(), fault);
        }
    }

    private void publish(DraftText draft, List<Diagnostic> diagnostics) {
        state.client().publishDiagnostics(new PublishDiagnosticsParams(draft.uri(), diagnostics, draft.version()));
    }

    private AuditedDraft now(DraftText draft) throws UnreadableInput {
        AuditedDraft known = audited.get(draft.uri());
        if (known != null && known.draft().equals(draft)) {
            return known;
        }
        AuditedDraft made = drafts.audit(draft);
        audited.put(draft.uri(), made);
        return made;
    }

    private DraftDiagnostics diagnostics() {
        return new DraftDiagnostics(standards(), state.abilities());
    }

    private List<Standard> standards() {
        return auditor.pack().standards();
    }
}
