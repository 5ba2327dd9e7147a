/**
 * Audits archives of any size and keeps what it finds in one file that can be asked with SQL.
 * In: inputs (folders, exports, web archives) and rules. Out: tables, described in {@code docs/store.md}.
 * Door: {@link io.github.onrecord.archive.ArchiveRun} writes a store, {@link io.github.onrecord.archive.ArchiveQuery}
 * reads one.
 * Not here: reading formats, any judgement of a claim, printing.
 */
@NullMarked
package io.github.onrecord.archive;

import org.jspecify.annotations.NullMarked;
