package io.github.onrecord.archive;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.github.onrecord.lexicon.PackFiles;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The hash of all in a rule pack that can change an audit. Comments, examples, the words of published standards, house
 * profiles and the pack's version cannot, so that a change of those alone audits nothing again.
 */
final class RulesKey {
    private static final List<String> WITHOUT_EFFECT = List.of("houses/", "standards/", "pack.yaml", "variants.yaml");

    private RulesKey() {}

    static long of(PackFiles files) {
        StringBuilder content = new StringBuilder();
        files.files().forEach((path, text) -> {
            if (WITHOUT_EFFECT.stream().noneMatch(path::startsWith)) {
                content.append(path).append('\n').append(path.endsWith(".yaml") ? values(text) : entries(text));
            }
        });
        return TextHash.ofWords(content).key();
    }

    private static String values(String yaml) {
        try {
            JsonNode root = new ObjectMapper(new YAMLFactory()).readTree(yaml);
            root.findParents("examples").forEach(rule -> ((ObjectNode) rule).remove("examples"));
            return root.toString();
        } catch (JsonProcessingException broken) {
            throw new IllegalArgumentException("a rule file that has loaded is no YAML", broken);
        }
    }

    private static String entries(String list) {
        return list.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .collect(Collectors.joining("\n"));
    }
}
