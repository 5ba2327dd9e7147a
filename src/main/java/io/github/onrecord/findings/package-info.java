/**
 * Checks the scored claims: findings for the writer, and the measures of the whole article.
 * In: scored claims. Out: {@link io.github.onrecord.findings.Finding}, {@link io.github.onrecord.findings.Measures}.
 * Door: {@link io.github.onrecord.findings.Checks}.
 * Not here: anything that changes a score.
 */
@NullMarked
package io.github.onrecord.findings;

import org.jspecify.annotations.NullMarked;
