/**
 * Weighs a claim: contributions, caps, band and page code, by the factors and limits of {@code scoring.yaml}.
 * In: a {@link io.github.onrecord.claims.Claim}. Out: a {@link io.github.onrecord.scoring.Score}.
 * Door: {@link io.github.onrecord.scoring.ScoringModel}.
 * Not here: weights. They are in the file.
 */
@NullMarked
package io.github.onrecord.scoring;

import org.jspecify.annotations.NullMarked;
