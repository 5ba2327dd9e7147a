package io.github.onrecord.archive.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.github.onrecord.archive.analysis.Circle;
import io.github.onrecord.archive.analysis.CreditGraph;
import io.github.onrecord.archive.analysis.Entity;
import io.github.onrecord.archive.analysis.ToldClaim;
import io.github.onrecord.audit.Audit;
import java.io.IOException;
import java.io.OutputStream;

/** The graph as JSON, {@code onrecord-graph/1}: entities with all that was joined, credits, circles with their sentences. */
final class GraphJson {
    private GraphJson() {}

    static void write(CreditGraph graph, OutputStream out) throws IOException {
        try (JsonGenerator json = new JsonFactory()
                .createGenerator(out)
                .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                .useDefaultPrettyPrinter()) {
            json.writeStartObject();
            json.writeStringField("schema", "onrecord-graph/1");
            json.writeStringField("caption", Audit.CAPTION);
            json.writeArrayFieldStart("entities");
            for (Entity entity : graph.entities()) {
                entity(json, entity, graph.publishers().contains(entity.id()));
            }
            json.writeEndArray();
            json.writeArrayFieldStart("credits");
            for (CreditGraph.Edge edge : graph.edges()) {
                json.writeStartObject();
                json.writeNumberField("from", edge.from().id());
                json.writeNumberField("to", edge.to().id());
                json.writeNumberField("claims", edge.claims());
                json.writeNumberField("editions", edge.editions());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeArrayFieldStart("circles");
            for (Circle circle : graph.circles()) {
                circle(json, circle);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    private static void entity(JsonGenerator json, Entity entity, boolean publishes) throws IOException {
        json.writeStartObject();
        json.writeNumberField("id", entity.id());
        json.writeStringField("name", entity.name());
        json.writeStringField("kind", entity.kind().id());
        json.writeBooleanField("publishes", publishes);
        json.writeArrayFieldStart("printed");
        for (String printed : entity.printed()) {
            json.writeString(printed);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void circle(JsonGenerator json, Circle circle) throws IOException {
        json.writeStartObject();
        json.writeStringField("outlets", circle.words());
        json.writeBooleanField("closed", circle.isClosed());
        json.writeArrayFieldStart("claims");
        for (ToldClaim claim : circle.claims()) {
            json.writeStartObject();
            json.writeNumberField("outlet", claim.author().id());
            json.writeStringField("title", claim.title());
            if (claim.published().isPresent()) {
                json.writeStringField("published", claim.published().get());
            }
            if (claim.url().isPresent()) {
                json.writeStringField("url", claim.url().get());
            }
            json.writeStringField("place", claim.place());
            json.writeStringField("words", claim.words());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
