package io.github.onrecord.editor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a tool takes, as a JSON Schema for agents and as a check of what they send. Immutable.
 *
 * <pre>{@code
 * ToolInput input = new ToolInput().required("text", "The article.", 200_000).choice("kind", "Only these.", kinds);
 * String text = input.check(sent).getOrDefault("text", "");
 * }</pre>
 */
final class ToolInput {
    private final Map<String, Field> fields;

    ToolInput() {
        this(Map.of());
    }

    private ToolInput(Map<String, Field> fields) {
        this.fields = fields;
    }

    private record Field(String about, boolean required, int longest, List<String> choices) {
        Map<String, Object> schema() {
            Map<String, Object> schema = new LinkedHashMap<>();
            schema.put("type", "string");
            schema.put("description", about);
            if (choices.isEmpty()) {
                schema.put("maxLength", longest);
            } else {
                schema.put("enum", choices);
            }
            return schema;
        }
    }

    /** With words that must be given, up to so many UTF-16 units. */
    ToolInput required(String name, String about, int longest) {
        return with(name, new Field(about, true, longest, List.of()));
    }

    /** With words that may be given. */
    ToolInput optional(String name, String about, int longest) {
        return with(name, new Field(about, false, longest, List.of()));
    }

    /** With one of these words, or none. */
    ToolInput choice(String name, String about, List<String> choices) {
        return with(name, new Field(about, false, Integer.MAX_VALUE, List.copyOf(choices)));
    }

    private ToolInput with(String name, Field field) {
        Map<String, Field> more = new LinkedHashMap<>(fields);
        more.put(name, field);
        return new ToolInput(more);
    }

    /** The JSON Schema. */
    Map<String, Object> schema() {
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        fields.forEach((name, field) -> {
            properties.put(name, field.schema());
            if (field.required()) {
                required.add(name);
            }
        });
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "object");
        schema.put("properties", properties);
        schema.put("required", required);
        schema.put("additionalProperties", false);
        return schema;
    }

    /**
     * What was sent, by name; what was not sent is not in it.
     *
     * @throws BadCall if something is missing, unknown, of another kind, too long or none of the choices
     */
    Map<String, String> check(Map<String, Object> sent) throws BadCall {
        Map<String, String> words = new LinkedHashMap<>();
        for (Map.Entry<String, Object> argument : sent.entrySet()) {
            Optional<Field> field = Optional.ofNullable(fields.get(argument.getKey()));
            if (field.isEmpty()) {
                throw new BadCall("There is no argument '" + argument.getKey() + "'. The arguments are "
                        + String.join(", ", fields.keySet()) + ".");
            }
            if (argument.getValue() != null) {
                words.put(argument.getKey(), checked(argument.getKey(), argument.getValue(), field.get()));
            }
        }
        for (Map.Entry<String, Field> field : fields.entrySet()) {
            if (field.getValue().required()
                    && words.getOrDefault(field.getKey(), "").isBlank()) {
                throw new BadCall("The argument '" + field.getKey() + "' is missing or empty. It is: "
                        + field.getValue().about());
            }
        }
        return words;
    }

    private static String checked(String name, Object value, Field field) throws BadCall {
        if (!(value instanceof String words)) {
            throw new BadCall("The argument '" + name + "' is no text. Send a JSON string.");
        }
        if (words.length() > field.longest()) {
            throw new BadCall(String.format(
                    Locale.ROOT,
                    "The argument '%s' has %,d characters; the most is %,d. Send a shorter text.",
                    name,
                    words.length(),
                    field.longest()));
        }
        if (!field.choices().isEmpty() && !field.choices().contains(words)) {
            throw new BadCall("The argument '" + name + "' is '" + words + "', which is none of "
                    + String.join(", ", field.choices()) + ".");
        }
        return words;
    }
}
