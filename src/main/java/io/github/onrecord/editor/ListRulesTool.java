package io.github.onrecord.editor;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.onrecord.audit.RuleCard;
import io.github.onrecord.audit.RulePack;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** {@code list_rules}: everything that can stand behind a point, a limit or a finding. */
final class ListRulesTool implements AgentTool {
    private static final int LONGEST_SEARCH = 100;

    private final RulePack pack;
    private final ObjectMapper json = new ObjectMapper();

    ListRulesTool(RulePack pack) {
        this.pack = pack;
    }

    @Override
    public String name() {
        return "list_rules";
    }

    @Override
    public String title() {
        return "List the rules";
    }

    @Override
    public String about() {
        return "Lists the rules by id, kind and title, with the published standards that each cites. Ids are those that"
                + " audits name.";
    }

    @Override
    public ToolInput input() {
        return new ToolInput()
                .choice(
                        "kind",
                        "Only these: patterns find words, levels give points, caps limit a score, findings ask.",
                        kinds())
                .optional("search", "Only rules whose id, title or reason holds these words.", LONGEST_SEARCH);
    }

    @Override
    public String answer(Map<String, String> given) {
        Optional<String> kind = Optional.ofNullable(given.get("kind"));
        String wanted = given.getOrDefault("search", "").strip().toLowerCase(Locale.ROOT);
        List<Map<String, Object>> rules = pack.cards().stream()
                .filter(card -> kind.isEmpty() || card.kind().equals(kind.get()))
                .filter(card -> Stream.of(card.id(), card.title(), card.why())
                        .anyMatch(words -> words.toLowerCase(Locale.ROOT).contains(wanted)))
                .map(this::entry)
                .toList();
        try {
            return json.writeValueAsString(rules);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("text and lists are always JSON", impossible);
        }
    }

    private Map<String, Object> entry(RuleCard card) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("id", card.id());
        entry.put("kind", card.kind());
        entry.put("title", card.title().isBlank() ? card.why() : card.title());
        entry.put(
                "standards",
                card.standards().stream()
                        .flatMap(id -> pack.standards().stream()
                                .filter(standard -> standard.id().equals(id)))
                        .map(standard -> standard.id() + " " + standard.citation())
                        .toList());
        return entry;
    }

    private List<String> kinds() {
        return pack.cards().stream().map(RuleCard::kind).distinct().sorted().toList();
    }
}
