package io.github.onrecord.ingest;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Enumeration;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.poi.openxml4j.util.ZipEntrySource;
import org.apache.poi.openxml4j.util.ZipFileZipEntrySource;

/**
 * The entries of a zip, which may unpack to so many bytes and no more. POI has such limits too, but in static fields
 * that any caller can change for all. Pictures and other parts that nobody reads are never unpacked.
 */
final class BoundedEntries implements ZipEntrySource {
    private final ZipFileZipEntrySource entries;
    private long bytesLeft;

    BoundedEntries(ZipFile zip, long maxUnpackedBytes) {
        this.entries = new ZipFileZipEntrySource(zip);
        this.bytesLeft = maxUnpackedBytes;
    }

    /** Whether more was asked for than the limit lets through. */
    boolean isExceeded() {
        return bytesLeft < 0;
    }

    @Override
    public Enumeration<? extends ZipArchiveEntry> getEntries() {
        return entries.getEntries();
    }

    @Override
    public ZipArchiveEntry getEntry(String path) {
        return entries.getEntry(path);
    }

    @Override
    public InputStream getInputStream(ZipArchiveEntry entry) throws IOException {
        return new Counted(entries.getInputStream(entry));
    }

    @Override
    public void close() throws IOException {
        entries.close();
    }

    @Override
    public boolean isClosed() {
        return entries.isClosed();
    }

    private final class Counted extends FilterInputStream {
        Counted(InputStream unpacked) {
            super(unpacked);
        }

        @Override
        public int read() throws IOException {
            int next = super.read();
            count(next < 0 ? 0 : 1);
            return next;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            count(Math.max(0, read));
            return read;
        }

        private void count(int read) throws IOException {
            bytesLeft -= read;
            if (bytesLeft < 0) {
                throw new IOException("unpacks to more than the limit");
            }
        }
    }
}
