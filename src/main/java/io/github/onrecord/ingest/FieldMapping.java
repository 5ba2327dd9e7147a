package io.github.onrecord.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/**
 * Which field of an export holds what. Fields are found by the names that they usually have ({@code body}, {@code
 * published_at}), or by those that are given. A dot leads into an object: {@code source.name}.
 */
public final class FieldMapping {
    private static final NamedLists USUAL = NamedLists.of("/ingest/archives.txt");

    private final Map<Field, String> given;

    private FieldMapping(Map<Field, String> given) {
        this.given = new EnumMap<>(given);
    }

    /** What a field can hold. */
    public enum Field {
        TEXT,
        TITLE,
        DATE,
        OUTLET,
        SECTION,
        BYLINE,
        URL,
        LANGUAGE;

        /** The name in a mapping. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** All fields by their usual names. */
    public static FieldMapping usual() {
        return new FieldMapping(new EnumMap<>(Field.class));
    }

    /**
     * Fields by the names given, the others by their usual ones.
     *
     * @param mapping {@code text=body,date=published_at}; may be empty
     * @throws IllegalArgumentException with one sentence for people if it is no mapping
     */
    public static FieldMapping of(String mapping) {
        Map<Field, String> given = new EnumMap<>(Field.class);
        for (String pair : mapping.isBlank() ? new String[0] : mapping.split(",")) {
            int equals = pair.indexOf('=');
            String name = pair.substring(equals + 1).strip();
            if (equals < 1 || name.isEmpty()) {
                throw new IllegalArgumentException("'" + pair.strip() + "' maps nothing. Write text=body.");
            }
            given.put(field(pair.substring(0, equals).strip()), name);
        }
        return new FieldMapping(given);
    }

    private static Field field(String id) {
        return Arrays.stream(Field.values())
                .filter(field -> field.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("'" + id + "' is none of "
                        + Arrays.stream(Field.values()).map(Field::id).collect(Collectors.joining(", ")) + "."));
    }

    /** The names given, always in the same order; empty if none were. */
    public String words() {
        return given.entrySet().stream()
                .map(pair -> pair.getKey().id() + "=" + pair.getValue())
                .collect(Collectors.joining(","));
    }

    /** What the fields of an object of JSON hold. */
    Map<Field, String> values(JsonNode object) {
        Map<Field, String> values = new EnumMap<>(Field.class);
        for (Field field : Field.values()) {
            for (String name : names(field)) {
                Optional<String> value = words(at(object, name), field == Field.TEXT ? "\n\n" : ", ");
                if (value.isPresent()) {
                    values.put(field, value.get());
                    break;
                }
            }
        }
        return values;
    }

    /** The column that holds what is asked for, counted from 0. */
    OptionalInt column(Field field, List<String> header) {
        for (String name : names(field)) {
            for (int i = 0; i < header.size(); i++) {
                if (header.get(i).strip().equalsIgnoreCase(name)) {
                    return OptionalInt.of(i);
                }
            }
        }
        return OptionalInt.empty();
    }

    /** For messages: the names under which a field was looked for. */
    String lookedFor(Field field) {
        return String.join(", ", names(field));
    }

    private List<String> names(Field field) {
        return Optional.ofNullable(given.get(field)).map(List::of).orElseGet(() -> USUAL.list(field.id()));
    }

    private static JsonNode at(JsonNode object, String name) {
        if (object.has(name)) {
            return object.path(name);
        }
        JsonNode inner = object;
        for (String part : name.split("\\.")) {
            inner = inner.path(part);
        }
        return inner;
    }

    /** A text, a number, a thing with a name, or several of them. */
    private static Optional<String> words(JsonNode value, String between) {
        if (value.isArray()) {
            List<String> all = new ArrayList<>();
            value.forEach(one -> words(one, between).ifPresent(all::add));
            return all.isEmpty() ? Optional.empty() : Optional.of(String.join(between, all));
        }
        JsonNode plain = value.isObject() ? value.path("name") : value;
        return plain.isValueNode() && !plain.isNull()
                ? Optional.of(plain.asText()).filter(text -> !text.isBlank())
                : Optional.empty();
    }
}
