package io.github.onrecord.editor;

import java.util.List;
import java.util.Optional;
import org.eclipse.lsp4j.ClientCapabilities;

/**
 * What the editor says it can do.
 *
 * @param markdown whether it sets hovers in Markdown
 * @param relatedInformation whether a diagnostic may name further places
 * @param showDocument whether it opens pages when asked to
 * @param configuration whether it can be asked for its settings
 */
record ClientAbilities(boolean markdown, boolean relatedInformation, boolean showDocument, boolean configuration) {
    /** Nothing but what every editor can. */
    static final ClientAbilities NONE = new ClientAbilities(false, false, false, false);

    /** An editor that says nothing about the format of hovers is taken to know Markdown, as most do. */
    static ClientAbilities of(Optional<ClientCapabilities> capabilities) {
        var text = capabilities.map(ClientCapabilities::getTextDocument);
        var hover = text.map(known -> known.getHover()).map(known -> known.getContentFormat());
        var diagnostics = text.map(known -> known.getPublishDiagnostics());
        var window = capabilities.map(ClientCapabilities::getWindow);
        var workspace = capabilities.map(ClientCapabilities::getWorkspace);
        return new ClientAbilities(
                hover.orElse(List.of("markdown")).contains("markdown"),
                diagnostics.map(known -> known.getRelatedInformation()).orElse(false),
                window.map(known -> known.getShowDocument())
                        .map(known -> known.isSupport())
                        .orElse(false),
                workspace.map(known -> known.getConfiguration()).orElse(false));
    }
}
