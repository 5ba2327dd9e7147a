/**
 * What people decide about audits, and how it stays with a draft that is edited.
 * In: audits. Out: which claims and findings of one version are those of another.
 * Door: {@link io.github.onrecord.review.Matching}.
 * Not here: scores. No decision moves one, and no audit waits for one.
 */
@NullMarked
package io.github.onrecord.review;

import org.jspecify.annotations.NullMarked;
