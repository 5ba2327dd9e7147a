/**
 * Measures the tool against gold: articles that people annotated by hand.
 * In: gold files and an {@link io.github.onrecord.audit.Auditor}. Out: an {@link io.github.onrecord.evaluation.Evaluation}
 * and its pages. Door: {@link io.github.onrecord.evaluation.Evaluator}.
 * Not here: anything that an audit needs. No score and no rule is ever read off the gold.
 */
@NullMarked
package io.github.onrecord.evaluation;

import org.jspecify.annotations.NullMarked;
