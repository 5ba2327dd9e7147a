package io.github.onrecord.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** The fields of a form as a script sends them: one JSON object of strings. */
final class JsonForm {
    static final String TYPE = "application/json";

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private JsonForm() {}

    static byte[] written(Map<String, String> fields) {
        try {
            return JSON.writeValueAsBytes(fields);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("strings are always JSON", impossible);
        }
    }

    static Map<String, String> read(byte[] sent) throws IOException, Refused {
        Map<String, String> fields = new LinkedHashMap<>();
        try {
            JsonNode object = JSON.readTree(sent);
            for (Map.Entry<String, JsonNode> field : object.properties()) {
                if (!field.getValue().isTextual()) {
                    throw Form.damaged();
                }
                fields.put(field.getKey(), field.getValue().asText());
            }
        } catch (JsonProcessingException damage) {
            throw Form.damaged();
        }
        return fields;
    }
}
