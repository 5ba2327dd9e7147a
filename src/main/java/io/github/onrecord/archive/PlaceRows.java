package io.github.onrecord.archive;

import io.github.onrecord.ingest.DraftMetadata;
import io.github.onrecord.ingest.Extraction;
import io.github.onrecord.ingest.Item;
import io.github.onrecord.ingest.UnreadableInput;
import io.github.onrecord.ingest.Where;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The rows of what stands where in an archive: texts met, revisits, addresses listed, faults. */
final class PlaceRows {
    private static final Pattern HOST = Pattern.compile("https?://(?:[^/@]*@)?([^/:?#]+).*", Pattern.CASE_INSENSITIVE);
    private static final Pattern SUBDOMAIN = Pattern.compile("^(?:www\\d?|m|mobile|amp|edition)\\.(?=.+\\.)");

    private PlaceRows() {}

    static Row occurrence(Where where, int part, Page page) {
        DraftMetadata says = page.article().metadata();
        Extraction extraction = page.extraction();
        Optional<PublishedDate> published = PublishedDate.of(says.published(), page.address());
        Optional<String> host = page.address().flatMap(PlaceRows::host);
        return Row.of(
                StoreTable.OCCURRENCES,
                where.input(),
                where.record(),
                part,
                page.hash().key(),
                where.place(),
                page.address(),
                where.captured(),
                where.digest(),
                false,
                page.article().title(),
                says.published(),
                published.map(PublishedDate::day),
                published.map(date -> date.from().id()),
                says.outlet().or(() -> host),
                says.outlet().map(outlet -> "metadata").or(() -> host.map(name -> "address")),
                says.byline(),
                says.section(),
                says.language(),
                extraction.means().id(),
                extraction.confidence(),
                extraction.template(),
                doubts(where, published));
    }

    /** A page cannot have been published a good day after it was fetched. */
    private static List<String> doubts(Where where, Optional<PublishedDate> published) {
        boolean future = published.isPresent()
                && where.captured().isPresent()
                && published
                        .get()
                        .day()
                        .isAfter(where.captured().get().toLocalDate().plusDays(1));
        return future ? List.of("future_date") : List.of();
    }

    /** "https://www.tarn-observer.example/a" is "tarn-observer.example". */
    static Optional<String> host(String address) {
        Matcher host = HOST.matcher(address);
        return host.matches()
                ? Optional.of(SUBDOMAIN
                        .matcher(host.group(1).toLowerCase(Locale.ROOT))
                        .replaceFirst(""))
                : Optional.empty();
    }

    static Row revisit(Item.Revisit revisit) {
        Where where = revisit.where();
        return Row.of(
                StoreTable.REVISITS,
                where.input(),
                where.record(),
                where.place(),
                where.address(),
                where.captured(),
                where.digest(),
                revisit.refersToAddress(),
                revisit.refersToDate());
    }

    static Row listed(Item.Listed listed) {
        DraftMetadata says = listed.says();
        Optional<PublishedDate> published =
                PublishedDate.of(says.published(), listed.where().address());
        return Row.of(
                StoreTable.LISTED,
                listed.where().input(),
                listed.where().record(),
                listed.where().address(),
                says.title(),
                says.published(),
                published.map(PublishedDate::day),
                says.outlet(),
                says.language());
    }

    static Row journal(Where where, UnreadableInput fault, int run) {
        return journal(where, fault.reason().id(), String.valueOf(fault.getMessage()), run);
    }

    /** A fault of our own: one article that we cannot cope with must not cost the audits of all the others. */
    static Row fault(Where where, Throwable fault, int run) {
        return journal(
                where,
                "fault",
                where.words() + " could not be audited, through a fault of OnRecord's own ("
                        + fault.getClass().getSimpleName() + "). Send it to the people who maintain OnRecord.",
                run);
    }

    private static Row journal(Where where, String reason, String message, int run) {
        return Row.of(
                StoreTable.JOURNAL,
                where.input(),
                where.record(),
                where.place(),
                where.address(),
                reason,
                message,
                run);
    }
}
