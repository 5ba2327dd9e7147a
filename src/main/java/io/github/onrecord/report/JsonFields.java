package io.github.onrecord.report;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import io.github.onrecord.article.Span;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The kinds of field that an audit is made of. Absent values are written as {@code null}, never left out. */
final class JsonFields {
    private static final int DECIMALS = 4;

    private final JsonGenerator generator;

    JsonFields(JsonGenerator generator) {
        this.generator = generator;
    }

    /** One member of a list of objects, or of a map. */
    @FunctionalInterface
    interface Each<T> {
        void write(T value) throws IOException;
    }

    void startObject() throws IOException {
        generator.writeStartObject();
    }

    void startObject(String name) throws IOException {
        generator.writeObjectFieldStart(name);
    }

    void startList(String name) throws IOException {
        generator.writeArrayFieldStart(name);
    }

    void endList() throws IOException {
        generator.writeEndArray();
    }

    void endObject() throws IOException {
        generator.writeEndObject();
    }

    void text(String name, String value) throws IOException {
        generator.writeFieldName(name);
        words(value);
    }

    void text(String name, Optional<String> value) throws IOException {
        if (value.isEmpty()) {
            nothing(name);
            return;
        }
        text(name, value.get());
    }

    void nothing(String name) throws IOException {
        generator.writeNullField(name);
    }

    void flag(String name, boolean value) throws IOException {
        generator.writeBooleanField(name, value);
    }

    void count(String name, int value) throws IOException {
        generator.writeNumberField(name, value);
    }

    void count(String name, Optional<Integer> value) throws IOException {
        if (value.isEmpty()) {
            nothing(name);
            return;
        }
        count(name, value.get());
    }

    /** A share or rate, to four decimals. */
    void share(String name, double value) throws IOException {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_UP);
        generator.writeFieldName(name);
        generator.writeNumber(rounded.stripTrailingZeros());
    }

    void texts(String name, Collection<String> values) throws IOException {
        generator.writeArrayFieldStart(name);
        for (String value : values) {
            words(value);
        }
        generator.writeEndArray();
    }

    /** Spans as {@code [[start, end], ...]}. */
    void spans(String name, List<Span> spans) throws IOException {
        generator.writeArrayFieldStart(name);
        for (Span span : spans) {
            generator.writeStartArray();
            generator.writeNumber(span.start());
            generator.writeNumber(span.end());
            generator.writeEndArray();
        }
        generator.writeEndArray();
    }

    /** A list of objects; {@code each} writes the fields of one. */
    <T> void objects(String name, Collection<T> values, Each<T> each) throws IOException {
        generator.writeArrayFieldStart(name);
        for (T value : values) {
            generator.writeStartObject();
            each.write(value);
            generator.writeEndObject();
        }
        generator.writeEndArray();
    }

    private void words(String value) throws IOException {
        int lone = loneSurrogate(value, 0);
        if (lone < 0) {
            generator.writeString(value);
            return;
        }
        // UTF-8 has no bytes for half a character, but the offsets of the audit count it: so it is written escaped.
        StringBuilder escaped = new StringBuilder("\"");
        int from = 0;
        for (; lone >= 0; lone = loneSurrogate(value, from)) {
            escaped.append(JsonStringEncoder.getInstance().quoteAsString(value.substring(from, lone)));
            escaped.append("\\u").append(Integer.toHexString(value.charAt(lone)));
            from = lone + 1;
        }
        escaped.append(JsonStringEncoder.getInstance().quoteAsString(value.substring(from)));
        generator.writeRawValue(escaped.append('"').toString());
    }

    /** Where the first surrogate without its other half stands, or -1. */
    private static int loneSurrogate(String value, int from) {
        for (int i = from; i < value.length(); i += Character.charCount(value.codePointAt(i))) {
            int type = Character.getType(value.codePointAt(i));
            if (type == Character.SURROGATE) {
                return i;
            }
        }
        return -1;
    }
}
