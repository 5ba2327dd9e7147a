/**
 * Works out of a store what an archive shows as a whole: texts that are the same, who leans on whom, figures with their
 * intervals, what changed, and samples for people. Nearly all of it is SQL over the tables of the store.
 * In: {@code OpenArchive}. Out: {@code Portrait}, {@code CreditGraph}, {@code SampledClaim}. Door: {@link Portrait#of}.
 * Not here: how any of it is shown.
 */
@NullMarked
package io.github.onrecord.archive.analysis;

import org.jspecify.annotations.NullMarked;
