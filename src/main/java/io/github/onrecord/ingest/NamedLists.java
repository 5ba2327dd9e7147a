package io.github.onrecord.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lists that travel in the jar as text: a name and a colon, then an entry a line; {@code # } begins a comment. */
record NamedLists(String resource, Map<String, List<String>> lists) {
    static NamedLists of(String resource) {
        try (InputStream text = NamedLists.class.getResourceAsStream(resource)) {
            if (text == null) {
                throw new IllegalStateException("the jar lacks " + resource);
            }
            return new NamedLists(resource, lists(new String(text.readAllBytes(), UTF_8)));
        } catch (IOException failure) {
            throw new UncheckedIOException("reading " + resource, failure);
        }
    }

    List<String> list(String name) {
        return Optional.ofNullable(lists.get(name))
                .orElseThrow(() -> new IllegalStateException(resource + " lacks the list " + name));
    }

    private static Map<String, List<String>> lists(String text) {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        List<String> list = new ArrayList<>();
        for (String line : text.lines().map(String::strip).toList()) {
            if (line.endsWith(":")) {
                list = lists.computeIfAbsent(line.substring(0, line.length() - 1), name -> new ArrayList<>());
            } else if (!line.isEmpty() && !line.startsWith("# ")) {
                list.add(line);
            }
        }
        return lists;
    }
}
