package io.github.onrecord.ingest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

/**
 * The YAML between two {@code ---} lines at the head of a Markdown file.
 *
 * @param lineCount how many lines it takes, the marks included; 0 if there is none
 * @param metadata what it says under {@code title}, {@code date} or {@code published}, {@code outlet}, {@code author}
 *     or {@code byline}, {@code section} and {@code lang} or {@code language}
 * @param notes says so if it is no valid YAML
 */
record FrontMatter(int lineCount, DraftMetadata metadata, List<String> notes) {
    private static final FrontMatter NONE = new FrontMatter(0, DraftMetadata.NONE, List.of());
    private static final String MARK = "---";
    private static final String OTHER_CLOSING_MARK = "...";

    static FrontMatter of(String text, List<Line> lines) {
        if (!lines.get(0).in(text).equals(MARK)) {
            return NONE;
        }
        for (int i = 1; i < lines.size(); i++) {
            String line = lines.get(i).in(text);
            if (line.equals(MARK) || line.equals(OTHER_CLOSING_MARK)) {
                return of(text.substring(lines.get(1).start(), lines.get(i).start()), i + 1);
            }
        }
        return NONE;
    }

    private static FrontMatter of(String yaml, int lineCount) {
        try {
            JsonNode fields = new ObjectMapper(new YAMLFactory()).readTree(yaml);
            // Words between two rules are YAML too: one plain string. They are the article, not its front matter.
            return fields.isTextual() ? NONE : new FrontMatter(lineCount, metadata(fields), List.of());
        } catch (JsonProcessingException broken) {
            return new FrontMatter(
                    lineCount,
                    DraftMetadata.NONE,
                    List.of(
                            "The front matter is not valid YAML and was left out; put values that hold a colon in quotes."));
        }
    }

    private static DraftMetadata metadata(JsonNode fields) {
        return new DraftMetadata(
                value(fields, "title"),
                value(fields, "date").or(() -> value(fields, "published")),
                value(fields, "outlet"),
                value(fields, "author").or(() -> value(fields, "byline")),
                value(fields, "section"),
                value(fields, "lang").or(() -> value(fields, "language")));
    }

    /** A plain value as written, or the plain values of a list set apart by commas. */
    private static Optional<String> value(JsonNode fields, String name) {
        JsonNode value = fields.path(name);
        if (!value.isArray()) {
            return plain(value);
        }
        List<String> values = StreamSupport.stream(value.spliterator(), false)
                .flatMap(element -> plain(element).stream())
                .toList();
        return values.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", values));
    }

    private static Optional<String> plain(JsonNode value) {
        return value.isValueNode() && !value.isNull()
                ? Optional.of(value.asText().strip()).filter(words -> !words.isEmpty())
                : Optional.empty();
    }
}
