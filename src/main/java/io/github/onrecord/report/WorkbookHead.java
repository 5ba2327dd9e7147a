package io.github.onrecord.report;

import io.github.onrecord.audit.Audit;
import io.github.onrecord.audit.RulesUsed;
import io.github.onrecord.review.ReviewCounts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The lines at the head of the Summary: what was audited, with which rules, and what a score is not. */
final class WorkbookHead {
    private static final int SHORT_HASH = 12;

    private WorkbookHead() {}

    /** The lines, title first. */
    static List<SheetCell> lines(WorkbookInput input) {
        List<SheetCell> lines = new ArrayList<>();
        lines.add(SheetCell.words(SheetLook.TITLE, title(input)));
        lines.add(SheetCell.words(SheetLook.CAPTION, audited(input)));
        lines.add(SheetCell.words(SheetLook.CAPTION, rules(input)));
        lines.add(SheetCell.words(SheetLook.CAPTION, Audit.CAPTION));
        notes(input).forEach(note -> lines.add(SheetCell.words(SheetLook.CAPTION, note)));
        return lines;
    }

    /** "Sourcing of summit.txt", "Sourcing of 12 articles". */
    static String title(WorkbookInput input) {
        return "Sourcing of "
                + (input.audits().size() == 1
                        ? input.article(0).path()
                        : count(input.audits().size(), "article"));
    }

    private static String audited(WorkbookInput input) {
        int words = input.sum(audit -> audit.measures().words());
        int rated = input.sum(audit -> audit.measures().ratedClaims());
        int notRated = input.sum(audit -> audit.measures().notRatedClaims());
        Optional<String> headline =
                input.audits().size() == 1 ? input.audits().get(0).article().title() : Optional.empty();
        return headline.map(found -> "“" + ShortWords.of(found, 90) + "” · ").orElse("")
                + count(words, "word")
                + " · "
                + count(rated, "claim")
                + " rated, "
                + notRated
                + " not rated · "
                + count(input.findings(), "finding");
    }

    private static String rules(WorkbookInput input) {
        String packs = input.audits().stream()
                .map(Audit::rules)
                .distinct()
                .map(WorkbookHead::pack)
                .collect(Collectors.joining(", "));
        return "Rules: "
                + (packs.isEmpty() ? "none" : packs)
                + " · OnRecord "
                + ToolVersion.current()
                + input.context().date().map(date -> " · " + date).orElse("");
    }

    private static String pack(RulesUsed rules) {
        String hash = rules.sha256();
        return rules.name() + " " + rules.version() + " (" + hash.substring(0, Math.min(SHORT_HASH, hash.length()))
                + ")" + rules.house().map(house -> ", house " + house.name()).orElse("");
    }

    private static List<String> notes(WorkbookInput input) {
        List<String> notes = new ArrayList<>();
        if (input.audits().size() == 1) {
            Audit only = input.audits().get(0);
            notes.addAll(only.confidence().notes());
        }
        long unscored = input.audits().stream()
                .filter(audit -> !audit.confidence().scored())
                .count();
        if (input.articles().anyMatch(article -> !article.review().isEmpty())) {
            ReviewCounts counts = input.articles()
                    .map(article -> article.review().counts())
                    .reduce(ReviewCounts.ZERO, ReviewCounts::plus);
            notes.add("Review: " + String.join(" · ", counts.words()) + ".");
        }
        if (unscored > 0) {
            notes.add(count((int) unscored, "article") + " could not be scored; the Claims sheet says why.");
        }
        left(WorkbookSheets.CLAIMS, input.claims(), input).ifPresent(notes::add);
        left(WorkbookSheets.SOURCES, input.sources(), input).ifPresent(notes::add);
        left(WorkbookSheets.FINDINGS, input.findings(), input).ifPresent(notes::add);
        return notes;
    }

    private static Optional<String> left(String sheet, int rows, WorkbookInput input) {
        int left = rows - input.limits().capacity();
        return left <= 0
                ? Optional.empty()
                : Optional.of("The " + sheet + " sheet is full: " + left + " of its " + rows
                        + " rows are not in this workbook. The JSON report has all of them.");
    }

    private static String count(int number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }
}
