package io.github.onrecord.editor;

import io.github.onrecord.audit.RuleCard;
import io.github.onrecord.audit.Standard;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The page of a rule as Markdown: why it asks, what it matches and what not, and the standards behind it. */
final class RulePageWords {
    private final List<Standard> standards;
    private final List<String> lines = new ArrayList<>();

    private RulePageWords(List<Standard> standards) {
        this.standards = standards;
    }

    static String of(RuleCard card, List<Standard> standards) {
        return new RulePageWords(standards).page(card);
    }

    private String page(RuleCard card) {
        lines.add("# " + Markup.MARKDOWN.plain(card.title().isBlank() ? card.id() : card.id() + ": " + card.title()));
        paragraph(card.why());
        sentences("Matches", card.good());
        sentences("Does not match", card.bad());
        card.standards().forEach(this::standard);
        paragraph("A " + card.kind() + " of the file " + card.file() + ". 'onrecord rules show " + card.id()
                + "' shows its pattern too.");
        return String.join("\n", lines) + "\n";
    }

    private void paragraph(String words) {
        if (!words.isBlank()) {
            lines.add("");
            lines.add(Markup.MARKDOWN.plain(words));
        }
    }

    private void heading(String words) {
        lines.add("");
        lines.add("## " + Markup.MARKDOWN.plain(words));
    }

    private void sentences(String heading, List<String> sentences) {
        if (!sentences.isEmpty()) {
            heading(heading);
            lines.add("");
            sentences.forEach(sentence -> lines.add("- " + Markup.MARKDOWN.plain(sentence)));
        }
    }

    private void standard(String id) {
        Optional<Standard> found =
                standards.stream().filter(standard -> standard.id().equals(id)).findFirst();
        if (found.isPresent()) {
            Standard standard = found.get();
            heading(standard.citation());
            paragraph(standard.clause());
            paragraph("How we test it: " + standard.reading());
            standard.link().ifPresent(address -> {
                lines.add("");
                lines.add("<" + address + ">");
            });
        }
    }
}
