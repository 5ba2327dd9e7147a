package io.github.onrecord.editor;

import io.github.onrecord.audit.Auditor;
import io.github.onrecord.audit.RulePack;
import io.github.onrecord.findings.House;
import io.github.onrecord.ingest.UnreadableInput;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Audits the texts that agents send, as the house that they name wants it. */
final class AgentAudits {
    /** About 35,000 words. */
    static final int LONGEST_TEXT = 200_000;

    static final List<String> FORMATS = List.of("text", "markdown", "html");

    private static final Map<String, String> LANGUAGES =
            Map.of("text", "plaintext", "markdown", "markdown", "html", "html");

    private final RulePack pack;
    private final List<House> houses;

    AgentAudits(RulePack pack, List<House> houses) {
        this.pack = pack;
        this.houses = List.copyOf(houses);
    }

    RulePack pack() {
        return pack;
    }

    List<String> houses() {
        return houses.stream().map(House::id).toList();
    }

    /**
     * Audits a text.
     *
     * @param given {@code text} or another name of it, and where given {@code format}, {@code house} and {@code name}
     * @throws BadCall if the text cannot be read
     */
    AuditedDraft audit(String text, Map<String, String> given) throws BadCall {
        String name = given.getOrDefault("name", "text").strip().replaceAll("[\\p{Cntrl}/\\\\]+", " ");
        String format = given.getOrDefault("format", format(name));
        DraftText draft =
                new DraftText(name.isEmpty() ? "text" : name, LANGUAGES.getOrDefault(format, "plaintext"), 0, text);
        try {
            return new DraftAuditor(auditor(Optional.ofNullable(given.get("house")))).audit(draft);
        } catch (UnreadableInput refused) {
            throw new BadCall(String.valueOf(refused.getMessage()));
        }
    }

    private Auditor auditor(Optional<String> house) {
        return Auditor.with(house.flatMap(
                        id -> houses.stream().filter(one -> one.id().equals(id)).findFirst())
                .map(pack::as)
                .orElse(pack));
    }

    private static String format(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".md") || lower.endsWith(".markdown")) {
            return "markdown";
        }
        return lower.endsWith(".html") || lower.endsWith(".htm") ? "html" : "text";
    }
}
