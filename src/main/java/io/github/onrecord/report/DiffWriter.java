package io.github.onrecord.report;

import io.github.onrecord.review.DraftDiff;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes what changed between two versions of a draft in one format. Same differences and context, same bytes.
 *
 * <pre>{@code
 * new DiffText(80, false).write(diff, context, System.out);
 * }</pre>
 */
public interface DiffWriter {
    /**
     * Writes a whole report. The stream is flushed and left open: who opened it closes it.
     *
     * @param diff what changed
     * @param context the standards to name
     * @param out where the bytes go; text is UTF-8
     * @throws IOException if the stream cannot take the bytes
     */
    void write(DraftDiff diff, ReportContext context, OutputStream out) throws IOException;
}
