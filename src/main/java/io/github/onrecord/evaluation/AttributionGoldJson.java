package io.github.onrecord.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.onrecord.evaluation.AttributionGold.Marked;
import io.github.onrecord.ingest.UnreadableInput;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads the two JSON forms in which an article carries its text and its attributions. */
final class AttributionGoldJson {
    private static final String TEXT = "text";

    private AttributionGoldJson() {}

    /** {@code {"id", "text", "attributions": [{"source": [[0, 3]], "cue": [[4, 8]], "content": [[9, 21]]}]}}. */
    static Gold polnear(Path file, JsonNode object, int number) throws UnreadableInput {
        GoldText text = text(file, object, number);
        GoldSpans spans = new GoldSpans(file, text);
        List<Marked> all = new ArrayList<>();
        for (JsonNode one : object.path("attributions")) {
            add(
                    all,
                    new Marked(
                            spans.pairs(one.path("source")),
                            spans.pairs(one.path("cue")),
                            spans.pairs(one.path("content"))));
        }
        return new AttributionGold(text, all);
    }

    /** {@code {"text", "quotes": [{"cue": SPAN, "sources": [SPAN], "contents": [SPAN]}]}}, as BBC Citron has it. */
    static Gold citron(Path file, JsonNode object, int number) throws UnreadableInput {
        GoldText text = text(file, object, number);
        GoldSpans spans = new GoldSpans(file, text);
        List<Marked> all = new ArrayList<>();
        for (JsonNode one : object.path("quotes")) {
            add(
                    all,
                    new Marked(
                            spans.objects(one.path("sources")),
                            spans.optional(one.path("cue")).stream().toList(),
                            spans.objects(one.path("contents"))));
        }
        return new AttributionGold(text, all);
    }

    private static void add(List<Marked> all, Marked one) {
        if (!one.content().isEmpty()) {
            all.add(one);
        }
    }

    private static GoldText text(Path file, JsonNode object, int number) {
        String name = number == 1 ? String.valueOf(file.getFileName()) : file.getFileName() + ":" + number;
        return new GoldText(object.path("id").asText(name), object.path(TEXT).asText());
    }
}
