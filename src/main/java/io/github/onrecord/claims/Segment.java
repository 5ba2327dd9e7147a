package io.github.onrecord.claims;

import io.github.onrecord.language.Sentence;
import io.github.onrecord.rules.Match.Run;
import java.util.Optional;

/**
 * A part of a sentence that is one statement.
 *
 * @param sentence its sentence
 * @param run its tokens, joining words left out
 * @param kind the kind that the split gave it, if any
 */
record Segment(Sentence sentence, Run run, Optional<ClaimKind> kind) {
    boolean holds(int token) {
        return run.first() <= token && token < run.end();
    }
}
