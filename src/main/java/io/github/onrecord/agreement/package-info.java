/**
 * Says how far people who judged the same things agree beyond chance, and how sure that figure is.
 * In: {@link io.github.onrecord.agreement.Ratings}. Out: coefficients and intervals.
 * Door: {@link io.github.onrecord.agreement.Ratings}, and {@link io.github.onrecord.agreement.Bootstrap} for intervals.
 * Not here: what was judged, and who is right.
 */
@NullMarked
package io.github.onrecord.agreement;

import org.jspecify.annotations.NullMarked;
