/**
 * Shows audits to people and programs, one writer a format: terminal text, JSON, workbook.
 * In: {@link io.github.onrecord.audit.Audit}. Out: bytes. Door: {@link io.github.onrecord.report.ReportWriter}.
 * Not here: judgement. A writer chooses what to show first, never what it is worth.
 */
@NullMarked
package io.github.onrecord.report;

import org.jspecify.annotations.NullMarked;
