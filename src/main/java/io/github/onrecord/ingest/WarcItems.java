package io.github.onrecord.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcRevisit;
import org.netpreserve.jwarc.WarcTargetRecord;

/** Reads web archives: the pages that were captured, and revisits of them. */
final class WarcItems {
    private static final int OK = 200;
    private static final int REDIRECTS = 300;
    private static final int REFUSALS = 400;

    private final String name;
    private final Limits limits;
    private final DraftReaders readers;
    private final WarcAddresses addresses;

    WarcItems(String name, Limits limits, DraftReaders readers, NamedLists lists) {
        this.name = name;
        this.limits = limits;
        this.readers = readers;
        this.addresses = new WarcAddresses(lists);
    }

    void read(InputStream content, ItemSink sink) throws IOException {
        try (WarcReader reader = new WarcReader(content)) {
            reader.setLenient(true);
            for (long number = 1; ; number++) {
                Optional<WarcRecord> record = next(reader, number, sink);
                if (record.isEmpty()) {
                    return;
                }
                sink.take(item(record.get(), number));
            }
        }
    }

    private Optional<WarcRecord> next(WarcReader reader, long number, ItemSink sink) {
        try {
            return reader.next();
        } catch (IOException | RuntimeException damaged) {
            // jwarc throws unchecked exceptions too, at headers that are none.
            Where where = Where.of(name, number, "record " + number);
            sink.take(new Item.Unread(where, damaged(where, damaged)));
            return Optional.empty();
        }
    }

    private Item item(WarcRecord record, long number) {
        Where where = Where.of(name, number, "record " + number);
        try {
            if (!(record instanceof WarcTargetRecord target)) {
                return new Item.PassedOver(where, Item.Sort.NO_RECORD);
            }
            Where captured = where(target, where);
            if (record instanceof WarcRevisit revisit) {
                return revisit(revisit, captured);
            }
            if (record instanceof WarcResponse response) {
                return response(response, captured);
            }
            return record instanceof WarcResource resource
                    ? page(captured, resource.contentType(), WarcBody.of(resource.body(), limits))
                    : new Item.PassedOver(captured, Item.Sort.NO_RECORD);
        } catch (IOException | RuntimeException damaged) {
            return new Item.Unread(where, damaged(where, damaged));
        }
    }

    private Item response(WarcResponse response, Where where) throws IOException {
        if (!response.contentType().base().equals(MediaType.HTTP)) {
            return new Item.PassedOver(where, Item.Sort.NO_RECORD);
        }
        HttpResponse http = response.http();
        Optional<Item.Sort> sort = sort(where, http.status());
        if (sort.isPresent()) {
            return new Item.PassedOver(where, sort.get());
        }
        return page(where, http.contentType(), WarcBody.of(http, limits));
    }

    private Optional<Item.Sort> sort(Where where, int status) {
        if (status != OK) {
            boolean redirect = status >= REDIRECTS && status < REFUSALS;
            return Optional.of(redirect ? Item.Sort.REDIRECT : Item.Sort.ERROR_PAGE);
        }
        return where.address().flatMap(addresses::sort);
    }

    private Item page(Where where, MediaType type, WarcBody body) {
        if (body.isTooLarge()) {
            return new Item.Unread(where, limits.tooLarge(where.words()));
        }
        byte[] bytes = body.decoded(type);
        Format format = bytes.length == 0
                ? Format.BINARY
                : Format.of(new Input(where.address().orElse(""), bytes));
        if (format == Format.FEED) {
            return new Item.PassedOver(where, Item.Sort.FEED);
        }
        if (!isPage(type) || format != Format.HTML && format != Format.TEXT) {
            return new Item.PassedOver(where, Item.Sort.NOT_A_PAGE);
        }
        Input input = new Input(name + "#" + where.record() + ".html", bytes);
        return new Item.Document(
                where, bytes.length, () -> List.of(readers.read(input).at(where.address())));
    }

    /** What a server calls plain text may be a page; where it says nothing, the content tells. */
    private static boolean isPage(MediaType type) {
        String base = type.base().toString();
        return base.equals("text/html")
                || base.equals("application/xhtml+xml")
                || base.equals("application/octet-stream");
    }

    private static Item revisit(WarcRevisit revisit, Where where) {
        boolean unchanged = revisit.profile().equals(WarcRevisit.SERVER_NOT_MODIFIED_1_0)
                || revisit.profile().equals(WarcRevisit.SERVER_NOT_MODIFIED_1_1);
        Optional<String> original = revisit.refersToTargetURI().map(URI::toString);
        // A server that only says "not modified" sends nothing, and the digest of nothing is that of no page.
        return unchanged
                ? new Item.Revisit(without(where), original.or(where::address), utc(revisit.refersToDate()))
                : new Item.Revisit(where, original, utc(revisit.refersToDate()));
    }

    private static Where without(Where where) {
        return new Where(
                where.input(), where.record(), where.place(), where.address(), where.captured(), Optional.empty());
    }

    private static Where where(WarcTargetRecord record, Where where) {
        return new Where(
                where.input(),
                where.record(),
                where.place(),
                Optional.of(WarcAddresses.bare(record.target())),
                utc(Optional.of(record.date())),
                record.payloadDigest()
                        .map(digest -> digest.algorithm() + ":"
                                + digest.raw().substring(digest.algorithm().length() + 1)));
    }

    private static Optional<LocalDateTime> utc(Optional<Instant> instant) {
        return instant.map(time -> LocalDateTime.ofInstant(time, ZoneOffset.UTC).withNano(0));
    }

    private static UnreadableInput damaged(Where where, Exception damaged) {
        return new UnreadableInput(
                UnreadableInput.Reason.DAMAGED,
                where.words(),
                "is damaged",
                "Fetch or copy the file again; what comes before is read.",
                damaged);
    }
}
