/**
 * Reads a file or stream into a draft: its words and its blocks, each with its place in the original.
 * In: an {@link io.github.onrecord.ingest.Input}. Out: a {@link io.github.onrecord.ingest.Draft}.
 * Door: {@link io.github.onrecord.ingest.DraftReaders}.
 * Not here: what a headline, a dateline or a quotation means.
 */
@NullMarked
package io.github.onrecord.ingest;

import org.jspecify.annotations.NullMarked;
