package io.github.onrecord.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import io.github.onrecord.audit.Audit;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * Audits for programs, as {@code onrecord-audit/1}. Keys stand in the order of the contract, so equal audits give
 * equal bytes. The schema is the resource {@code schema/onrecord-audit-1.schema.json}. Thread-safe.
 */
public final class JsonWriter implements ReportWriter {
    /** How the objects stand in the file. */
    public enum Layout {
        /** One indented object for one audit, an array for none or several. */
        INDENTED,
        /** One object a line, whatever their number. */
        LINES
    }

    // The line ends of the machine that writes must not show in the bytes.
    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");

    private final Layout layout;
    private final JsonFactory json = JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    /** Writes in this layout. */
    public JsonWriter(Layout layout) {
        this.layout = layout;
    }

    @Override
    public void write(List<Audit> audits, ReportContext context, OutputStream out) throws IOException {
        try (JsonGenerator generator = json.createGenerator(out)) {
            generator.setPrettyPrinter(printer());
            boolean array = layout == Layout.INDENTED && audits.size() != 1;
            if (array) {
                generator.writeStartArray();
            }
            for (Audit audit : audits) {
                new JsonAudit(context.reviews().of(audit), new JsonFields(generator)).write();
            }
            if (array) {
                generator.writeEndArray();
            }
            if (array || !audits.isEmpty()) {
                generator.writeRaw('\n');
            }
        }
        out.flush();
    }

    private PrettyPrinter printer() {
        return switch (layout) {
            case LINES -> new MinimalPrettyPrinter("\n");
            case INDENTED -> indented();
        };
    }

    /** Indented objects, arrays on one line. */
    static PrettyPrinter indented() {
        return new DefaultPrettyPrinter(
                        Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER))
                .withObjectIndenter(INDENT);
    }
}
