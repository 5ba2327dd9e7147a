/**
 * What people decide about audits, and how it stays with a draft that is edited: verdicts, suppressions, baselines.
 * In: audits, workbooks and files that people have written in. Out: a {@link io.github.onrecord.review.Review}, which
 * reports show beside its audit. Door: {@link io.github.onrecord.review.ReviewFolder}; for two versions of a draft
 * {@link io.github.onrecord.review.Matching}.
 * Not here: scores. No decision moves one, and no audit waits for one.
 */
@NullMarked
package io.github.onrecord.review;

import org.jspecify.annotations.NullMarked;
