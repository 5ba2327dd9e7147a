package io.github.onrecord.cli;

import io.github.onrecord.audit.RuleCard;
import io.github.onrecord.audit.Standard;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.text.WordUtils;

/** One rule as a page of text: what, why, pattern, what it matches and what not, and the standards behind it. */
final class RulePage {
    private static final String INDENT = "  ";

    private final RuleCard card;
    private final List<Standard> standards;
    private final int columns;
    private final List<String> lines = new ArrayList<>();

    RulePage(RuleCard card, List<Standard> standards, int columns) {
        this.card = card;
        this.standards = standards;
        this.columns = columns;
    }

    /** The page, without a line end at its end. */
    String text() {
        lines.clear();
        lines.add(card.id());
        lines.add(card.kind() + " · " + card.file() + (card.line() > 0 ? ":" + card.line() : ""));
        section("What", card.title().isBlank() ? List.of() : List.of(card.title()));
        section("Why", card.why().isBlank() ? List.of() : List.of(card.why()));
        pattern();
        section("Matches", card.good());
        section("Does not match", card.bad());
        standards();
        return String.join("\n", lines);
    }

    private void section(String heading, List<String> paragraphs) {
        if (paragraphs.isEmpty()) {
            return;
        }
        lines.add("");
        lines.add(heading);
        for (String paragraph : paragraphs) {
            for (String line : wrapped(paragraph)) {
                lines.add(INDENT + line);
            }
        }
    }

    /** As written: a pattern that is broken elsewhere could not be copied. */
    private void pattern() {
        if (!card.pattern().isBlank()) {
            lines.add("");
            lines.add("Pattern");
            card.pattern().strip().lines().forEach(line -> lines.add(INDENT + line));
        }
    }

    private List<String> wrapped(String paragraph) {
        int width = columns - INDENT.length();
        List<String> wrapped = new ArrayList<>();
        for (String line : paragraph.lines().toList()) {
            wrapped.addAll(WordUtils.wrap(line, width, "\n", false).lines().toList());
        }
        return wrapped;
    }

    private void standards() {
        for (String id : card.standards()) {
            Optional<Standard> found = standards.stream()
                    .filter(standard -> standard.id().equals(id))
                    .findFirst();
            section("Standard " + id, found.map(RulePage::words).orElse(List.of()));
        }
    }

    private static List<String> words(Standard standard) {
        List<String> words = new ArrayList<>();
        // What nobody has read in the original says so (LOOK, "Words").
        words.add(standard.shortName() + (standard.status().equals("read") ? "" : " (from a summary)"));
        words.add(standard.clause());
        words.add("How we test it: " + standard.reading());
        standard.link().ifPresent(words::add);
        return words;
    }
}
