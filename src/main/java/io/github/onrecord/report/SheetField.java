package io.github.onrecord.report;

import io.github.onrecord.review.Opinion;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * One column of a table and what stands in it for each thing listed.
 *
 * @param <T> what a row is about
 * @param header the words at the top
 * @param column how wide it is and what stands in it
 * @param place whether a reader sees it at once
 * @param cell what stands there
 */
record SheetField<T>(String header, SheetColumn column, Place place, Function<T, SheetCell> cell) {
    /** What a column is for. */
    enum Place {
        /** Read at once. */
        SHOWN,
        /** Read at once; the reviewer picks a verdict. */
        VERDICT,
        /** Grouped at the right and collapsed: for programs and for those who look for them. */
        FOLDED
    }

    /** A column of words. */
    static <T> SheetField<T> words(String header, int width, Function<T, String> words) {
        return new SheetField<>(header, SheetColumn.words(width), Place.SHOWN, row -> SheetCell.text(words.apply(row)));
    }

    /** A column of any cells. */
    static <T> SheetField<T> cells(String header, int width, Function<T, SheetCell> cell) {
        return new SheetField<>(header, SheetColumn.words(width), Place.SHOWN, cell);
    }

    /** A column of numbers. */
    static <T> SheetField<T> numbers(String header, int width, Function<T, SheetCell> cell) {
        return new SheetField<>(header, SheetColumn.numbers(width), Place.SHOWN, cell);
    }

    /** The reviewer's columns, with what was said before: verdict with the list of verdicts, note, name. */
    static <T> List<SheetField<T>> review(Function<T, Optional<Opinion>> opinion) {
        return List.of(
                new SheetField<>(
                        "Verdict",
                        SheetColumn.words(11),
                        Place.VERDICT,
                        row -> SheetCell.text(said(opinion.apply(row), Opinion::verdictCell))),
                words("Reviewer’s note", 24, row -> said(opinion.apply(row), Opinion::noteCell)),
                words("Reviewer", 12, row -> said(opinion.apply(row), Opinion::reviewerCell)));
    }

    private static String said(Optional<Opinion> opinion, Function<Opinion, String> cell) {
        return opinion.map(cell).orElse("");
    }

    /** A folded column of words for programs. */
    static <T> SheetField<T> folded(String header, int width, Function<T, String> words) {
        return new SheetField<>(
                header, SheetColumn.words(width), Place.FOLDED, row -> SheetCell.machine(words.apply(row)));
    }
}
