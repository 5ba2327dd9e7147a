package io.github.onrecord.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.onrecord.audit.Audit;
import io.github.onrecord.findings.Finding;
import io.github.onrecord.report.OriginalPlaces.Place;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * Writes a line a finding, as compilers do and editors read it: {@code path:line:column: severity: code message}.
 * Line and column count from 1, the column in UTF-16 units; a finding on the whole text stands at 1:1. Of a file
 * without lines, such as a Word file, the first number is that of the block.
 */
public final class LineWriter implements ReportWriter {
    @Override
    public void write(List<Audit> audits, ReportContext context, OutputStream out) throws IOException {
        for (Audit audit : audits) {
            OriginalPlaces places = new OriginalPlaces(audit.article());
            for (Finding finding : audit.findings()) {
                out.write((line(audit.article().path(), finding, places) + "\n").getBytes(UTF_8));
            }
        }
        out.flush();
    }

    private static String line(String path, Finding finding, OriginalPlaces places) {
        Place place =
                places.of(finding.spans().isEmpty() ? 0 : finding.spans().get(0).start());
        String words = (finding.message() + " " + finding.question()).strip();
        return TextVisible.of(path) + ":" + place.line() + ":" + place.column() + ": "
                + finding.severity().id() + ": " + finding.code() + " " + TextVisible.of(words);
    }
}
