/**
 * Splits an article into claims and says of each what the page shows: who, how, how near, how sure, how checked.
 * In: attributions and sentences. Out: {@link io.github.onrecord.claims.Claim} with its facts.
 * Door: {@link io.github.onrecord.claims.Claims}.
 * Not here: points.
 */
@NullMarked
package io.github.onrecord.claims;

import org.jspecify.annotations.NullMarked;
