package io.github.onrecord.claims;

import io.github.onrecord.attribution.Attributed;
import io.github.onrecord.language.Quotation;
import io.github.onrecord.language.Reading;
import java.util.List;
import java.util.Optional;

/**
 * Whose words a segment is where no attribution covers it: a further sentence inside somebody's quotation, or the
 * second of two that-clauses. Whomever a speaker credits there is the speaker's business.
 */
final class SpokenWords {
    private final Reading reading;
    private final Attributed attributed;

    SpokenWords(Reading reading, Attributed attributed) {
        this.reading = reading;
        this.attributed = attributed;
    }

    /** Whether the segment lies in quotation marks, all its cues with it. */
    boolean isQuoted(Segment segment, List<Attributed.Found> cued) {
        return quotation(segment).isPresent()
                && cued.stream().allMatch(found -> reading.isQuoted(found.cue().first()));
    }

    /** The attribution that gives the quotation around the segment to its speaker. */
    Optional<Attributed.Found> quotedSpeaker(Segment segment) {
        Optional<Quotation> quotation = quotation(segment);
        return quotation.isEmpty()
                ? Optional.empty()
                : attributed.found().stream()
                        .filter(found -> found.attribution().source().isPresent())
                        .filter(found -> introduces(found, quotation.get()))
                        .findFirst();
    }

    /** The speaker of the clause before, where this one begins with "that" as well. */
    Optional<Attributed.Found> speakerOfClauseBefore(Segment segment, List<Evidence> read) {
        if (read.isEmpty() || !opensThatClause(segment)) {
            return Optional.empty();
        }
        Evidence before = read.get(read.size() - 1);
        boolean sameSentence =
                before.segment().sentence().index() == segment.sentence().index();
        return before.primary()
                .filter(found -> sameSentence && found.attribution().source().isPresent())
                .filter(found -> found.content().stream()
                        .anyMatch(run -> reading.lower(run.first()).equals("that")));
    }

    private boolean opensThatClause(Segment segment) {
        int first = segment.run().first();
        return reading.lower(first).equals("that")
                && first + 1 < segment.run().end()
                && !reading.isIn(first + 1, "auxiliaries");
    }

    private Optional<Quotation> quotation(Segment segment) {
        return reading.quotationAt(segment.run().first())
                .filter(quotation -> quotation.kind().isSpeech())
                .filter(quotation -> quotation.end() >= segment.run().end());
    }

    /** The cue stands outside the marks and its content inside, or right before them: "said: “...". */
    private boolean introduces(Attributed.Found found, Quotation quotation) {
        int cue = found.cue().first();
        if (quotation.first() <= cue && cue < quotation.end()) {
            return false;
        }
        int between = quotation.first() - found.cue().end();
        boolean adjacent = between == 0
                || between == 1 && ":,".contains(reading.lower(found.cue().end()));
        return adjacent
                || found.content().stream()
                        .anyMatch(run -> quotation.first() <= run.first() && run.first() < quotation.end());
    }
}
