package io.github.onrecord.ingest;

import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a web page says about itself: in its {@code meta} elements first, else as JSON-LD, else in its markup. */
final class PageMetadata {
    private PageMetadata() {}

    static DraftMetadata of(Document page, StructuredData data) {
        return new DraftMetadata(
                meta(page, "og:title").or(data::headline).or(() -> said(page.title())),
                meta(page, "article:published_time")
                        .or(() -> meta(page, "datePublished"))
                        .or(data::published)
                        .or(() -> time(page)),
                meta(page, "og:site_name").or(data::publisher),
                author(page).or(data::author),
                meta(page, "article:section").or(data::section),
                said(page.select("html").attr("lang")).or(data::language));
    }

    /** An author given as an address is a profile page, not a name. */
    private static Optional<String> author(Document page) {
        return meta(page, "author")
                .or(() -> meta(page, "article:author"))
                .filter(name -> !name.startsWith("http:") && !name.startsWith("https:"));
    }

    private static Optional<String> time(Document page) {
        return page.select("time[datetime]").stream()
                .map(time -> time.attr("datetime"))
                .flatMap(time -> said(time).stream())
                .findFirst();
    }

    private static Optional<String> meta(Document page, String name) {
        return page.select("meta[content]").stream()
                .filter(meta -> isNamed(meta, name))
                .flatMap(meta -> said(meta.attr("content")).stream())
                .findFirst();
    }

    private static boolean isNamed(Element meta, String name) {
        return meta.attr("property").equalsIgnoreCase(name)
                || meta.attr("name").equalsIgnoreCase(name)
                || meta.attr("itemprop").equalsIgnoreCase(name);
    }

    private static Optional<String> said(String value) {
        return Optional.of(value.strip()).filter(words -> !words.isEmpty());
    }
}
