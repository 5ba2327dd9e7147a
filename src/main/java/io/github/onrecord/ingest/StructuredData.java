package io.github.onrecord.ingest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The article as the page describes it for search engines, in JSON-LD after schema.org.
 *
 * @param article the description; missing if there is none
 */
record StructuredData(JsonNode article) {
    private static final List<String> TYPES = List.of("Article", "BlogPosting", "Report");

    /** The first description of an article in the page. Broken ones are passed over, as search engines do. */
    static StructuredData in(Document page) {
        for (Element script : page.select("script[type=application/ld+json]")) {
            for (JsonNode thing : things(script.data())) {
                if (isArticle(thing)) {
                    return new StructuredData(thing);
                }
            }
        }
        return new StructuredData(MissingNode.getInstance());
    }

    /** The article that a file of JSON describes, if it describes one. */
    static Optional<StructuredData> of(JsonNode root) {
        return things(root).stream()
                .filter(StructuredData::isArticle)
                .findFirst()
                .map(StructuredData::new);
    }

    DraftMetadata metadata() {
        return new DraftMetadata(headline(), published(), publisher(), author(), section(), language());
    }

    /** The whole text, where the description holds it: plain, with at most line ends between paragraphs. */
    Optional<String> body() {
        return words(article.path("articleBody")).or(() -> words(article.path("text")));
    }

    Optional<String> headline() {
        return words(article.path("headline"));
    }

    Optional<String> published() {
        return words(article.path("datePublished"));
    }

    Optional<String> publisher() {
        return name(article.path("publisher"));
    }

    /** All authors, set apart by commas. */
    Optional<String> author() {
        JsonNode author = article.path("author");
        if (!author.isArray()) {
            return name(author);
        }
        List<String> names = new ArrayList<>();
        author.forEach(one -> name(one).ifPresent(names::add));
        return names.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", names));
    }

    Optional<String> section() {
        JsonNode section = article.path("articleSection");
        return words(section.isArray() ? section.path(0) : section);
    }

    Optional<String> language() {
        return words(article.path("inLanguage"));
    }

    /** What it says that it is: "NewsArticle". */
    Optional<String> type() {
        JsonNode type = article.path("@type");
        return words(type.isArray() ? type.path(0) : type);
    }

    /** Whether it says that anybody may read it. */
    Optional<Boolean> isFree() {
        JsonNode free = article.path("isAccessibleForFree");
        return free.isMissingNode() || free.isNull()
                ? Optional.empty()
                : Optional.of(!free.asText().equalsIgnoreCase("false"));
    }

    /** One thing, a list of things, or a graph of them. */
    private static List<JsonNode> things(String json) {
        try {
            return things(new ObjectMapper().readTree(json));
        } catch (JsonProcessingException broken) {
            return List.of();
        }
    }

    private static List<JsonNode> things(JsonNode root) {
        List<JsonNode> things = new ArrayList<>();
        if (root.isArray()) {
            root.forEach(things::add);
        } else {
            things.add(root);
            root.path("@graph").forEach(things::add);
        }
        return things;
    }

    private static boolean isArticle(JsonNode thing) {
        JsonNode type = thing.path("@type");
        JsonNode first = type.isArray() ? type.path(0) : type;
        return TYPES.stream().anyMatch(first.asText()::endsWith);
    }

    private static Optional<String> name(JsonNode personOrBody) {
        return words(personOrBody.isObject() ? personOrBody.path("name") : personOrBody);
    }

    private static Optional<String> words(JsonNode value) {
        return value.isTextual()
                ? Optional.of(value.asText().strip()).filter(text -> !text.isEmpty())
                : Optional.empty();
    }
}
