package io.github.onrecord.editor;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.onrecord.report.JsonWriter;
import io.github.onrecord.report.ReportContext;
import io.github.onrecord.report.ReportWriter;
import io.github.onrecord.report.RuleNote;
import io.github.onrecord.report.TextOptions;
import io.github.onrecord.report.TextWriter;
import io.github.onrecord.review.Review;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code audit_text}: the audit of an article, as JSON or as the readable page. */
final class AuditTextTool implements AgentTool {
    private static final int LONGEST_NAME = 200;
    private static final int COLUMNS = 100;

    private final AgentAudits audits;

    AuditTextTool(AgentAudits audits) {
        this.audits = audits;
    }

    @Override
    public String name() {
        return "audit_text";
    }

    @Override
    public String title() {
        return "Audit the sourcing of an article";
    }

    @Override
    public String about() {
        return "Audits how a news article sources its claims: who says what, how they know, how strong the sourcing"
                + " shown is (0 to 100 and a band) with every point and limit explained, and findings to ask the writer"
                + " about. A score rates the sourcing shown in the text, never whether a claim is true.";
    }

    @Override
    public ToolInput input() {
        return new ToolInput()
                .required(
                        "text",
                        "The whole article in English, headline first, paragraphs set apart by empty lines; or its"
                                + " Markdown or HTML.",
                        AgentAudits.LONGEST_TEXT)
                .choice(
                        "format",
                        "How to read the text. Without it the name's ending says so, else it is plain text.",
                        AgentAudits.FORMATS)
                .optional("name", "What to call the article: \"bridge.md\".", LONGEST_NAME)
                .choice(
                        "house",
                        "Only the findings that this house wants, as grave as they are to it.",
                        audits.houses())
                .choice(
                        "output",
                        "\"json\", the default, is the whole audit as onrecord-audit/1; \"summary\" is a short page"
                                + " with what is weak first.",
                        List.of("json", "summary"));
    }

    @Override
    public String answer(Map<String, String> given) throws BadCall {
        Review review = audits.audit(given.getOrDefault("text", ""), given).review();
        ReportWriter writer = given.getOrDefault("output", "json").equals("json")
                ? new JsonWriter(JsonWriter.Layout.LINES)
                : new TextWriter(
                        new TextOptions(COLUMNS, false, false, TextOptions.Order.WORST_FIRST, Optional.empty()));
        return written(writer, review);
    }

    private String written(ReportWriter writer, Review review) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            writer.write(List.of(review.audit()), context().with(List.of(review)), out);
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return out.toString(UTF_8).strip();
    }

    private ReportContext context() {
        List<RuleNote> notes = audits.pack().cards().stream()
                .map(card -> new RuleNote(card.id(), card.file(), card.why(), card.standards()))
                .toList();
        return new ReportContext(audits.pack().standards(), notes, Optional.empty());
    }
}
