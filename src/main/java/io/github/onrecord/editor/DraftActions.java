package io.github.onrecord.editor;

import io.github.onrecord.findings.Finding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;

/** What the editor offers at a finding: to hold it back with a reason, and to open what is behind it. */
final class DraftActions {
    private final AuditedDraft audited;
    private final DraftDiagnostics diagnostics;
    private final PageCommands pages;
    private final SuppressionEdit suppressions;

    DraftActions(AuditedDraft audited, DraftDiagnostics diagnostics, PageCommands pages, DraftAuditor auditor) {
        this.audited = audited;
        this.diagnostics = diagnostics;
        this.pages = pages;
        this.suppressions = new SuppressionEdit(audited, auditor);
    }

    /** The actions at all findings that touch a range, each once: first what edits, then what opens. */
    List<CodeAction> at(Range range) {
        Map<String, CodeAction> edits = new LinkedHashMap<>();
        Map<String, CodeAction> openings = new LinkedHashMap<>();
        for (Finding finding : audited.audit().findings()) {
            Diagnostic diagnostic = diagnostics.of(finding, audited);
            if (touch(diagnostic.getRange(), range)) {
                suppressions.of(finding).map(edit -> held(finding, edit)).ifPresent(action -> {
                    String key = action.getTitle() + action.getEdit();
                    edits.computeIfAbsent(key, any -> action).getDiagnostics().add(diagnostic);
                });
                for (Command command : pages.of(finding)) {
                    openings.computeIfAbsent(command.getTitle(), any -> opening(command))
                            .getDiagnostics()
                            .add(diagnostic);
                }
            }
        }
        List<CodeAction> all = new ArrayList<>(edits.values());
        all.addAll(openings.values());
        return all;
    }

    private CodeAction held(Finding finding, TextEdit edit) {
        CodeAction action = action("Ignore " + finding.code() + " here, because ...");
        action.setEdit(new WorkspaceEdit(Map.of(audited.draft().uri(), List.of(edit))));
        return action;
    }

    private static CodeAction opening(Command command) {
        CodeAction action = action(command.getTitle());
        action.setCommand(command);
        return action;
    }

    private static CodeAction action(String title) {
        CodeAction action = new CodeAction(title);
        action.setKind(CodeActionKind.QuickFix);
        action.setDiagnostics(new ArrayList<>());
        return action;
    }

    /** Whether two ranges share a unit or meet; a cursor is a range without units. */
    private static boolean touch(Range one, Range other) {
        return !isBefore(one, other) && !isBefore(other, one);
    }

    private static boolean isBefore(Range one, Range other) {
        int lines = Integer.compare(one.getEnd().getLine(), other.getStart().getLine());
        return lines < 0
                || lines == 0 && one.getEnd().getCharacter() < other.getStart().getCharacter();
    }
}
