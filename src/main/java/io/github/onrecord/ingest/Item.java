package io.github.onrecord.ingest;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What is met in an archive, one thing after the other. */
public sealed interface Item {
    /** Where it stands. */
    Where where();

    /**
     * Something that should hold articles. It is read only when asked, on whatever thread.
     *
     * @param size how many bytes are held for it
     * @param content what is to be read
     */
    record Document(Where where, long size, Content content) implements Item {}

    /** What is to be read. */
    interface Content {
        /**
         * The articles in it, at least one.
         *
         * @throws UnreadableInput if there are none
         */
        List<Draft> read() throws UnreadableInput;
    }

    /**
     * A capture that was found unchanged, so that the archive keeps no copy of it.
     *
     * @param refersToAddress where the original was captured; the address itself where the archive does not say
     * @param refersToDate when, in UTC
     */
    record Revisit(Where where, Optional<String> refersToAddress, Optional<LocalDateTime> refersToDate)
            implements Item {}

    /** An address that a sitemap lists, and what it says of it. */
    record Listed(Where where, DraftMetadata says) implements Item {}

    /** Something that cannot be read. */
    record Unread(Where where, UnreadableInput fault) implements Item {}

    /** Something that is no article and is left out on purpose. */
    record PassedOver(Where where, Sort sort) implements Item {}

    /** What is left out. */
    enum Sort {
        /** Instructions to crawlers. */
        ROBOTS,
        /** Pages that count readers. */
        TRACKING,
        REDIRECT,
        /** An answer of a server that says that there is no such page. */
        ERROR_PAGE,
        /** Pictures, scripts, data. */
        NOT_A_PAGE,
        /** Feeds in a web archive, whose pages are there too. */
        FEED,
        /** Records of a web archive about the crawl. */
        NO_RECORD,
        /** A file of no format that is read. */
        UNKNOWN_FILE;

        /** The name in the store. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
