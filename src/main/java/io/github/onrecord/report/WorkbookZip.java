package io.github.onrecord.report;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** The zip of a workbook with the same time on every entry, so that the same audits give the same bytes. */
final class WorkbookZip extends ZipArchiveOutputStream {
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    WorkbookZip(OutputStream out) {
        super(out);
    }

    @Override
    public void putArchiveEntry(ZipArchiveEntry entry) throws IOException {
        entry.setTimeLocal(TIME);
        super.putArchiveEntry(entry);
    }
}
