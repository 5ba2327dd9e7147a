package io.github.onrecord.report;

import io.github.onrecord.audit.Audit;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What the workbook is about.
 *
 * @param audits in the order to be shown
 * @param context the standards, rules and date
 * @param limits how long a sheet may become
 * @param firstRows the row of the first claim of each audit on the Claims sheet, from 0
 */
record WorkbookInput(List<Audit> audits, ReportContext context, SheetLimits limits, List<Integer> firstRows) {
    /** Counts the rows. */
    static WorkbookInput of(List<Audit> audits, ReportContext context, SheetLimits limits) {
        int[] firstRows = new int[audits.size()];
        int row = SheetTable.FIRST_ROW;
        for (int i = 0; i < firstRows.length; i++) {
            firstRows[i] = row;
            row = Math.addExact(row, audits.get(i).claims().size());
        }
        return new WorkbookInput(
                List.copyOf(audits),
                context,
                limits,
                IntStream.of(firstRows).boxed().toList());
    }

    /** The audits with their places, made one by one: an archive has more of them than fit in memory twice. */
    Stream<WorkbookArticle> articles() {
        return IntStream.range(0, audits.size()).mapToObj(this::article);
    }

    /** One audit with its place. */
    WorkbookArticle article(int number) {
        return new WorkbookArticle(
                context.reviews().of(audits.get(number)), number, firstRows.get(number), limits.lastRow());
    }

    /** Whether any table is too long to be kept in memory as a whole. */
    boolean isLong() {
        return Math.max(claims(), Math.max(sources(), findings())) > limits.streamAbove();
    }

    /** All claims. */
    int claims() {
        return sum(audit -> audit.claims().size());
    }

    /** All sources. */
    int sources() {
        return sum(audit -> audit.sources().size());
    }

    /** All findings. */
    int findings() {
        return sum(audit -> audit.findings().size());
    }

    /** A sum over the audits. */
    int sum(ToIntFunction<Audit> count) {
        return audits.stream().mapToInt(count).sum();
    }
}
