package io.github.onrecord.rules;

import io.github.onrecord.lexicon.Lexicons;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * What every match of a pattern must hold: groups of words and lists, of each group at least one. The cheapest group
 * is the anchor by which a sentence calls the rule; the others keep it from being run in vain.
 */
final class Anchors {
    private static final int COMMON = 200;
    /** A list is weighed by its size, up to this. */
    private static final int LARGEST = 400;

    private final List<List<Pattern.Atom>> groups = new ArrayList<>();
    private final Set<String> commonWords;
    private final Lexicons lexicons;

    private Anchors(Lexicons lexicons) {
        this.lexicons = lexicons;
        commonWords = lexicons.id("common-words") < 0 ? Set.of() : lexicons.entries("common-words");
    }

    /** The groups, cheapest first; empty where the pattern could match without any word or list. */
    static List<List<Pattern.Atom>> of(Pattern pattern, Lexicons lexicons) {
        Anchors anchors = new Anchors(lexicons);
        anchors.collect(pattern);
        return anchors.groups.stream()
                .sorted(Comparator.comparingInt(anchors::cost))
                .toList();
    }

    private void collect(Pattern pattern) {
        if (pattern instanceof Pattern.Sequence sequence) {
            sequence.parts().forEach(this::collect);
        } else if (pattern instanceof Pattern.Capture capture) {
            collect(capture.part());
        } else if (pattern instanceof Pattern.Repeat repeat && repeat.min() > 0) {
            collect(repeat.part());
        } else if (pattern instanceof Pattern.Choice choice) {
            collectChoice(choice);
        } else if (pattern instanceof Pattern.Both both) {
            collect(both.atom());
        } else if (isSearchable(pattern)) {
            groups.add(List.of((Pattern.Atom) pattern));
        }
    }

    /** One group for the whole choice: the cheapest group of each option, if each has one. */
    private void collectChoice(Pattern.Choice choice) {
        List<Pattern.Atom> union = new ArrayList<>();
        for (Pattern option : choice.options()) {
            List<List<Pattern.Atom>> inner = of(option, lexicons);
            if (inner.isEmpty()) {
                return;
            }
            union.addAll(inner.get(0));
        }
        groups.add(List.copyOf(union));
    }

    private static boolean isSearchable(Pattern pattern) {
        return pattern instanceof Pattern.Words
                || pattern instanceof Pattern.Exact
                || pattern instanceof Pattern.Listed;
    }

    private int cost(List<Pattern.Atom> group) {
        return group.stream().mapToInt(this::cost).sum();
    }

    private int cost(Pattern.Atom atom) {
        if (atom instanceof Pattern.Listed listed) {
            Set<String> entries = lexicons.entries(listed.name());
            long common = entries.stream().filter(commonWords::contains).count();
            return Math.min(LARGEST, entries.size()) + (int) common * COMMON;
        }
        if (atom instanceof Pattern.Words words) {
            return words.forms().stream()
                    .mapToInt(form -> commonWords.contains(form) || form.length() < 2 ? COMMON : 1)
                    .sum();
        }
        return 2;
    }
}
