package io.github.onrecord.report;

import io.github.onrecord.audit.Audit;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * Writes audits in one format. Same audits and context, same bytes. Writers keep no state between calls.
 *
 * <pre>{@code
 * new JsonWriter(JsonWriter.Layout.INDENTED).write(List.of(audit), context, System.out);
 * }</pre>
 */
public interface ReportWriter {
    /**
     * Writes a whole report. The stream is flushed and left open: who opened it closes it.
     *
     * @param audits in the order to be shown
     * @param context the standards, rules and date to show beside them
     * @param out where the bytes go; text is UTF-8
     * @throws IOException if the stream cannot take the bytes
     */
    void write(List<Audit> audits, ReportContext context, OutputStream out) throws IOException;
}
