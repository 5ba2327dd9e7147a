package io.github.onrecord.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A news item in ninjs, the JSON of the International Press Telecommunications Council. Its versions 2 and 3 differ in
 * capitals ({@code contenttype}, {@code contentType}) and are read alike; of version 1 {@code headline} and
 * {@code body_*} are read.
 *
 * @param fields the item's fields under lower-case names
 */
record NinjsItem(Map<String, JsonNode> fields) {
    private static final String MAIN = "main";

    /** The items with a text: the root itself, its elements, or the elements of a field called items. */
    static List<NinjsItem> in(JsonNode root) {
        List<JsonNode> candidates = new ArrayList<>();
        if (root.isArray()) {
            root.forEach(candidates::add);
        } else if (root.path("items").isArray()) {
            root.path("items").forEach(candidates::add);
        } else {
            candidates.add(root);
        }
        return candidates.stream()
                .map(item -> new NinjsItem(lowered(item)))
                .filter(item -> !item.body().isBlank())
                .toList();
    }

    Optional<String> headline() {
        return main("headlines").or(() -> words("headline"));
    }

    /** HTML where there is some, since it keeps the paragraphs; empty if the item has no text. */
    String body() {
        return inHtml().or(() -> main("bodies"))
                .or(() -> words("body_xhtml"))
                .or(() -> words("body_html"))
                .or(() -> words("body_text"))
                .orElse("");
    }

    DraftMetadata metadata() {
        return new DraftMetadata(
                headline(),
                words("firstcreated").or(() -> words("versioncreated")),
                named("infosources").or(() -> words("copyrightholder")),
                words("by").or(() -> words("byline")),
                named("subjects"),
                words("language"));
    }

    private Optional<String> inHtml() {
        return elements("bodies").stream()
                .filter(body -> contentType(body).contains("html"))
                .flatMap(body -> said(body.get("value")).stream())
                .findFirst();
    }

    private static String contentType(Map<String, JsonNode> body) {
        return said(body.get("contenttype")).orElse("").toLowerCase(Locale.ROOT);
    }

    /** The value whose role is main, else the first. */
    private Optional<String> main(String list) {
        List<Map<String, JsonNode>> elements = elements(list);
        return elements.stream()
                .filter(element ->
                        said(element.get("role")).filter(MAIN::equals).isPresent())
                .findFirst()
                .or(() -> elements.stream().findFirst())
                .flatMap(element -> said(element.get("value")));
    }

    private Optional<String> named(String list) {
        return elements(list).stream()
                .flatMap(element -> said(element.get("name")).stream())
                .findFirst();
    }

    private Optional<String> words(String name) {
        return said(fields.get(name));
    }

    private List<Map<String, JsonNode>> elements(String list) {
        List<Map<String, JsonNode>> elements = new ArrayList<>();
        JsonNode values = fields.get(list);
        if (values != null) {
            values.forEach(value -> elements.add(lowered(value)));
        }
        return elements;
    }

    private static Map<String, JsonNode> lowered(JsonNode object) {
        Map<String, JsonNode> fields = new TreeMap<>();
        object.properties()
                .forEach(field -> fields.putIfAbsent(field.getKey().toLowerCase(Locale.ROOT), field.getValue()));
        return fields;
    }

    private static Optional<String> said(@Nullable JsonNode value) {
        return value != null && value.isTextual()
                ? Optional.of(value.asText().strip()).filter(words -> !words.isEmpty())
                : Optional.empty();
    }
}
