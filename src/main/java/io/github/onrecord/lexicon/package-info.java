/**
 * Word lists: reads {@code rules/lexicons}, inflects their entries and finds them in a run of words.
 * In: the files of a rule pack. Out: {@link io.github.onrecord.lexicon.Lexicons}.
 * Door: {@link io.github.onrecord.lexicon.Lexicons}.
 * Not here: sentences.
 */
@NullMarked
package io.github.onrecord.lexicon;

import org.jspecify.annotations.NullMarked;
