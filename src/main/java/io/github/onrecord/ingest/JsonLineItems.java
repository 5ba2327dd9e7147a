package io.github.onrecord.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.onrecord.ingest.FieldMapping.Field;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads JSON lines: an object a line, an article an object. */
final class JsonLineItems {
    private final String name;
    private final Limits limits;
    private final DraftReaders readers;
    private final FieldMapping mapping;
    private final FieldDraft drafts;
    private final ObjectMapper json;

    JsonLineItems(String name, Limits limits, DraftReaders readers, FieldMapping mapping) {
        this.name = name;
        this.limits = limits;
        this.readers = readers;
        this.mapping = mapping;
        this.drafts = new FieldDraft(limits);
        this.json = new JsonMapper();
        json.getFactory()
                .setStreamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(limits.maxDepth())
                        .maxStringLength((int) Math.min(limits.maxBytes(), Integer.MAX_VALUE))
                        .build());
    }

    /** Whether the first line is an object, whole or as far as it is seen. */
    static boolean isLines(byte[] beginning) {
        String text = new String(beginning, UTF_8);
        String first = text.lines()
                .map(line -> line.startsWith("\uFEFF") ? line.substring(1) : line)
                .filter(line -> !line.isBlank())
                .findFirst()
                .orElse("")
                .strip();
        boolean isSeenWhole = text.indexOf('\n', Math.max(0, text.indexOf(first))) >= 0 || beginning.length < 65_536;
        return first.startsWith("{") && first.length() > 1 && (!isSeenWhole || isObject(first));
    }

    private static boolean isObject(String line) {
        try {
            return new ObjectMapper().readTree(line).isObject();
        } catch (JsonProcessingException broken) {
            return false;
        }
    }

    void read(InputStream content, ItemSink sink) throws IOException {
        Lines lines = new Lines(content, limits.maxBytes());
        while (lines.next()) {
            Where where = Where.of(name, lines.number(), "line " + lines.number());
            if (lines.isTooLong()) {
                sink.take(new Item.Unread(where, limits.tooLarge(where.words())));
            } else if (!lines.isBlank()) {
                byte[] line = lines.bytes();
                sink.take(new Item.Document(where, line.length, () -> article(where, line)));
            }
        }
    }

    private List<Draft> article(Where where, byte[] line) throws UnreadableInput {
        Input input = new Input(name + "#" + where.record(), line);
        JsonNode object = object(where, line);
        Map<Field, String> values = mapping.values(object);
        if (values.containsKey(Field.TEXT)) {
            return List.of(drafts.of(input.path(), values).at(Optional.ofNullable(values.get(Field.URL))));
        }
        try {
            return readers.readAll(input);
        } catch (UnreadableInput noNewsItem) {
            throw new UnreadableInput(
                    UnreadableInput.Reason.NO_TEXT,
                    where.words(),
                    "has no text",
                    "It was looked for in " + mapping.lookedFor(Field.TEXT)
                            + ". If it is in another field, name that with --map text=FIELD.",
                    noNewsItem);
        }
    }

    private JsonNode object(Where where, byte[] line) throws UnreadableInput {
        try {
            JsonNode object = json.readTree(Decoded.of(line).text());
            if (object.isObject()) {
                return object;
            }
        } catch (JsonProcessingException broken) {
            throw brokenLine(where, broken);
        }
        throw brokenLine(where, new IOException("no object"));
    }

    private static UnreadableInput brokenLine(Where where, IOException cause) {
        return new UnreadableInput(
                UnreadableInput.Reason.BROKEN_ROW,
                where.words(),
                "is no object of JSON",
                "Export it again, or leave it out.",
                cause);
    }
}
