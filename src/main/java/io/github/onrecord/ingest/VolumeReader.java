package io.github.onrecord.ingest;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads the volumes of an archive: web archives, JSON lines, CSV, sitemaps, feeds, and documents of all formats that
 * {@link DraftReaders} knows; plain, gzip or zstd. Content decides, never the name; names only tell what is beside the
 * articles. However large a volume is, no more of it is held than one of its items.
 *
 * <pre>{@code
 * VolumeReader reader = new VolumeReader(Limits.standard(), FieldMapping.usual());
 * String kind = reader.read(volume, item -> ...);
 * }</pre>
 */
public final class VolumeReader {
    private static final int BEGINNING = 65_536;

    private final Limits limits;
    private final FieldMapping mapping;
    private final DraftReaders readers;
    private final NamedLists lists = NamedLists.of("/ingest/archives.txt");

    /** Reads with these limits, and fields of exports by this mapping. */
    public VolumeReader(Limits limits, FieldMapping mapping) {
        this.limits = limits;
        this.mapping = mapping;
        this.readers = new DraftReaders(limits);
    }

    /** What a volume is. */
    public enum Kind {
        WARC,
        JSONL,
        CSV,
        SITEMAP,
        FEED,
        DOCUMENT;

        /** The name in the store. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Gives all items of the volume to the sink and says what it is. Faults come as items too, and a volume that breaks
     * off gives those before the break.
     */
    public Kind read(Volume volume, ItemSink sink) {
        Where file = Where.of(volume.name(), 1, "");
        Optional<Item.Sort> sort = sortByName(volume);
        if (sort.isPresent()) {
            sink.take(new Item.PassedOver(file, sort.get()));
            return Kind.DOCUMENT;
        }
        try (InputStream content = new BufferedInputStream(volume.opening().open(), BEGINNING)) {
            return readOpened(volume, content, sink);
        } catch (IOException failure) {
            sink.take(new Item.Unread(file, Inputs.refused(volume.name(), failure)));
            return Kind.DOCUMENT;
        }
    }

    private Kind readOpened(Volume volume, InputStream content, ItemSink sink) throws IOException {
        Unpacked.Packing packing = Unpacked.Packing.of(beginning(content));
        byte[] beginning = packing == Unpacked.Packing.NONE ? beginning(content) : unpackedBeginning(volume, packing);
        boolean isWarc = Format.startsWith(beginning, 'W', 'A', 'R', 'C', '/');
        // Each record of a web archive is packed by itself, which jwarc knows of gzip.
        boolean byRecord = isWarc && packing == Unpacked.Packing.GZIP;
        InputStream unpacked = byRecord ? content : Unpacked.of(content, packing);
        if (isWarc) {
            new WarcItems(volume.name(), limits, readers, lists).read(unpacked, sink);
            return Kind.WARC;
        }
        return readUnpacked(volume.name(), beginning, unpacked, sink);
    }

    private Kind readUnpacked(String name, byte[] beginning, InputStream content, ItemSink sink) throws IOException {
        if (JsonLineItems.isLines(beginning)) {
            new JsonLineItems(name, limits, readers, mapping).read(content, sink);
            return Kind.JSONL;
        }
        Optional<CsvForm> csv = CsvForm.of(beginning, mapping);
        if (csv.isPresent()) {
            new CsvItems(name, limits, mapping, csv.get()).read(content, sink);
            return Kind.CSV;
        }
        if (SitemapItems.isSitemap(beginning)) {
            new SitemapItems(name, limits).read(content, sink);
            return Kind.SITEMAP;
        }
        return readDocument(name, content, sink);
    }

    private Kind readDocument(String name, InputStream content, ItemSink sink) throws IOException {
        Where file = Where.of(name, 1, "");
        byte[] bytes = content.readNBytes((int) Math.min(limits.maxBytes() + 1, Integer.MAX_VALUE - 8));
        if (bytes.length > limits.maxBytes()) {
            sink.take(new Item.Unread(file, limits.tooLarge(name)));
            return Kind.DOCUMENT;
        }
        Input input = new Input(name, bytes);
        Format format = Format.of(input);
        if (format == Format.BINARY || bytes.length == 0) {
            sink.take(new Item.PassedOver(file, Item.Sort.UNKNOWN_FILE));
            return Kind.DOCUMENT;
        }
        sink.take(new Item.Document(file, bytes.length, () -> readers.readAll(input)));
        return format == Format.FEED ? Kind.FEED : Kind.DOCUMENT;
    }

    private Optional<Item.Sort> sortByName(Volume volume) {
        String name = volume.ending();
        if (name.equals("robots.txt")) {
            return Optional.of(Item.Sort.ROBOTS);
        }
        List<String> endings = lists.list("not-articles");
        return endings.stream().anyMatch(name::endsWith) ? Optional.of(Item.Sort.UNKNOWN_FILE) : Optional.empty();
    }

    private static byte[] beginning(InputStream content) throws IOException {
        content.mark(BEGINNING);
        byte[] beginning = content.readNBytes(BEGINNING);
        content.reset();
        return beginning;
    }

    /** The beginning of a packed volume; of one that is damaged, what can be got. */
    private static byte[] unpackedBeginning(Volume volume, Unpacked.Packing packing) throws IOException {
        byte[] beginning = new byte[BEGINNING];
        int length = 0;
        try (InputStream unpacked = Unpacked.of(volume.opening().open(), packing)) {
            int got = 0;
            while (got >= 0 && length < BEGINNING) {
                length += got;
                got = unpacked.read(beginning, length, BEGINNING - length);
            }
        } catch (IOException breaksOff) {
            if (length == 0) {
                throw breaksOff;
            }
        }
        return Arrays.copyOf(beginning, length);
    }
}
