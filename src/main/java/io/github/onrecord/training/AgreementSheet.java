package io.github.onrecord.training;

import io.github.onrecord.report.PlainSheet;
import io.github.onrecord.report.PlainSheet.Cell;
import io.github.onrecord.report.PlainSheet.Column;
import java.util.List;
import java.util.Locale;

/** Lays coefficients of agreement out in a table. */
final class AgreementSheet {
    private AgreementSheet() {}

    static PlainSheet of(String name, String note, List<Agreement> agreements) {
        return new PlainSheet(
                name,
                note,
                List.of(
                        Column.words("Who agrees on what", 60),
                        Column.words("Measure", 22),
                        Column.numbers("Value", 9),
                        Column.words("Range", 18),
                        Column.numbers("Items", 8),
                        Column.numbers("People", 8)),
                agreements.stream().map(AgreementSheet::row).toList());
    }

    private static List<Cell> row(Agreement agreement) {
        return List.of(
                Cell.words(agreement.about()),
                Cell.words(agreement.measure()),
                MarksWorkbook.decimal(agreement.value()),
                Cell.words(range(agreement)),
                Cell.number(agreement.units()),
                Cell.number(agreement.people()));
    }

    /** "0.52 to 0.91"; a dash where there is none. */
    static String range(Agreement agreement) {
        return agreement
                .interval()
                .map(interval -> String.format(Locale.ROOT, "%.2f to %.2f", interval.low(), interval.high())
                        .replace('-', '−'))
                .orElse("–");
    }
}
