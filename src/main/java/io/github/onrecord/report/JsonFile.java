package io.github.onrecord.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.OutputStream;

/** A file that is one indented JSON object, in the formats of other programs. */
final class JsonFile {
    private static final JsonFactory JSON =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private JsonFile() {}

    /** Writes the object whose fields the content writes. The stream is flushed and left open. */
    static void write(OutputStream out, JsonFields.Each<JsonFields> content) throws IOException {
        try (JsonGenerator generator = JSON.createGenerator(out)) {
            generator.setPrettyPrinter(JsonWriter.indented());
            JsonFields fields = new JsonFields(generator);
            fields.startObject();
            content.write(fields);
            fields.endObject();
            generator.writeRaw('\n');
        }
        out.flush();
    }
}
