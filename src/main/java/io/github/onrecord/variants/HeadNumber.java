package io.github.onrecord.variants;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells whether words name one thing or several: the last word before whatever describes it further. */
final class HeadNumber {
    private final VariantWords words;

    HeadNumber(VariantWords words) {
        this.words = words;
    }

    boolean isPlural(String phrase) {
        List<String> all = List.of(phrase.replace(",", " ,").split(" "));
        Set<String> described = words.words("after-head");
        int head = 0;
        while (head + 1 < all.size()
                && !described.contains(all.get(head + 1).toLowerCase(Locale.ROOT))
                && !all.get(head + 1).equals(",")) {
            head++;
        }
        boolean name = head > 0 && Character.isUpperCase(all.get(head).charAt(0));
        String word = all.get(head).toLowerCase(Locale.ROOT);
        return words.words("plurals").contains(word) || !name && word.matches(".*[^siu]s");
    }
}
