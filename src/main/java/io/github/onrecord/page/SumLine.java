package io.github.onrecord.page;

import java.util.List;

/**
 * A line of the visible sum.
 *
 * @param name the factor, "Who"
 * @param words what the page shows of it, "named journalist"
 * @param points "+26"
 * @param css "gives", "zero" where it neither gives nor takes, "held" for the limit that decides, "loose" for one that does not
 * @param evidence the words it rests on, but for those that a line above quotes; empty where it rests on an absence
 * @param rule the rule behind it
 * @param standards the standards behind it
 */
record SumLine(
        String name,
        String words,
        String points,
        String css,
        List<String> evidence,
        Cited rule,
        List<Cited> standards) {
    SumLine {
        evidence = List.copyOf(evidence);
        standards = List.copyOf(standards);
    }
}
