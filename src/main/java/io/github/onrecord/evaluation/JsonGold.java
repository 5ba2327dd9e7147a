package io.github.onrecord.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.onrecord.ingest.UnreadableInput;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Gold in JSON: one object, an array, or one object a line. Which form it is in, its fields tell. */
final class JsonGold {
    private static final JsonMapper JSON = new JsonMapper();

    private JsonGold() {}

    /** The articles; none for a hand annotation, which has words where gold has offsets. */
    static List<Gold> read(Path file, String content) throws UnreadableInput {
        List<Gold> all = new ArrayList<>();
        for (JsonNode object : objects(file, content)) {
            if (!isHandAnnotation(object)) {
                all.add(gold(file, object, all.size() + 1));
            }
        }
        return all;
    }

    private static boolean isHandAnnotation(JsonNode object) {
        JsonNode first = object.path("claims").path(0);
        return first.has("text") && first.has("content") && !first.has("start");
    }

    private static Gold gold(Path file, JsonNode object, int number) throws UnreadableInput {
        if (object.path("claims").isArray() && !object.has("attributions")) {
            return new ClaimGoldJson(file, object).read();
        }
        if (object.path("text").isTextual() && object.path("attributions").isArray()) {
            return AttributionGoldJson.polnear(file, object, number);
        }
        if (object.path("text").isTextual() && object.path("quotes").isArray()) {
            return AttributionGoldJson.citron(file, object, number);
        }
        throw GoldFiles.unknown(file);
    }

    private static List<JsonNode> objects(Path file, String content) throws UnreadableInput {
        List<JsonNode> objects = new ArrayList<>();
        try (MappingIterator<JsonNode> values = JSON.readerFor(JsonNode.class).readValues(content)) {
            while (values.hasNext()) {
                objects.add(values.next());
            }
        } catch (JsonProcessingException damage) {
            int line = damage.getLocation() == null ? 1 : damage.getLocation().getLineNr();
            throw damaged(file, line, damage);
        } catch (RuntimeException damage) { // the iterator wraps what it meets after the first object
            throw damaged(file, objects.size() + 1, damage);
        } catch (IOException impossible) {
            throw damaged(file, 1, impossible);
        }
        return objects;
    }

    private static UnreadableInput damaged(Path file, int line, Exception cause) {
        return new UnreadableInput(
                file.toString(),
                "is damaged JSON, at or near line " + line,
                "Mend that line, or fetch the file again, and run again.",
                cause);
    }
}
