/**
 * Gives the audit to programs that people write with: text editors over the Language Server Protocol, and agents over
 * the Model Context Protocol. Both speak over two streams and keep what they are given in memory alone.
 * In: a draft as the client sends it. Out: diagnostics, hovers, code actions; answers of tools.
 * Door: {@link io.github.onrecord.editor.EditorSession} and {@link io.github.onrecord.editor.AgentSession}.
 * Not here: judgements, the command line, the web page.
 */
@NullMarked
package io.github.onrecord.editor;

import org.jspecify.annotations.NullMarked;
