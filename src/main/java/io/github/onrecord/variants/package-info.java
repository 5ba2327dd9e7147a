/**
 * Rewords the examples of rules, as another writer might have put them, and asks whether the rules still see them.
 * In: a {@code RulePack}. Out: {@code Robustness}. Door: {@link io.github.onrecord.variants.RuleVariants}.
 * Not here: running the examples themselves, or anything that an audit needs.
 */
@NullMarked
package io.github.onrecord.variants;

import org.jspecify.annotations.NullMarked;
