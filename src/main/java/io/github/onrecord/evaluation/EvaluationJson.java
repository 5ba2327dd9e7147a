package io.github.onrecord.evaluation;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** An evaluation for programs, as {@code onrecord-evaluation/1}. Absent values are null. */
public final class EvaluationJson {
    private static final int DECIMALS = 4;

    private final JsonGenerator json;

    private EvaluationJson(JsonGenerator json) {
        this.json = json;
    }

    /**
     * One indented object and a line end.
     *
     * @param errors how many mistakes to list, 0 or more
     */
    public static String of(Evaluation evaluation, int errors) {
        StringWriter out = new StringWriter();
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
            json.setPrettyPrinter(
                    new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines));
            new EvaluationJson(json).write(evaluation, errors);
        } catch (IOException impossible) {
            throw new UncheckedIOException("a string took no words", impossible);
        }
        return out.append('\n').toString();
    }

    private void write(Evaluation evaluation, int errors) throws IOException {
        json.writeStartObject();
        json.writeStringField("schema", "onrecord-evaluation/1");
        json.writeStringField("rules", evaluation.rules());
        json.writeNumberField("articles", evaluation.articles());
        json.writeArrayFieldStart("sections");
        for (Section section : evaluation.sections()) {
            json.writeStartObject();
            json.writeStringField("id", section.id());
            json.writeArrayFieldStart("figures");
            for (Figure figure : section.figures()) {
                figure(figure);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeNumberField("errors_in_all", evaluation.mistakes().size());
        json.writeArrayFieldStart("errors");
        for (Mistake mistake : evaluation.worst(errors)) {
            mistake(mistake);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void figure(Figure figure) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", figure.name());
        share("precision", figure.precision());
        share("recall", figure.recall());
        number("f1", figure.f1());
        json.writeEndObject();
    }

    private void share(String name, Optional<Share> share) throws IOException {
        if (share.isEmpty()) {
            json.writeNullField(name);
            return;
        }
        json.writeObjectFieldStart(name);
        number("value", share.map(Share::value));
        json.writeNumberField("right", share.get().right());
        json.writeNumberField("of", share.get().of());
        json.writeEndObject();
    }

    private void number(String name, Optional<Double> value) throws IOException {
        if (value.isEmpty()) {
            json.writeNullField(name);
            return;
        }
        json.writeFieldName(name);
        json.writeNumber(BigDecimal.valueOf(value.get()).setScale(DECIMALS, RoundingMode.HALF_UP));
    }

    private void mistake(Mistake mistake) throws IOException {
        json.writeStartObject();
        json.writeStringField("kind", mistake.kind().id());
        json.writeStringField("article", mistake.article());
        json.writeNumberField("at", mistake.at());
        json.writeStringField("wanted", mistake.wanted());
        json.writeStringField("got", mistake.got());
        json.writeStringField("text", mistake.words());
        json.writeEndObject();
    }
}
