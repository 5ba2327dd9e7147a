/**
 * Finds who is credited with what: turns rule matches into attributions (source, cue, content) and joins the sources.
 * In: {@code Match}, {@code Reading}. Out: {@link io.github.onrecord.attribution.Attribution},
 * {@link io.github.onrecord.attribution.Source}. Door: {@link io.github.onrecord.attribution.Attributions}.
 * Not here: points, bands, or any judgement of a source.
 */
@NullMarked
package io.github.onrecord.attribution;

import org.jspecify.annotations.NullMarked;
