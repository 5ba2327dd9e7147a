/**
 * Measures how fast OnRecord is: {@code bin/bench}. {@code docs/benchmarks.md} says what each figure means.
 * In: the shipped articles under {@code seeds/}. Out: a table on standard output. Door: {@link Bench}.
 * Not here: tests. Nothing fails because a machine is slow.
 */
@NullMarked
package io.github.onrecord.bench;

import org.jspecify.annotations.NullMarked;
