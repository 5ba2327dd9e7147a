package io.github.onrecord.ingest;

import java.util.Optional;

/**
 * What a file says about itself; nothing here is guessed from the words of the article.
 *
 * @param title a title given outside the text, such as {@code og:title}
 * @param published date or time of publication as written, ISO 8601 where the file has it so
 * @param outlet the publisher's name
 * @param byline the author's name
 * @param section the section or desk
 * @param language the language tag that the file declares
 */
public record DraftMetadata(
        Optional<String> title,
        Optional<String> published,
        Optional<String> outlet,
        Optional<String> byline,
        Optional<String> section,
        Optional<String> language) {
    /** A file that says nothing about itself. */
    public static final DraftMetadata NONE = new DraftMetadata(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
