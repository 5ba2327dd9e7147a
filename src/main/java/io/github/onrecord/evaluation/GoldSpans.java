package io.github.onrecord.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.onrecord.article.Span;
import io.github.onrecord.ingest.UnreadableInput;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads spans of gold and holds them against the text, since gold with shifted offsets would measure nothing. */
final class GoldSpans {
    private static final String WORDS = "text";

    private final Path file;
    private final GoldText text;

    GoldSpans(Path file, GoldText text) {
        this.file = file;
        this.text = text;
    }

    /** A span from numbers. */
    Span span(int start, int end) throws UnreadableInput {
        if (!text.holds(start, end)) {
            throw new UnreadableInput(
                    file.toString(),
                    "has a span, " + start + " to " + end + ", outside its article " + text.name(),
                    "Offsets count code points from 0; check that the article is the one that was annotated.");
        }
        return new Span(start, end);
    }

    /** A span from {@code {"start": 0, "end": 4, "text": "..."}}. */
    Span object(JsonNode node) throws UnreadableInput {
        Span span = span(node.path("start").asInt(-1), node.path("end").asInt(-1));
        if (node.path(WORDS).isTextual()) {
            check(span, node.path(WORDS).asText());
        }
        return span;
    }

    /** The span; empty where the gold says null, or nothing. */
    Optional<Span> optional(JsonNode node) throws UnreadableInput {
        return node.isObject() ? Optional.of(object(node)) : Optional.empty();
    }

    List<Span> objects(JsonNode list) throws UnreadableInput {
        List<Span> spans = new ArrayList<>();
        for (JsonNode node : list) {
            spans.add(object(node));
        }
        return spans;
    }

    /** Spans from {@code [[0, 4], [9, 12]]}. */
    List<Span> pairs(JsonNode list) throws UnreadableInput {
        List<Span> spans = new ArrayList<>();
        for (JsonNode node : list) {
            spans.add(span(node.path(0).asInt(-1), node.path(1).asInt(-1)));
        }
        return spans;
    }

    /** Refuses gold whose words do not stand where it says; white space may differ. */
    void check(Span span, String words) throws UnreadableInput {
        if (!spaced(text.words(span)).equals(spaced(words))) {
            throw new UnreadableInput(
                    file.toString(),
                    "is not gold for this text of " + text.name() + ": at " + span.start() + " stands “"
                            + shortened(text.words(span)) + "”, not “" + shortened(words) + "”",
                    "Put the article as it was annotated beside it and run again.");
        }
    }

    private static String spaced(String words) {
        return words.replaceAll("\\s+", " ").strip();
    }

    private static String shortened(String words) {
        return words.length() > 40 ? words.substring(0, 40) + "…" : words;
    }
}
