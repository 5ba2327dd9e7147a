package io.github.onrecord.ingest;

import java.time.LocalDateTime;
import java.util.Optional;

/**
 * Where in an archive something stands.
 *
 * @param input the name of the file, or of the entry of a zip: {@code export.zip/2024/story.html}
 * @param record the line of JSONL or of the beginning of a row of CSV, or the number of a WARC record; from 1
 * @param place the same for people: "line 3"
 * @param address where it was published, as far as the archive says so
 * @param captured when it was fetched, in UTC, where the archive says so
 * @param digest of the payload, where the archive has one
 */
public record Where(
        String input,
        long record,
        String place,
        Optional<String> address,
        Optional<LocalDateTime> captured,
        Optional<String> digest) {

    static Where of(String input, long record, String place) {
        return new Where(input, record, place, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** For messages: {@code export.jsonl, line 3}. */
    public String words() {
        return place.isEmpty() ? input : input + ", " + place;
    }
}
