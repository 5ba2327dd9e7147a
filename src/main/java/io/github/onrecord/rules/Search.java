package io.github.onrecord.rules;

import io.github.onrecord.lexicon.Lexicons;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A pattern ready to run. The {@link Sweep} says where matches begin, for all tokens at once; only there the
 * {@link Automaton} runs, which says where they end and what they capture.
 */
record Search(Pattern pattern, Sweep sweep, Automaton automaton, List<String> captures) {
    static Search of(String written, Lexicons lexicons, Atoms atoms) throws PatternFault {
        Pattern pattern = PatternParser.parse(written, lexicons);
        Program program = Program.of(pattern);
        return new Search(pattern, Sweep.of(pattern, atoms), new Automaton(program, atoms), program.captures());
    }

    /** Whether the pattern matches anywhere in the sentence. */
    boolean isIn(SentenceBits sentence) {
        return in(sentence).next(sentence.first()).isPresent();
    }

    /** The matches in a sentence. */
    Hits in(SentenceBits sentence) {
        return in(sentence, sweep.begins(sentence));
    }

    /** The matches in a sentence that begin at some of the tokens which the sweep left. */
    Hits in(SentenceBits sentence, long @Nullable [] begins) {
        return new Hits(sentence, begins);
    }

    /** The matches in one sentence; of those that begin at one token, the longest. */
    final class Hits {
        private final SentenceBits sentence;
        private final long @Nullable [] begins;

        private Hits(SentenceBits sentence, long @Nullable [] begins) {
            this.sentence = sentence;
            this.begins = begins;
        }

        /** The first match that begins at or after the token. */
        Optional<Automaton.Found> next(int token) {
            for (int at = begin(token); at >= 0; at = begin(at + 1)) {
                Optional<Automaton.Found> found = automaton.longest(sentence, at);
                if (found.isPresent()) {
                    return found;
                }
            }
            return Optional.empty();
        }

        private int begin(int token) {
            int at = token - sentence.first();
            for (int i = at >> 6; begins != null && i < begins.length; i++) {
                long rest = i == at >> 6 ? begins[i] & -1L << at : begins[i];
                if (rest != 0) {
                    int found = sentence.first() + (i << 6) + Long.numberOfTrailingZeros(rest);
                    return found < sentence.end() ? found : -1;
                }
            }
            return -1;
        }
    }
}
