package io.github.onrecord.report;

import io.github.onrecord.attribution.Attribution;
import io.github.onrecord.attribution.Channel;
import io.github.onrecord.attribution.Source;
import java.io.IOException;
import java.util.List;

/** The fields of a source and of an attribution. */
final class JsonSources {
    private final JsonFields json;

    JsonSources(JsonFields json) {
        this.json = json;
    }

    void source(Source source) throws IOException {
        json.text("id", source.id());
        json.text("name", source.name());
        json.text("type", source.type().id());
        json.text("role", source.role());
        json.texts("channels", source.channels().stream().map(Channel::id).toList());
        json.spans("mentions", source.mentions());
    }

    void attribution(Attribution attribution) throws IOException {
        json.text("id", attribution.id());
        mention(attribution);
        cue(attribution);
        json.startObject("content");
        json.spans("spans", attribution.content().list());
        json.endObject();
        json.text("quotation", attribution.quotation().id());
        json.text("parent", attribution.parent());
    }

    private void mention(Attribution attribution) throws IOException {
        if (attribution.source().isEmpty()) {
            json.nothing("source");
            return;
        }
        Attribution.Mention mention = attribution.source().get();
        json.startObject("source");
        json.spans("spans", List.of(mention.span()));
        json.text("mention", mention.kind().id());
        json.text("resolved", mention.resolved());
        json.endObject();
    }

    private void cue(Attribution attribution) throws IOException {
        if (attribution.cue().isEmpty()) {
            json.nothing("cue");
            return;
        }
        json.startObject("cue");
        json.spans("spans", List.of(attribution.cue().get()));
        json.text("rule", attribution.rule());
        json.endObject();
    }
}
