package io.github.onrecord.findings;

/**
 * How many sentences a reader is into a quotation before the page says who speaks. A speaker named before the quotation
 * or in the sentence in which it begins counts 0.
 *
 * @param quotations quotations of somebody's words; one that goes on over paragraphs counts once
 * @param sameSentence those whose speaker is known in the sentence in which they begin
 * @param late those whose speaker comes after more than one sentence
 * @param longest the most sentences from the start of a quotation to its speaker
 * @param withoutSpeaker those for which no speaker was found
 */
public record QuotationDistance(int quotations, int sameSentence, int late, int longest, int withoutSpeaker) {
    /** Nobody is quoted. */
    public static final QuotationDistance NONE = new QuotationDistance(0, 0, 0, 0, 0);
}
