/**
 * What people decide about audits, and how it stays with a draft that is edited: verdicts, suppressions, baselines; and
 * what an edit does to the sourcing of a draft.
 * In: audits, workbooks and files that people have written in. Out: a {@link io.github.onrecord.review.Review}, which
 * reports show beside its audit, and a {@link io.github.onrecord.review.DraftDiff}.
 * Door: {@link io.github.onrecord.review.ReviewFolder}; for two versions of a draft
 * {@link io.github.onrecord.review.DraftComparison}.
 * Not here: scores. No decision moves one, and no audit waits for one.
 */
@NullMarked
package io.github.onrecord.review;

import org.jspecify.annotations.NullMarked;
