package io.github.onrecord.review;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.onrecord.ingest.UnreadableInput;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A file with one object of strings a line, made to be read by people and compared by version control: fields in a fixed
 * order, empty ones left out, nothing that changes when the rest of a draft does.
 */
final class DecisionLines {
    private static final long MOST_BYTES = 100L * 1024 * 1024;
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private DecisionLines() {}

    /** One line: its fields, and what to say if they are no use. */
    record Line(Path file, int number, Map<String, String> fields) {
        /** A field's value; empty where it is not given. */
        String get(String field) {
            return fields.getOrDefault(field, "");
        }

        /** A field's value, which must be there. */
        String need(String field) throws UnreadableInput {
            if (get(field).isBlank()) {
                throw fault("has no \"" + field + "\"");
            }
            return get(field);
        }

        UnreadableInput fault(String what) {
            return new UnreadableInput(file + ", line " + number, what, "Mend the line, or delete it.");
        }
    }

    /**
     * The lines of a file; none if there is no such file.
     *
     * @param known the fields that a line may have
     */
    static List<Line> read(Path file, Set<String> known) throws UnreadableInput {
        List<Line> lines = new ArrayList<>();
        int number = 0;
        for (String text : lines(file)) {
            number++;
            if (!text.isBlank()) {
                lines.add(line(new Line(file, number, Map.of()), text, known));
            }
        }
        return lines;
    }

    private static List<String> lines(Path file) throws UnreadableInput {
        try {
            if (!Files.exists(file)) {
                return List.of();
            }
            if (Files.size(file) > MOST_BYTES) {
                throw new UnreadableInput(file.toString(), "is over 100 MB", "Check that it is the right file.");
            }
            return Files.readAllLines(file);
        } catch (MalformedInputException damage) {
            throw new UnreadableInput(file.toString(), "is not UTF-8", "Save it as UTF-8 and run again.", damage);
        } catch (IOException failure) {
            throw new UnreadableInput(file.toString(), "cannot be read", "Check its permissions.", failure);
        }
    }

    private static Line line(Line place, String text, Set<String> known) throws UnreadableInput {
        Map<String, String> fields = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> field : object(place, text).properties()) {
            if (!known.contains(field.getKey())) {
                throw place.fault("has a field \"" + field.getKey() + "\", which means nothing here");
            }
            if (!field.getValue().isTextual()) {
                throw place.fault("gives \"" + field.getKey() + "\" a value that is no string");
            }
            fields.put(field.getKey(), field.getValue().asText());
        }
        return new Line(place.file(), place.number(), fields);
    }

    private static JsonNode object(Line place, String text) throws UnreadableInput {
        try {
            JsonNode object = JSON.readTree(text);
            if (object.isObject()) {
                return object;
            }
        } catch (JsonProcessingException damage) {
            throw new UnreadableInput(
                    place.file() + ", line " + place.number(),
                    "is no JSON object",
                    "If a merge left its marks there, keep the lines of both sides and delete the marks.",
                    damage);
        }
        throw place.fault("is no JSON object");
    }

    /** The lines as text, each ended by a line feed. Fields that are empty are left out. */
    static String text(Iterable<Map<String, String>> lines) {
        StringBuilder text = new StringBuilder();
        for (Map<String, String> line : lines) {
            Map<String, String> filled = new LinkedHashMap<>(line);
            filled.values().removeIf(String::isEmpty);
            text.append(json(filled)).append('\n');
        }
        return text.toString();
    }

    /** With a space after each comma and colon, so that people can read it. */
    private static String json(Map<String, String> fields) {
        StringBuilder json = new StringBuilder("{");
        Iterator<Map.Entry<String, String>> rest = fields.entrySet().iterator();
        while (rest.hasNext()) {
            Map.Entry<String, String> field = rest.next();
            json.append(quoted(field.getKey())).append(": ").append(quoted(field.getValue()));
            json.append(rest.hasNext() ? ", " : "");
        }
        return json.append('}').toString();
    }

    private static String quoted(String words) {
        try {
            return JSON.writeValueAsString(words);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a string is always JSON", impossible);
        }
    }
}
