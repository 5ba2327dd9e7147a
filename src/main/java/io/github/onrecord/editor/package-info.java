/**
 * Gives the audit to text editors, over the Language Server Protocol. What they send stays in memory.
 * In: a draft as the editor sends it. Out: diagnostics, hovers, code actions.
 * Door: {@link io.github.onrecord.editor.EditorSession}.
 * Not here: judgements, the command line, the web page.
 */
@NullMarked
package io.github.onrecord.editor;

import org.jspecify.annotations.NullMarked;
