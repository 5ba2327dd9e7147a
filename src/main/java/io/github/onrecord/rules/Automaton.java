package io.github.onrecord.rules;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Runs a {@link Program} from one token on, all threads at once and never backwards: at each token each instruction is
 * entered at most once, so a run takes at most tokens times instructions, whatever the pattern. The longest match wins,
 * and among equals the thread that came first. A phrase of several tokens sends its thread ahead to the token after it.
 */
final class Automaton {
    /** A match: where it begins and ends, and the capture slots (-1 where unset). */
    @SuppressWarnings("ArrayRecordComponent") // local to the engine, never compared
    record Found(int first, int end, int[] slots) {}

    /** The element that failed at the furthest token. */
    record Failure(Pattern.Atom atom, int token) {}

    private final Program program;
    private final Atoms atoms;
    private final Program.Op[] ops;
    private final int[] atom;
    private final int[] next;
    private final int[] other;
    private final int slots;

    Automaton(Program program, Atoms atoms) {
        this.program = program;
        this.atoms = atoms;
        int size = program.size();
        ops = new Program.Op[size];
        atom = new int[size];
        next = new int[size];
        other = new int[size];
        for (int i = 0; i < size; i++) {
            Program.Instruction instruction = program.at(i);
            ops[i] = instruction.op();
            atom[i] = ops[i] == Program.Op.ATOM || ops[i] == Program.Op.NOT ? atoms.number(instruction.atom()) : -1;
            next[i] = instruction.next();
            other[i] = instruction.other();
        }
        slots = program.captures().size() * 2;
    }

    /** The longest match that begins at the token. */
    Optional<Found> longest(SentenceBits sentence, int token) {
        return Optional.ofNullable(new Run(sentence, token).longest());
    }

    /** Where the run that came furthest stopped; empty where there is a match, or nothing to begin with. */
    Optional<Failure> failure(SentenceBits sentence) {
        int furthest = -1;
        int furthestPc = -1;
        for (int token = sentence.first(); token < sentence.end(); token++) {
            Run run = new Run(sentence, token);
            if (run.longest() != null) {
                return Optional.empty();
            }
            if (run.furthest > furthest) {
                furthest = run.furthest;
                furthestPc = run.furthestPc;
            }
        }
        return furthestPc < 0 ? Optional.empty() : Optional.of(new Failure(atoms.at(atom[furthestPc]), furthest));
    }

    /** One run. Threads wait in {@code waiting} for their token, counted from the first, in order of arrival. */
    private final class Run {
        private final SentenceBits sentence;
        private final int begin;
        private final int[] entered = new int[ops.length];
        private int[] @Nullable [] waiting = new int[8][];
        private int[][][] captured = new int[8][][];
        private int[] counts = new int[8];
        private int last;
        private int[] openPc = new int[8];
        private int[][] openSaved = new int[8][];
        private int open;
        private @Nullable Found best;
        private int furthest = -1;
        private int furthestPc = -1;

        Run(SentenceBits sentence, int begin) {
            this.sentence = sentence;
            this.begin = begin;
        }

        @Nullable
        Found longest() {
            int[] unset = new int[slots];
            Arrays.fill(unset, -1);
            enter(program.start(), 0, unset);
            for (int ahead = 1; ahead <= last; ahead++) {
                int[] threads = waiting[ahead];
                for (int t = 0; t < counts[ahead] && threads != null; t++) {
                    enter(threads[t], ahead, captured[ahead][t]);
                }
            }
            return best;
        }

        /** Follows empty steps from an instruction; the preferred branch first. Earlier threads keep an instruction. */
        private void enter(int pc, int ahead, int[] saved) {
            push(pc, saved);
            while (open > 0) {
                open--;
                step(openPc[open], ahead, openSaved[open]);
            }
        }

        private void push(int pc, int[] saved) {
            if (open == openPc.length) {
                openPc = Arrays.copyOf(openPc, open * 2);
                openSaved = Arrays.copyOf(openSaved, open * 2);
            }
            openPc[open] = pc;
            openSaved[open++] = saved;
        }

        private void step(int pc, int ahead, int[] saved) {
            if (entered[pc] == ahead + 1) {
                return;
            }
            entered[pc] = ahead + 1;
            int token = begin + ahead;
            switch (ops[pc]) {
                case MATCH -> {
                    if (ahead > 0) {
                        best = new Found(begin, token, saved);
                    }
                }
                case SPLIT -> {
                    push(other[pc], saved);
                    push(next[pc], saved);
                }
                case SAVE -> {
                    int[] copy = saved.clone();
                    copy[other[pc]] = token;
                    push(next[pc], copy);
                }
                case START -> {
                    if (token == sentence.first()) {
                        push(next[pc], saved);
                    }
                }
                case END -> {
                    if (token == sentence.end()) {
                        push(next[pc], saved);
                    }
                }
                case NOT -> {
                    if (token < sentence.end() && sentence.lengths(atom[pc], token) == 0) {
                        send(next[pc], ahead + 1, saved);
                    } else {
                        note(pc, token);
                    }
                }
                case ATOM -> {
                    long lengths = token < sentence.end() ? sentence.lengths(atom[pc], token) : 0;
                    if (lengths == 0) {
                        note(pc, token);
                    }
                    while (lengths != 0) {
                        int longest = 63 - Long.numberOfLeadingZeros(lengths);
                        lengths &= ~(1L << longest);
                        send(next[pc], ahead + longest, saved);
                    }
                }
            }
        }

        private void note(int pc, int token) {
            if (token > begin && token > furthest) {
                furthest = token;
                furthestPc = pc;
            }
        }

        private void send(int pc, int ahead, int[] saved) {
            if (ahead >= waiting.length) {
                int size = Math.max(ahead + 1, waiting.length * 2);
                waiting = Arrays.copyOf(waiting, size);
                captured = Arrays.copyOf(captured, size);
                counts = Arrays.copyOf(counts, size);
            }
            last = Math.max(last, ahead);
            int[] threads = waiting[ahead];
            if (threads == null) {
                threads = new int[4];
                captured[ahead] = new int[4][];
            } else if (counts[ahead] == threads.length) {
                threads = Arrays.copyOf(threads, threads.length * 2);
                captured[ahead] = Arrays.copyOf(captured[ahead], threads.length);
            }
            waiting[ahead] = threads;
            threads[counts[ahead]] = pc;
            captured[ahead][counts[ahead]++] = saved;
        }
    }
}
