package io.github.onrecord.variants;

import java.util.Optional;

/**
 * An example as another writer might have put it.
 *
 * @param kind what was done to it
 * @param text the sentence, without marks
 * @param source words that the source must still hold, where the example marks its source
 */
public record Variant(VariantKind kind, String text, Optional<String> source) {}
