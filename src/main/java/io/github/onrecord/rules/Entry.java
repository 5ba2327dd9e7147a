package io.github.onrecord.rules;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.github.onrecord.lexicon.RuleFault;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A value of a YAML file that remembers its line: a text, a list, or a table of named values. Equal keys in one table
 * are a fault.
 *
 * @param line 1-based; of a named value the line of its name
 * @param text the text; empty for lists and tables
 * @param items the list's values
 * @param fields the table's values, in order
 */
public record Entry(int line, Optional<String> text, List<Entry> items, Map<String, Entry> fields) {
    private static final YAMLFactory YAML = YAMLFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    /** Copies the collections. */
    public Entry {
        items = List.copyOf(items);
        fields = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    /** Reads a file; a file that is no YAML gives a fault and an empty list. */
    public static Entry read(String file, String content, List<RuleFault> faults) {
        try (JsonParser parser = YAML.createParser(content)) {
            JsonToken token = parser.nextToken();
            return token == null ? listOf(1, List.of()) : value(parser);
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            String what = e.getOriginalMessage() == null
                    ? ""
                    : e.getOriginalMessage().lines().findFirst().orElse("");
            faults.add(new RuleFault(
                    file,
                    line,
                    "",
                    "cannot be read as YAML: " + what
                            + ". Mend the line; tabs and missing quotation marks are the usual causes."));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return listOf(1, List.of());
    }

    private static Entry value(JsonParser parser) throws IOException {
        int line = parser.currentTokenLocation().getLineNr();
        switch (parser.currentToken()) {
            case START_OBJECT -> {
                Map<String, Entry> fields = new LinkedHashMap<>();
                while (parser.nextToken() != JsonToken.END_OBJECT) {
                    String name = parser.currentName();
                    int lineOfName = parser.currentTokenLocation().getLineNr();
                    parser.nextToken();
                    fields.put(name, value(parser).at(lineOfName));
                }
                return new Entry(line, Optional.empty(), List.of(), fields);
            }
            case START_ARRAY -> {
                List<Entry> items = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    items.add(value(parser));
                }
                return listOf(line, items);
            }
            default -> {
                return new Entry(line, Optional.of(parser.getText()), List.of(), Map.of());
            }
        }
    }

    private Entry at(int otherLine) {
        return new Entry(otherLine, text, items, fields);
    }

    private static Entry listOf(int line, List<Entry> items) {
        return new Entry(line, Optional.empty(), items, Map.of());
    }

    /** The field with this name. */
    public Optional<Entry> field(String name) {
        return Optional.ofNullable(fields.get(name));
    }

    /** The text of a field; "" where it is missing. */
    public String text(String name) {
        return field(name).flatMap(Entry::text).orElse("");
    }

    /** The texts of a field that is a list, or the one text of a field that is a text; empty where it is missing. */
    public List<String> texts(String name) {
        return field(name)
                .map(entry -> entry.text()
                        .map(List::of)
                        .orElseGet(() -> entry.items().stream()
                                .map(item -> item.text().orElse(""))
                                .toList()))
                .orElse(List.of());
    }
}
