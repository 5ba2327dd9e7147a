/**
 * Shows an archive: a workbook, a page, the graph of credit in four formats, and samples for reviewers.
 * In: {@code Portrait}, {@code CreditGraph}, {@code SampledClaim}. Out: bytes. Door: {@link ArchiveWorkbook},
 * {@link ArchivePage}, {@link GraphFormat}. Not here: any figure.
 */
@NullMarked
package io.github.onrecord.archive.report;

import org.jspecify.annotations.NullMarked;
