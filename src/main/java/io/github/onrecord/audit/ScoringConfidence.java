package io.github.onrecord.audit;

import io.github.onrecord.article.Block;
import io.github.onrecord.language.Quotation;
import io.github.onrecord.language.Reading;
import java.util.ArrayList;
import java.util.List;

/** Says whether a page can be scored: long enough, in English, its extraction and its quotation marks sound. */
final class ScoringConfidence {
    /** Fewer words than this show too little of a story to be rated. */
    private static final int FEWEST_WORDS = 25;

    /** Share of function words under which a text is not English: 840 English news texts had .24 or more, eight other languages .13 or less. */
    private static final double ENGLISH = 0.17;

    private ScoringConfidence() {}

    static Confidence of(Reading reading) {
        List<String> notes = new ArrayList<>(reading.article().notes());
        int words = 0;
        int function = 0;
        for (int i = 0; i < reading.size(); i++) {
            Block.Kind kind = reading.sentenceOf(i).block().kind();
            if (kind.makesClaims() && Character.isLetter(reading.surface(i).charAt(0))) {
                words++;
                function += reading.isIn(i, "common-words") ? 1 : 0;
            }
        }
        boolean scored = true;
        if (words < FEWEST_WORDS) {
            scored = false;
            notes.add("The text has " + words + " words, too few to rate its sourcing.");
        } else if ((double) function / words < ENGLISH) {
            scored = false;
            notes.add("The text does not read as English.");
        }
        long open = reading.quotations().stream().filter(Quotation::open).count();
        if (open > 0) {
            notes.add(
                    open == 1
                            ? "One quotation has no closing mark; it was read to the end of its paragraph."
                            : open
                                    + " quotations have no closing mark; they were read to the end of their paragraphs.");
        }
        return new Confidence(scored, notes);
    }
}
