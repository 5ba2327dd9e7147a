package io.github.onrecord.rules;

import io.github.onrecord.language.WordClass;
import io.github.onrecord.lexicon.Lexicons;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What must stand near the element that calls a rule: on each side the next part that a match cannot do without, at
 * most so many tokens away as the parts between may take. It turns away what {@link Needs} cannot: "said" and a person,
 * but not side by side. Sentences longer than a long has bits are let through.
 */
final class Neighbours {
    /** Beyond this the side's end is near enough. */
    private static final int FARTHEST = 63;

    private static final int LONGEST_ENTRY = 12;

    /** The tokens within reach of an element, on one side. */
    private record Window(List<Integer> elements, boolean after, int reach) {}

    private final Atoms atoms;
    private final Lexicons lexicons;
    private final Map<Window, Integer> numbers = new HashMap<>();
    private final List<Window> windows = new ArrayList<>();
    /** For each side of each rule: the window doubled, and one more where it comes after; how many elements; they. */
    private int[] sides = new int[1024];

    private int size;

    Neighbours(Atoms atoms, Lexicons lexicons) {
        this.atoms = atoms;
        this.lexicons = lexicons;
    }

    /** Adds the sides of a rule's part that calls it; they end at {@link #size}. */
    void add(List<Pattern> parts, int anchor) {
        if (anchor >= 0) {
            elements(parts.get(anchor)).ifPresent(elements -> {
                addSide(elements, true, parts.subList(anchor + 1, parts.size()));
                List<Pattern> before = new ArrayList<>(parts.subList(0, anchor));
                Collections.reverse(before);
                addSide(elements, false, before);
            });
        }
    }

    /** Where the sides of the rules so far end, for {@link Tests#stand}. */
    int size() {
        return size;
    }

    /** Which of the parts holds the word or list that calls; -1 where none must hold one. */
    int anchor(CompiledRule rule, List<Pattern> parts) {
        for (int i = 0; i < parts.size() && !rule.anchors().isEmpty(); i++) {
            if (Anchors.of(parts.get(i), lexicons).contains(rule.anchors().get(0))) {
                return i;
            }
        }
        return -1;
    }

    private void addSide(List<Integer> elements, boolean after, List<Pattern> outwards) {
        int reach = 0;
        for (Pattern part : outwards) {
            Optional<List<Integer>> wanted = elements(part);
            if (wanted.isPresent()) {
                addSide(new Window(elements, after, reach), wanted.get());
                return;
            }
            if (!(part instanceof Pattern.Repeat repeat) || repeat.min() > 0) {
                return;
            }
            reach = Math.min(FARTHEST, reach + longest(part));
        }
    }

    private void addSide(Window window, List<Integer> wanted) {
        int number = numbers.computeIfAbsent(window, key -> {
            windows.add(key);
            return windows.size() - 1;
        });
        int needed = size + 2 + wanted.size();
        sides = needed > sides.length ? Arrays.copyOf(sides, needed * 2) : sides;
        sides[size++] = number * 2 + (window.after() ? 1 : 0);
        sides[size++] = wanted.size();
        for (int element : wanted) {
            sides[size++] = element;
        }
    }

    /** The elements of which the part is one, if it is no more than that. */
    Optional<List<Integer>> elements(Pattern part) {
        if (part instanceof Pattern.Capture capture) {
            return elements(capture.part());
        }
        if (part instanceof Pattern.Both both) {
            return elements(both.atom());
        }
        if (part instanceof Pattern.Choice choice) {
            List<Integer> all = new ArrayList<>();
            for (Pattern option : choice.options()) {
                Optional<List<Integer>> elements = elements(option);
                if (elements.isEmpty()) {
                    return Optional.empty();
                }
                all.addAll(elements.get());
            }
            return Optional.of(all);
        }
        boolean single = part instanceof Pattern.Words
                || part instanceof Pattern.Exact
                || part instanceof Pattern.Listed
                || part instanceof Pattern.Tagged
                || part instanceof Pattern.Classed classed && classed.kind() != WordClass.NOUN_PHRASE;
        return single ? Optional.of(List.of(atoms.number((Pattern.Atom) part))) : Optional.empty();
    }

    /** The most tokens that a pattern takes. */
    private static int longest(Pattern pattern) {
        if (pattern instanceof Pattern.Repeat repeat) {
            return Math.min(FARTHEST, repeat.max() * longest(repeat.part()));
        }
        if (pattern instanceof Pattern.Capture capture) {
            return longest(capture.part());
        }
        if (pattern instanceof Pattern.Both both) {
            return longest(both.atom());
        }
        if (pattern instanceof Pattern.Sequence sequence) {
            return Math.min(
                    FARTHEST,
                    sequence.parts().stream().mapToInt(Neighbours::longest).sum());
        }
        if (pattern instanceof Pattern.Choice choice) {
            return choice.options().stream().mapToInt(Neighbours::longest).max().orElse(0);
        }
        if (pattern instanceof Pattern.Classed) {
            return FARTHEST;
        }
        return pattern instanceof Pattern.Listed ? LONGEST_ENTRY : 1;
    }

    /** The tests of a reading, sentence after sentence; each window is made once a sentence. */
    final class Tests {
        private final SentenceBits sentence;
        private final long[] made = new long[windows.size()];
        private final int[] madeFor = new int[windows.size()];
        private int serial;

        Tests(SentenceBits sentence) {
            this.sentence = sentence;
        }

        void next() {
            serial++;
        }

        /** Whether the neighbours that lie from {@code from} to {@code end} stand where they must. */
        boolean stand(int from, int end) {
            if (sentence.width() > 1) {
                return true;
            }
            int at = from;
            while (at < end) {
                boolean after = (sides[at] & 1) != 0;
                int behind = at + 2 + sides[at + 1];
                long near = near(sides[at] >> 1);
                long stands = 0;
                for (at += 2; at < behind && near != 0; at++) {
                    stands |= after ? sentence.starts(sides[at]) : sentence.ends(sides[at]);
                }
                if ((stands & near) == 0) {
                    return false;
                }
            }
            return true;
        }

        private long near(int number) {
            if (madeFor[number] != serial) {
                madeFor[number] = serial;
                made[number] = make(windows.get(number));
            }
            return made[number];
        }

        private long make(Window window) {
            long places = 0;
            for (int element : window.elements()) {
                places |= window.after() ? sentence.ends(element) : sentence.starts(element);
            }
            for (int done = 0; done < window.reach(); ) {
                int step = Math.min(done + 1, window.reach() - done);
                places |= window.after() ? places << step : places >>> step;
                done += step;
            }
            return places;
        }
    }
}
