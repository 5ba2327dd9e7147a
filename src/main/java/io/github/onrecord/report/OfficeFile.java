package io.github.onrecord.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.ooxml.POIXMLDocument;

/** Writes workbooks, Word files and slides so that the same content gives the same bytes. */
public final class OfficeFile {
    private OfficeFile() {}

    /**
     * Writes a document. The stream is flushed and left open.
     *
     * @param title the document's title; creator and dates are always the same
     * @throws IOException if the stream cannot take the bytes
     */
    public static void write(POIXMLDocument document, String title, OutputStream out) throws IOException {
        WorkbookProperties.set(document, title, Optional.empty());
        ZipArchiveOutputStream zip = new WorkbookZip(new Unclosed(out));
        document.write(zip);
        zip.close();
        out.flush();
    }
}
