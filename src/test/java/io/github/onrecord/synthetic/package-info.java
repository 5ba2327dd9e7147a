/**
 * Makes archives of invented articles with things planted in them, for tests and benchmarks.
 * In: a number of articles and a seed. Out: files, and a manifest of what is planted.
 * Door: {@link io.github.onrecord.synthetic.SyntheticArchive}.
 * Not here: anything that looks for what is planted.
 */
package io.github.onrecord.synthetic;
