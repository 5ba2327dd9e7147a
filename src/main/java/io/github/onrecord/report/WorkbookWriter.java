package io.github.onrecord.report;

import io.github.onrecord.audit.Audit;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Writes an Excel workbook for reviewers: Summary, Claims, Sources, Findings, Rules used, Method; and Review, where
 * something was decided that no row of the other sheets can show.
 *
 * <pre>{@code
 * try (OutputStream out = Files.newOutputStream(Path.of("audit.xlsx"))) {
 *     new WorkbookWriter().write(audits, context, out);
 * }
 * }</pre>
 *
 * <p>Words of articles are always string cells, never formulas. Long tables pass through temporary files, which are
 * deleted before {@link #write} returns. May be used by several threads.
 */
public final class WorkbookWriter implements ReportWriter {
    private static final int ROWS_IN_MEMORY = 100;

    private final SheetProfile profile;
    private final SheetLimits limits;

    /** A workbook with filters, frozen panes and tinted cells. */
    public WorkbookWriter() {
        this(SheetProfile.REVIEW, SheetLimits.EXCEL);
    }

    WorkbookWriter(SheetProfile profile, SheetLimits limits) {
        this.profile = profile;
        this.limits = limits;
    }

    /** A workbook without filters, panes and fills, for readers with assistive software. */
    public static WorkbookWriter accessible() {
        return new WorkbookWriter(SheetProfile.ACCESSIBLE, SheetLimits.EXCEL);
    }

    @Override
    public void write(List<Audit> audits, ReportContext context, OutputStream out) throws IOException {
        WorkbookInput input = WorkbookInput.of(audits, context, limits);
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            SheetStyles styles = new SheetStyles(book, profile);
            WorkbookSummary.write(new WorkbookSheets(book, book, styles, limits), input);
            WorkbookProperties.set(book, WorkbookHead.title(input), context.date());
            book.setActiveSheet(0);
            if (input.isLong()) {
                stream(book, styles, input, out);
            } else {
                tables(new WorkbookSheets(book, book, styles, limits), input);
                ZipArchiveOutputStream zip = new WorkbookZip(new Unclosed(out));
                book.write(zip);
                zip.close();
            }
        }
        out.flush();
    }

    /** Rows go to temporary files as they are made; strings stand in the cells, not in a shared table. */
    private void stream(XSSFWorkbook book, SheetStyles styles, WorkbookInput input, OutputStream out)
            throws IOException {
        Path file = Files.createTempFile("onrecord", ".xlsx");
        try (SXSSFWorkbook streamed = new SXSSFWorkbook(book, ROWS_IN_MEMORY, true, false)) {
            tables(new WorkbookSheets(streamed, book, styles, limits), input);
            try (OutputStream whole = Files.newOutputStream(file)) {
                streamed.write(whole);
            }
            copyWithoutTimes(file, out);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    /** A streamed workbook stamps its entries with the time of day: they are copied into a zip that does not. */
    private static void copyWithoutTimes(Path file, OutputStream out) throws IOException {
        try (ZipFile from = new ZipFile(file.toFile());
                ZipArchiveOutputStream to = new WorkbookZip(new Unclosed(out))) {
            for (ZipEntry entry : Collections.list(from.entries())) {
                to.putArchiveEntry(new ZipArchiveEntry(entry.getName()));
                try (InputStream content = from.getInputStream(entry)) {
                    content.transferTo(to);
                }
                to.closeArchiveEntry();
            }
        }
    }

    private void tables(WorkbookSheets sheets, WorkbookInput input) {
        WorkbookTally tally = new WorkbookTally(input.audits());
        WorkbookClaims.write(sheets, input, profile);
        WorkbookSources.write(sheets, input, profile);
        WorkbookFindings.write(sheets, input, profile);
        WorkbookReview.write(sheets, input);
        WorkbookRules.write(sheets, input, tally, profile);
        WorkbookMethod.write(sheets, input, tally);
    }
}
