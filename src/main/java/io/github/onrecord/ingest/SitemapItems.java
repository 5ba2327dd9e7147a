package io.github.onrecord.ingest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/** Reads sitemaps: what they say of the addresses that they list. Nothing is fetched. */
final class SitemapItems {
    private static final Pattern OPENING = Pattern.compile(
            "\\s*(?:<\\?xml[^>]{0,200}>\\s*|<!--.{0,2000}?-->\\s*|<\\?xml-stylesheet[^>]{0,500}>\\s*){0,9}<(?:urlset|sitemapindex)[\\s>]",
            Pattern.DOTALL);
    private static final int LOOKED_AT = 8_000;

    private final String name;
    private final Limits limits;

    SitemapItems(String name, Limits limits) {
        this.name = name;
        this.limits = limits;
    }

    static boolean isSitemap(byte[] beginning) {
        String text = new String(beginning, 0, Math.min(beginning.length, LOOKED_AT), ISO_8859_1);
        String bare = text.startsWith("\u00EF\u00BB\u00BF") ? text.substring(3) : text;
        return OPENING.matcher(bare.toLowerCase(Locale.ROOT)).lookingAt();
    }

    void read(InputStream content, ItemSink sink) throws IOException {
        int entries = 0;
        try {
            XmlStream xml = new XmlStream(content, limits.maxDepth());
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.name().equals("url")) {
                    entries++;
                    Where where = Where.of(name, entries, "entry " + entries);
                    entry(xml, where).ifPresent(sink::take);
                }
            }
        } catch (XmlStream.TooDeep deep) {
            sink.take(new Item.Unread(Where.of(name, entries + 1, ""), limits.tooDeep(name)));
        } catch (XMLStreamException broken) {
            sink.take(new Item.Unread(Where.of(name, entries + 1, ""), broken(broken)));
        }
    }

    private UnreadableInput broken(XMLStreamException broken) {
        return new UnreadableInput(
                UnreadableInput.Reason.DAMAGED,
                name,
                "is a broken sitemap at line " + broken.getLocation().getLineNumber(),
                "Fetch it again.",
                broken);
    }

    /** {@code url} with its {@code loc}, {@code lastmod} and, in a sitemap for news, what stands in {@code news}. */
    private static Optional<Item> entry(XmlStream xml, Where where) throws XMLStreamException, XmlStream.TooDeep {
        int outside = xml.depth() - 1;
        Map<String, String> fields = new HashMap<>();
        String current = "";
        while (xml.depth() > outside) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> current = xml.name();
                case XMLStreamConstants.END_ELEMENT -> current = "";
                default -> fields.merge(current, xml.text(), String::concat);
            }
        }
        Optional<String> address = field(fields, "loc");
        DraftMetadata says = new DraftMetadata(
                field(fields, "title"),
                field(fields, "publication_date").or(() -> field(fields, "lastmod")),
                field(fields, "name"),
                Optional.empty(),
                Optional.empty(),
                field(fields, "language"));
        Where place =
                new Where(where.input(), where.record(), where.place(), address, Optional.empty(), Optional.empty());
        return address.isPresent() ? Optional.of(new Item.Listed(place, says)) : Optional.empty();
    }

    private static Optional<String> field(Map<String, String> fields, String name) {
        return Optional.ofNullable(fields.get(name)).map(String::strip).filter(words -> !words.isEmpty());
    }
}
