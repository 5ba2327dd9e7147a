package io.github.onrecord.scoring;

import java.util.List;
import java.util.Set;

/**
 * The two signs after the "p": how the source stands on the page, and what else the page shows for the item.
 *
 * @param letters A to F, in the order of decision
 * @param digits 1 to 6, in the order of decision
 */
record PageCode(List<Sign> letters, List<Sign> digits) {
    /** Copies the lists. */
    PageCode {
        letters = List.copyOf(letters);
        digits = List.copyOf(digits);
    }

    /**
     * A letter or digit.
     *
     * @param when what must hold; always holds at the last one
     */
    record Sign(String sign, Condition when) {}

    /** The code of a claim with these facts: "pC3". */
    String of(Set<String> facts) {
        return "p" + first(letters, facts) + first(digits, facts);
    }

    private static String first(List<Sign> signs, Set<String> facts) {
        return signs.stream()
                .filter(sign -> sign.when().holds(facts))
                .findFirst()
                .map(Sign::sign)
                .orElse("");
    }
}
