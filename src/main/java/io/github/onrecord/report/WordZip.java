package io.github.onrecord.report;

import io.github.onrecord.ingest.Limits;
import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.w3c.dom.Document;

/**
 * The zip that a Word file is. Parts are read as trees; what is not changed is copied as it lies there, packed. Names
 * have no slash in front, and their case does not matter.
 */
final class WordZip implements Closeable {
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final ZipFile zip;
    private long bytesLeft = Limits.standard().maxUnpackedBytes();

    private WordZip(ZipFile zip) {
        this.zip = zip;
    }

    static WordZip open(byte[] bytes) throws IOException {
        return new WordZip(ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                .get());
    }

    /** A new zip of these parts, in their order. */
    static byte[] of(Map<String, Document> parts) throws IOException {
        SeekableInMemoryByteChannel bytes = new SeekableInMemoryByteChannel();
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes)) {
            for (Map.Entry<String, Document> part : parts.entrySet()) {
                write(part.getKey(), part.getValue(), zip);
            }
        }
        return written(bytes);
    }

    /** The part of this name; empty if there is none. */
    Optional<Document> tree(String name) throws IOException {
        Optional<ZipArchiveEntry> entry = Collections.list(zip.getEntries()).stream()
                .filter(candidate -> candidate.getName().equalsIgnoreCase(name))
                .findFirst();
        if (entry.isEmpty()) {
            return Optional.empty();
        }
        try (InputStream unpacked = zip.getInputStream(entry.get())) {
            byte[] part = unpacked.readNBytes((int) Math.min(bytesLeft + 1, Integer.MAX_VALUE - 8));
            bytesLeft -= part.length;
            if (bytesLeft < 0) {
                throw new IOException("unpacks to more than the limit");
            }
            return Optional.of(XmlTree.read(new ByteArrayInputStream(part)));
        }
    }

    boolean has(String name) {
        return Collections.list(zip.getEntries()).stream()
                .anyMatch(entry -> entry.getName().equalsIgnoreCase(name));
    }

    /** A zip with these parts in the place of those of their names; new ones come last. */
    byte[] with(Map<String, Document> changed) throws IOException {
        Map<String, Document> parts = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        parts.putAll(changed);
        Set<String> written = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        SeekableInMemoryByteChannel bytes = new SeekableInMemoryByteChannel();
        try (ZipArchiveOutputStream copy = new ZipArchiveOutputStream(bytes)) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntriesInPhysicalOrder())) {
                Optional<Document> tree = Optional.ofNullable(parts.get(entry.getName()));
                if (tree.isEmpty()) {
                    copy.addRawArchiveEntry(entry, zip.getRawInputStream(entry));
                } else if (written.add(entry.getName())) {
                    write(entry.getName(), tree.get(), copy);
                }
            }
            for (Map.Entry<String, Document> part : parts.entrySet()) {
                if (written.add(part.getKey())) {
                    write(part.getKey(), part.getValue(), copy);
                }
            }
        }
        return written(bytes);
    }

    private static byte[] written(SeekableInMemoryByteChannel bytes) {
        return Arrays.copyOf(bytes.array(), (int) bytes.size());
    }

    private static void write(String name, Document tree, ZipArchiveOutputStream copy) throws IOException {
        ZipArchiveEntry entry = new ZipArchiveEntry(name);
        byte[] content = XmlTree.bytes(tree);
        entry.setTimeLocal(TIME);
        // With the size known beforehand an entry is written as it will be copied in a second run.
        entry.setSize(content.length);
        copy.putArchiveEntry(entry);
        copy.write(content);
        copy.closeArchiveEntry();
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
