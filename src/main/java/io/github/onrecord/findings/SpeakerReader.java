package io.github.onrecord.findings;

import io.github.onrecord.article.Span;
import io.github.onrecord.attribution.Attribution;
import io.github.onrecord.language.Quotation;
import io.github.onrecord.language.Reading;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;

/** Counts the sentences from the start of each quotation to the words that name its speaker. */
final class SpeakerReader {
    private final Reading reading;
    private final List<Attribution> attributions;

    private SpeakerReader(Reading reading, List<Attribution> attributions) {
        this.reading = reading;
        this.attributions = attributions;
    }

    static QuotationDistance distance(Reading reading, List<Attribution> attributions) {
        SpeakerReader speakers = new SpeakerReader(reading, attributions);
        List<OptionalInt> distances = reading.quotations().stream()
                .filter(quotation -> quotation.kind().isSpeech() && !quotation.continued())
                .filter(quotation ->
                        reading.sentenceOf(quotation.first()).block().kind().makesClaims())
                .map(speakers::sentences)
                .toList();
        int[] known = distances.stream().flatMapToInt(OptionalInt::stream).toArray();
        return new QuotationDistance(
                distances.size(),
                (int) Arrays.stream(known).filter(distance -> distance == 0).count(),
                (int) Arrays.stream(known).filter(distance -> distance > 1).count(),
                Arrays.stream(known).max().orElse(0),
                distances.size() - known.length);
    }

    /** To the nearest speaker of the words; empty where nobody is credited with them. */
    private OptionalInt sentences(Quotation quotation) {
        int start = sentence(quotation.outer());
        return attributions.stream()
                .filter(attribution -> attribution.content().overlaps(quotation.inner()))
                .flatMap(attribution -> attribution.source().stream())
                .mapToInt(mention -> Math.max(0, sentence(mention.span()) - start))
                .min();
    }

    private int sentence(Span span) {
        int token = Math.min(reading.tokenFrom(span.start()), reading.size() - 1);
        return reading.sentenceOf(token).index();
    }
}
