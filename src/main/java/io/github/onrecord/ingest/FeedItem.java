package io.github.onrecord.ingest;

import java.util.Optional;
import org.jsoup.parser.Parser;

/** An item of RSS or an entry of Atom. */
record FeedItem(FeedFields fields) {
    /**
     * The title. Feeds write it in HTML's entities as often as not, so those are read, once; nothing in it is taken for
     * a tag, since headlines write of {@code <b>} too.
     */
    Optional<String> title() {
        return fields.value("title")
                .map(title -> Parser.unescapeEntities(title, false).strip());
    }

    /** Whether the feed has the text and not a summary alone. */
    boolean isFull() {
        return fields.value("encoded").or(() -> fields.value("content")).isPresent();
    }

    /** The item's page. */
    Optional<String> address() {
        return fields.value("link").or(() -> fields.value("guid")).filter(link -> link.startsWith("http"));
    }

    /** The text, HTML or plain; empty if the item is no more than a title and a link. */
    String text() {
        return fields.value("encoded")
                .or(() -> fields.value("content"))
                .or(() -> fields.value("description"))
                .or(() -> fields.value("summary"))
                .orElse("");
    }

    /** What the item says about itself, and where it is silent, its feed. */
    DraftMetadata metadata(FeedReader.Feed feed) {
        return new DraftMetadata(
                title(),
                fields.value("published")
                        .or(() -> fields.value("pubDate"))
                        .or(() -> fields.value("date"))
                        .or(() -> fields.value("updated")),
                feed.channel().value("title"),
                fields.value("creator").or(() -> fields.value("author")),
                fields.value("category"),
                fields.value("language").or(() -> feed.channel().value("language")));
    }
}
