package io.github.onrecord.variants;

import io.github.onrecord.article.Span;
import io.github.onrecord.attribution.Attribution;
import io.github.onrecord.attribution.SourceType;
import io.github.onrecord.language.Reading;
import io.github.onrecord.language.WordClass;
import java.util.Locale;
import java.util.Optional;

/**
 * An example of one sentence, and what the auditor sees in it.
 *
 * @param text the sentence without marks
 * @param reading the same as English
 * @param attribution the one by the example's rule, else the first with a cue; empty where there is none
 * @param type what kind of source that credits
 * @param marked whether the example marks its source
 */
record Sample(
        String text, Reading reading, Optional<Attribution> attribution, Optional<SourceType> type, boolean marked) {

    /** The source as printed. */
    Optional<Span> source() {
        return attribution.flatMap(Attribution::source).map(Attribution.Mention::span);
    }

    /** The words that credit. */
    Optional<Span> cue() {
        return attribution.flatMap(Attribution::cue);
    }

    /** Whether the source is a bare pronoun, which takes neither title nor apposition. */
    boolean hasPronounSource() {
        return source().isEmpty()
                || reading.lengthOf(
                                WordClass.PRONOUN,
                                reading.tokenFrom(source().get().start()))
                        > 0
                || source().get().in(text).equalsIgnoreCase("who");
    }

    /** The variant with these words, whose source must still hold the same words. */
    Variant variant(VariantKind kind, String words) {
        return variant(kind, words, source().map(span -> span.in(text)).orElse(""));
    }

    Variant variant(VariantKind kind, String words, String kept) {
        return new Variant(kind, words, marked ? Optional.of(kept.toLowerCase(Locale.ROOT)) : Optional.empty());
    }

    /** The word as it stands inside a sentence: small, unless it is a name or a title before one. */
    String inside(int start, String words) {
        int token = reading.tokenFrom(start);
        boolean name = reading.nameAt(token).isPresent() || isCapital(token + 1) && !reading.isIn(token, "determiners");
        boolean initials = words.length() > 1 && Character.isUpperCase(words.charAt(1));
        return name || initials ? words : words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }

    private boolean isCapital(int token) {
        return token < reading.size()
                && Character.isUpperCase(reading.surface(token).charAt(0));
    }

    /** The words as they open a sentence. */
    static String opening(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
