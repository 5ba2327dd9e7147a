/**
 * Shows audits to people and programs, one writer a format: terminal text, JSON, workbook, formats of other programs,
 * and comments in a copy of a Word draft.
 * In: {@link io.github.onrecord.audit.Audit}. Out: bytes. Door: {@link io.github.onrecord.report.ReportWriter}, and for
 * drafts {@link io.github.onrecord.report.WordCommentWriter}.
 * Not here: judgement. A writer chooses what to show first, never what it is worth.
 */
@NullMarked
package io.github.onrecord.report;

import org.jspecify.annotations.NullMarked;
