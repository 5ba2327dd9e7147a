package io.github.onrecord.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.onrecord.article.Span;
import io.github.onrecord.audit.Audit;
import io.github.onrecord.findings.Finding;
import io.github.onrecord.report.OriginalPlaces.Place;
import io.github.onrecord.scoring.ScoredClaim;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Writes a table of the findings as CSV (RFC 4180): a row a finding, CR LF after each, the first row the names. A cell
 * that a spreadsheet could take for a formula begins with an apostrophe.
 */
public final class CsvWriter implements ReportWriter {
    private static final List<String> NAMES = List.of(
            "path",
            "line",
            "column",
            "paragraph",
            "severity",
            "code",
            "name",
            "message",
            "question",
            "words",
            "claims",
            "bands",
            "standards",
            "start",
            "end",
            "fingerprint");

    /** What Excel and LibreOffice begin a formula with, also in East Asian width. */
    private static final String FORMULA_SIGNS = "=+-@＝＋－＠";

    @Override
    public void write(List<Audit> audits, ReportContext context, OutputStream out) throws IOException {
        write(NAMES, out);
        for (Audit audit : audits) {
            OriginalPlaces places = new OriginalPlaces(audit.article());
            for (Finding finding : audit.findings()) {
                write(row(audit, finding, places), out);
            }
        }
        out.flush();
    }

    private static List<String> row(Audit audit, Finding finding, OriginalPlaces places) {
        int start = finding.spans().isEmpty() ? 0 : finding.spans().get(0).start();
        Place place = places.of(start);
        return List.of(
                audit.article().path(),
                String.valueOf(place.line()),
                String.valueOf(place.column()),
                String.valueOf(audit.article().paragraphAt(start)),
                finding.severity().id(),
                finding.code(),
                finding.name(),
                finding.message(),
                finding.question(),
                finding.spans().stream()
                        .map(span -> span.in(audit.article().text()))
                        .collect(Collectors.joining(" … ")),
                String.join(" ", finding.claims()),
                bands(audit, finding),
                String.join(" ", finding.standards()),
                ends(finding, Span::start),
                ends(finding, Span::end),
                finding.fingerprint());
    }

    private static String bands(Audit audit, Finding finding) {
        return audit.claims().stream()
                .filter(scored -> finding.claims().contains(scored.claim().id()))
                .filter(scored -> audit.confidence().scored())
                .map(ScoredClaim::band)
                .map(band -> band.id())
                .collect(Collectors.joining(" "));
    }

    private static String ends(Finding finding, Function<Span, Integer> end) {
        return finding.spans().stream().map(end).map(String::valueOf).collect(Collectors.joining(" "));
    }

    private static void write(List<String> row, OutputStream out) throws IOException {
        String line = row.stream().map(CsvWriter::cell).collect(Collectors.joining(",", "", "\r\n"));
        out.write(line.getBytes(UTF_8));
    }

    private static String cell(String words) {
        String safe = isFormula(words) ? "'" + words : words;
        boolean plain = safe.chars().noneMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n');
        return plain ? safe : '"' + safe.replace("\"", "\"\"") + '"';
    }

    /** Blanks in front do not keep every program from reading a formula. */
    private static boolean isFormula(String words) {
        String stripped = words.strip();
        return !stripped.isEmpty() && FORMULA_SIGNS.indexOf(stripped.charAt(0)) >= 0;
    }
}
