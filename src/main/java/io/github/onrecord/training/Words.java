package io.github.onrecord.training;

import java.util.Locale;
import java.util.stream.Collectors;

/** Compares words as people type them: case, marks and spaces do not count. */
final class Words {
    private Words() {}

    /** Letters and digits in lower case, one space between words. */
    static String bare(String words) {
        return words.codePoints()
                .map(character -> Character.isLetterOrDigit(character) ? Character.toLowerCase(character) : ' ')
                .mapToObj(Character::toString)
                .collect(Collectors.joining())
                .strip()
                .replaceAll(" +", " ");
    }

    static boolean same(String left, String right) {
        return bare(left).equals(bare(right));
    }

    /** "1 item", "2 items". */
    static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    /** A share of 0 to 1 as "67 %". */
    static String percent(double share) {
        return String.format(Locale.ROOT, "%.0f %%", share * 100);
    }

    /** At most so many characters, cut at a space. */
    static String shortened(String words, int most) {
        String line = words.replaceAll("\\s+", " ").strip();
        if (line.length() <= most) {
            return line;
        }
        int end = line.lastIndexOf(' ', most - 2);
        return line.substring(0, end > 0 ? end : most - 2) + " …";
    }
}
