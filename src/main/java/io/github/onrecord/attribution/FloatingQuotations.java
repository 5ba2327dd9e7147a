package io.github.onrecord.attribution;

import io.github.onrecord.language.Quotation;
import io.github.onrecord.language.Reading;
import io.github.onrecord.language.Sentence;
import io.github.onrecord.rules.Match.Run;
import java.util.ArrayList;
import java.util.List;

/** Gives quotations without a cue of their own to the speaker who goes on: "...," she said. "And ...". */
final class FloatingQuotations {
    private final Reading reading;
    private final List<Placed> placed;

    private FloatingQuotations(Reading reading, List<Placed> placed) {
        this.reading = reading;
        this.placed = new ArrayList<>(placed);
    }

    /** The attributions, one for all that a speaker says on, also over paragraphs. */
    static List<Placed> given(Reading reading, List<Placed> placed) {
        FloatingQuotations floating = new FloatingQuotations(reading, placed);
        for (int number = 0; number < reading.quotations().size(); number++) {
            floating.give(number);
        }
        return floating.placed;
    }

    private void give(int number) {
        Quotation quotation = reading.quotations().get(number);
        if (quotation.kind() != Quotation.Kind.SPEECH || isCredited(quotation)) {
            return;
        }
        for (int i = placed.size() - 1; i >= 0; i--) {
            if (goesOnIn(placed.get(i), number)) {
                int speaker = quotedInSameSentence(i, number);
                placed.set(speaker, placed.get(speaker).with(new Run(quotation.first(), quotation.end())));
                return;
            }
        }
    }

    /** "“...,” Ruiz said, as he called for calm. “...”": of one sentence, the attribution that has a quotation goes on. */
    private int quotedInSameSentence(int last, int number) {
        int sentence = placed.get(last).candidate().sentence().index();
        for (int i = last; i >= 0 && placed.get(i).candidate().sentence().index() == sentence; i--) {
            if (goesOnIn(placed.get(i), number) && isQuoted(placed.get(i))) {
                return i;
            }
        }
        return last;
    }

    private boolean isCredited(Quotation quotation) {
        return placed.stream()
                .filter(one -> !isInside(one, quotation))
                .flatMap(one -> one.content().stream())
                .anyMatch(run -> run.first() < quotation.end() && quotation.first() < run.end());
    }

    /** A speaker may credit others inside the quotation: that leaves open who speaks. */
    private static boolean isInside(Placed one, Quotation quotation) {
        int cue = one.candidate().cue().first();
        return quotation.first() <= cue && cue < quotation.end();
    }

    /** Whether the quotation continues the attribution's own, or follows it in the same paragraph. */
    private boolean goesOnIn(Placed before, int number) {
        Quotation quotation = reading.quotations().get(number);
        int end = before.contentEnd();
        if (before.joined().isEmpty()
                || reading.isQuoted(before.candidate().cue().first())
                || Math.max(end, before.candidate().cue().end()) > quotation.first()) {
            return false;
        }
        boolean continues = quotation.continued()
                && number > 0
                && end >= reading.quotations().get(number - 1).end();
        return continues
                || isParagraphAfter(before, quotation)
                || isInSameBlock(before, quotation) && (isQuoted(before) || isInNextSentence(before, quotation));
    }

    /** "Ruiz denied it." and, as the next paragraph, a quotation and nothing else. */
    private boolean isParagraphAfter(Placed before, Quotation quotation) {
        Sentence first = reading.sentenceOf(quotation.first());
        Sentence last = reading.sentenceOf(quotation.end() - 1);
        Sentence said = before.candidate().sentence();
        boolean whole = first.first() == quotation.first()
                && last.end() == quotation.end()
                && isFirstOfBlock(first)
                && isLastOfBlock(last);
        return whole
                && isLastOfBlock(said)
                && said.index() + 1 == first.index()
                && before.joined().filter(joined -> joined.party().isPerson()).isPresent();
    }

    private boolean isFirstOfBlock(Sentence sentence) {
        return sentence.index() == 0
                || reading.sentences().get(sentence.index() - 1).blockIndex() != sentence.blockIndex();
    }

    private boolean isLastOfBlock(Sentence sentence) {
        return sentence.index() + 1 == reading.sentences().size()
                || reading.sentences().get(sentence.index() + 1).blockIndex() != sentence.blockIndex();
    }

    private boolean isInSameBlock(Placed before, Quotation quotation) {
        return reading.sentenceOf(quotation.first()).blockIndex()
                == before.candidate().sentence().blockIndex();
    }

    private boolean isInNextSentence(Placed before, Quotation quotation) {
        return reading.sentenceOf(quotation.first()).index()
                == before.candidate().sentence().index() + 1;
    }

    private boolean isQuoted(Placed before) {
        return before.content().stream()
                .anyMatch(run -> reading.isQuoted(run.first()) || reading.isQuoted(run.end() - 1));
    }
}
