package io.github.onrecord.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDateTime;

/**
 * A file of an archive, or an entry of a zip; it may hold one article or millions.
 *
 * @param name its path as given, for an entry behind that of its zip: {@code export.zip/2024/story.html}
 * @param bytes its size, packed as it is; -1 where that is unknown
 * @param modified when it was last changed, in UTC
 * @param opening gives its bytes, packed as they are
 */
public record Volume(String name, long bytes, LocalDateTime modified, Opening opening) {
    /** Gives the bytes of a volume from its beginning, each time that it is asked. */
    public interface Opening {
        /** The bytes; the caller closes the stream. */
        InputStream open() throws IOException;
    }

    /** Its name in lower case behind the last slash. */
    String ending() {
        int slash = Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\'));
        return name.substring(slash + 1).toLowerCase(java.util.Locale.ROOT);
    }
}
