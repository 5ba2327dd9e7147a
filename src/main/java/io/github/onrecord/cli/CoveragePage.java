package io.github.onrecord.cli;

import io.github.onrecord.audit.Coverage;
import io.github.onrecord.audit.RuleCard;
import io.github.onrecord.audit.RulesUsed;
import io.github.onrecord.audit.Standard;
import io.github.onrecord.findings.House;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.text.WordUtils;

/** Which standards nothing checks, as text: those first, then those that move scores without a question to the writer. */
final class CoveragePage {
    private static final String INDENT = "  ";
    private static final String DEEPER = " ".repeat(6);

    private final RulesUsed used;
    private final Coverage coverage;
    private final Coverage whole;
    private final int columns;
    private final List<String> lines = new ArrayList<>();

    /**
     * @param coverage what is checked as the house wants it
     * @param whole what the rules check with every finding on
     */
    CoveragePage(RulesUsed used, Coverage coverage, Coverage whole, int columns) {
        this.used = used;
        this.coverage = coverage;
        this.whole = whole;
        this.columns = columns;
    }

    /** The page, without a line end at its end. */
    String text() {
        lines.clear();
        int all = coverage.standards().size();
        int checked = all - coverage.unchecked().size();
        wrapped(
                "",
                "Of " + Count.of(all, "clause") + " of published standards, the rules " + used.name() + " "
                        + used.version() + " check " + checked + "."
                        + used.house().map(CoveragePage::words).orElse(""));
        heading("Checked by no rule and no finding (" + coverage.unchecked().size() + ")");
        entries(coverage.unchecked(), true);
        heading("Behind points and patterns; no finding asks the writer ("
                + coverage.withoutFinding().size() + ")");
        entries(coverage.withoutFinding(), false);
        return String.join("\n", lines);
    }

    private static String words(House house) {
        return " The house is " + house.name()
                + (house.off().isEmpty()
                        ? ", which turns no finding off."
                        : ", which turns off " + String.join(", ", house.off()) + ".");
    }

    private void heading(String words) {
        lines.add("");
        lines.add(words);
    }

    private void entries(List<Standard> standards, boolean inFull) {
        String publisher = "";
        for (Standard standard : standards) {
            if (inFull && !standard.publisher().equals(publisher)) {
                publisher = standard.publisher();
                lines.add("");
                lines.add(INDENT + publisher);
            }
            entry(standard, inFull);
        }
        if (standards.isEmpty()) {
            lines.add(INDENT + "None.");
        }
    }

    private void entry(Standard standard, boolean inFull) {
        // What nobody has read in the original says so.
        String known = standard.status().equals("read") ? "" : " (as summarised by others)";
        wrapped(INDENT, standard.id() + "  " + standard.shortName() + known);
        if (inFull) {
            wrapped(DEEPER, standard.clause());
            wrapped(DEEPER, "On the page: " + standard.reading());
            standard.link().ifPresent(link -> lines.add(DEEPER + link));
        }
        List<String> off = turnedOff(standard);
        if (!off.isEmpty()) {
            wrapped(DEEPER, "Checked by " + String.join(", ", off) + ", which the house turns off.");
        }
    }

    /** Findings that check the standard in the rules and are off in the house. */
    private List<String> turnedOff(Standard standard) {
        List<String> left = coverage.rules(standard).stream().map(RuleCard::id).toList();
        return whole.rules(standard).stream()
                .map(RuleCard::id)
                .filter(id -> !left.contains(id))
                .toList();
    }

    private void wrapped(String indent, String words) {
        WordUtils.wrap(words, columns - indent.length(), "\n", false).lines().forEach(line -> lines.add(indent + line));
    }
}
