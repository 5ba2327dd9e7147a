/**
 * The rule engine: reads patterns over tokens, compiles them to automata and finds their matches in linear time.
 * In: a {@code Reading} and rule files. Out: {@link io.github.onrecord.rules.Match}.
 * Door: {@link io.github.onrecord.rules.RuleBook}.
 * Not here: what a match means.
 */
@NullMarked
package io.github.onrecord.rules;

import org.jspecify.annotations.NullMarked;
