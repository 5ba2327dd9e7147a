package io.github.onrecord.report;

import io.github.onrecord.scoring.Band;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What stands in one cell: words or a number, never both, never a formula.
 *
 * @param look how it looks
 * @param text the words; empty for a number or an empty cell
 * @param number the number, if it is one
 * @param link where it leads
 */
record SheetCell(SheetLook look, String text, OptionalDouble number, Optional<SheetLink> link) {
    /** Nothing, on the table's ground. */
    static final SheetCell EMPTY = text("");

    /** Words. */
    static SheetCell text(String words) {
        return words(SheetLook.TEXT, words);
    }

    /** Words for programs, small. */
    static SheetCell machine(String words) {
        return words(SheetLook.MACHINE, words);
    }

    /** Words in any look. */
    static SheetCell words(SheetLook look, String words) {
        return new SheetCell(look, words, OptionalDouble.empty(), Optional.empty());
    }

    /** A whole number. */
    static SheetCell number(int number) {
        return new SheetCell(SheetLook.NUMBER, "", OptionalDouble.of(number), Optional.empty());
    }

    /** A share of 0 to 1, shown in percent. */
    static SheetCell share(double share) {
        return new SheetCell(SheetLook.SHARE, "", OptionalDouble.of(share), Optional.empty());
    }

    /** A band: its letter, its word, and its tint. */
    static SheetCell band(Band band) {
        return words(SheetLook.of(band), band.letter() + " " + band.words());
    }

    /** A number that leads somewhere. */
    static SheetCell number(int number, SheetLink link) {
        return new SheetCell(SheetLook.LINK, "", OptionalDouble.of(number), Optional.of(link));
    }

    /** This cell, leading somewhere. */
    SheetCell to(SheetLink target) {
        return new SheetCell(SheetLook.LINK, text, number, Optional.of(target));
    }
}
