package io.github.onrecord.claims;

import io.github.onrecord.attribution.SourceType;
import io.github.onrecord.language.Reading;
import io.github.onrecord.rules.Match;
import java.util.List;
import java.util.Optional;

/** Joins a sentence about where a recording comes from to the claims that rest on the recording. */
final class Recordings {
    private static final int SENTENCES_AFTER = 2;

    private Recordings() {}

    /** Whether a recording is named in the sentence before the words that a rule found. */
    static boolean isSubject(Reading reading, Match match) {
        for (int i = match.sentence().first(); i < match.first(); i++) {
            if (reading.isIn(i, "artefact-nouns") && !reading.isQuoted(i)) {
                return true;
            }
        }
        return false;
    }

    /** The first claim that rests on a recording in the sentence or, where it has none, in those right behind it. */
    static Optional<Evidence> toldOfBy(Match match, List<Evidence> all) {
        int sentence = match.sentence().index();
        int block = match.sentence().blockIndex();
        return all.stream()
                .filter(one -> one.type() == SourceType.ARTEFACT && one.source().isPresent())
                .filter(one -> one.segment().sentence().blockIndex() == block)
                .filter(one -> one.segment().sentence().index() >= sentence)
                .filter(one -> one.segment().sentence().index() <= sentence + SENTENCES_AFTER)
                .findFirst()
                .filter(one -> one.segment().sentence().index() > sentence);
    }
}
