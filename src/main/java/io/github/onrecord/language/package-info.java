/**
 * Reads an article as English: tokens, sentences, quotations, names, and parts of speech where somebody asks.
 * In: an {@code Article} and {@code Lexicons}. Out: {@link io.github.onrecord.language.Reading}.
 * Door: {@link io.github.onrecord.language.Reader}.
 * Not here: who is credited with what.
 */
@NullMarked
package io.github.onrecord.language;

import org.jspecify.annotations.NullMarked;
