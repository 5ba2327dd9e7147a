package io.github.onrecord.rules;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Runs a {@link Program} over a sentence, all threads at once and never backwards: at each token each instruction is
 * entered at most once, so a run takes at most tokens times instructions, whatever the pattern. Among matches the one
 * that begins first wins, then the longest. A phrase of several tokens sends its thread ahead to the token after it.
 */
final class Automaton {
    /** A match: where it begins and ends, and the capture slots (-1 where unset). */
    @SuppressWarnings("ArrayRecordComponent") // local to the engine, never compared
    record Found(int first, int end, int[] slots) {}

    private final Program program;
    private final Program.Op[] ops;
    private final Pattern.Atom[] atoms;
    private final int[] next;
    private final int[] other;
    private final int slots;

    Automaton(Program program) {
        this.program = program;
        int size = program.size();
        ops = new Program.Op[size];
        atoms = new Pattern.Atom[size];
        next = new int[size];
        other = new int[size];
        for (int i = 0; i < size; i++) {
            Program.Instruction instruction = program.at(i);
            ops[i] = instruction.op();
            atoms[i] = instruction.atom();
            next[i] = instruction.next();
            other[i] = instruction.other();
        }
        slots = program.captures().size() * 2;
    }

    Program program() {
        return program;
    }

    /**
     * The first match that begins in {@code [from, to]}.
     *
     * @param sentenceFirst for {@code ^}
     * @param sentenceEnd for {@code $}; no match reaches beyond it
     */
    Optional<Found> find(TokenTests tests, int from, int to, int sentenceFirst, int sentenceEnd) {
        return Optional.ofNullable(new Run(tests, sentenceFirst, sentenceEnd).find(from, to));
    }

    /** As {@link #find}, and says where the run that came furthest stopped; empty where there is a match. */
    Optional<Failure> failure(TokenTests tests, int sentenceFirst, int sentenceEnd) {
        Run run = new Run(tests, sentenceFirst, sentenceEnd);
        Found found = run.find(sentenceFirst, sentenceEnd - 1);
        return found != null || run.furthestPc < 0
                ? Optional.empty()
                : Optional.of(new Failure(run.furthestAtom(), run.furthest));
    }

    /** The element that failed at the furthest token. */
    record Failure(Optional<Pattern.Atom> atom, int token) {}

    /** One run; threads wait in {@code waiting} at the token where they go on. */
    private final class Run {
        private final TokenTests tests;
        private final int first;
        private final int end;
        private final int[] @Nullable [] waiting;
        private final int[] counts;
        private final int[] entered = new int[ops.length];
        private int serial;
        private @Nullable Found best;
        private int furthest = -1;
        private int furthestPc = -1;

        Run(TokenTests tests, int first, int end) {
            this.tests = tests;
            this.first = first;
            this.end = end;
            waiting = new int[end - first + 1][];
            counts = new int[end - first + 1];
        }

        Optional<Pattern.Atom> furthestAtom() {
            return furthestPc < 0 ? Optional.empty() : Optional.of(atoms[furthestPc]);
        }

        @Nullable
        Found find(int from, int to) {
            int width = 2 + slots;
            for (int token = from; token <= end; token++) {
                serial++;
                int[] threads = waiting[token - first];
                for (int t = 0; threads != null && t < counts[token - first]; t++) {
                    int begin = threads[t * width + 1];
                    if (best == null || begin <= best.first()) {
                        enter(
                                threads[t * width],
                                token,
                                begin,
                                Arrays.copyOfRange(threads, t * width + 2, (t + 1) * width));
                    }
                }
                if (best == null && token <= to && token < end) {
                    int[] fresh = new int[slots];
                    Arrays.fill(fresh, -1);
                    enter(program.start(), token, token, fresh);
                }
                waiting[token - first] = null;
                if (best != null && !anyWaiting(token + 1)) {
                    return best;
                }
            }
            return best;
        }

        private boolean anyWaiting(int token) {
            for (int i = token; i <= end; i++) {
                if (waiting[i - first] != null) {
                    return true;
                }
            }
            return false;
        }

        /** Follows empty steps from an instruction; the preferred branch first. Earlier threads keep an instruction. */
        private void enter(int pc, int token, int begin, int[] saved) {
            if (entered[pc] == serial) {
                return;
            }
            entered[pc] = serial;
            switch (ops[pc]) {
                case MATCH -> {
                    if (token > begin
                            && (best == null || begin < best.first() || begin == best.first() && token > best.end())) {
                        best = new Found(begin, token, saved);
                    }
                }
                case SPLIT -> {
                    enter(next[pc], token, begin, saved);
                    enter(other[pc], token, begin, saved);
                }
                case SAVE -> {
                    int[] copy = saved.clone();
                    copy[other[pc]] = token;
                    enter(next[pc], token, begin, copy);
                }
                case START -> {
                    if (token == first) {
                        enter(next[pc], token, begin, saved);
                    }
                }
                case END -> {
                    if (token == end) {
                        enter(next[pc], token, begin, saved);
                    }
                }
                case NOT -> {
                    if (token < end && tests.lengths(atoms[pc], token, end) == 0) {
                        send(next[pc], token + 1, begin, saved);
                    } else {
                        note(pc, token, begin);
                    }
                }
                case ATOM -> {
                    long lengths = token < end ? tests.lengths(atoms[pc], token, end) : 0;
                    if (lengths == 0) {
                        note(pc, token, begin);
                    }
                    while (lengths != 0) {
                        int longest = 63 - Long.numberOfLeadingZeros(lengths);
                        lengths &= ~(1L << longest);
                        if (token + longest <= end) {
                            send(next[pc], token + longest, begin, saved);
                        }
                    }
                }
            }
        }

        /** Only a run that has taken a word has come anywhere: a fresh one stands at every token. */
        private void note(int pc, int token, int begin) {
            if (token > begin && token > furthest) {
                furthest = token;
                furthestPc = pc;
            }
        }

        private void send(int pc, int token, int begin, int[] saved) {
            int at = token - first;
            int width = 2 + slots;
            int[] list = waiting[at];
            if (list == null) {
                list = new int[width * 4];
                waiting[at] = list;
                counts[at] = 0;
            } else if (list.length < (counts[at] + 1) * width) {
                list = Arrays.copyOf(list, list.length * 2);
                waiting[at] = list;
            }
            int slot = counts[at]++;
            // A phrase of several tokens runs ahead: a run that began earlier must still go first.
            while (slot > 0 && list[(slot - 1) * width + 1] > begin) {
                System.arraycopy(list, (slot - 1) * width, list, slot * width, width);
                slot--;
            }
            int from = slot * width;
            list[from] = pc;
            list[from + 1] = begin;
            System.arraycopy(saved, 0, list, from + 2, slots);
        }
    }
}
