package io.github.onrecord.report;

import io.github.onrecord.audit.Audit;
import io.github.onrecord.findings.House;
import io.github.onrecord.scoring.Band;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.ss.util.CellRangeAddress;

/** The Method sheet: what a score says and does not say, how it is made, and how to give a verdict. */
final class WorkbookMethod {
    private static final List<SheetColumn> COLUMNS =
            List.of(SheetColumn.words(28), SheetColumn.words(96), SheetColumn.numbers(14), SheetColumn.numbers(14));

    private final SheetGrid grid;

    private WorkbookMethod(SheetGrid grid) {
        this.grid = grid;
    }

    /** Adds the sheet. */
    static void write(WorkbookSheets sheets, WorkbookInput input, WorkbookTally tally) {
        WorkbookMethod method = new WorkbookMethod(sheets.grid(WorkbookSheets.METHOD, COLUMNS));
        method.meaning();
        method.houses(input.audits());
        method.bands(input.audits());
        method.factors(tally);
        method.verdicts();
        method.limits();
    }

    private void meaning() {
        grid.title("Method", Audit.CAPTION);
        grid.sheet().setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
        grid.gap();
        grid.line(SheetLook.SECTION, "What a score is");
        say(
                "Sourcing strength",
                "0 to 100: how much the page shows of who says something, how that source knows, and what"
                        + " was checked. It is the sum of the points under “Factors”, held at the lowest limit that applies.");
        say(
                "What it is not",
                "A judgement of the claim, of a source, of a writer or of an outlet. A claim with no source"
                        + " shown may rest on good work that the page does not describe.");
        say("Borderline", "The score lies so close to a band’s line that either band would be a fair reading.");
        say(
                "Not rated",
                "Background, open questions, notes on provenance, framing and what is taken for granted get no"
                        + " points. The Claims sheet lists them with the reason.");
    }

    private void houses(List<Audit> audits) {
        List<House> houses = audits.stream()
                .flatMap(audit -> audit.rules().house().stream())
                .distinct()
                .toList();
        for (House house : houses) {
            grid.gap();
            grid.line(SheetLook.SECTION, "House: " + house.name());
            say("What it is", house.about() + " A profile says which findings count and how grave they are.");
            say("Findings set", graveness(house));
            say("Findings off", house.off().isEmpty() ? "none" : String.join(", ", house.off()));
            say("Scores", "No house changes a score, a limit or a band.");
        }
    }

    private static String graveness(House house) {
        return house.severities().entrySet().stream()
                .filter(entry -> !house.off().contains(entry.getKey()))
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .collect(Collectors.joining(", "));
    }

    private void bands(List<Audit> audits) {
        grid.gap();
        grid.line(SheetLook.SECTION, "Bands");
        grid.header(List.of("Band", "What it says to a reader", "Lowest here", "Highest here"));
        band(Band.STRONG, "A reader can see who says it, how they know, and what was checked.", audits);
        band(Band.ADEQUATE, "A reader can see who says it and mostly how they know.", audits);
        band(Band.WEAK, "Something a reader needs is missing: who, how they know, or whether anyone looked.", audits);
        band(Band.UNSUPPORTED, "The page shows no source that a reader could use.", audits);
        say("Lines", "The lines between the bands, the points and the limits are in scoring.yaml of the rule pack.");
    }

    private void band(Band band, String meaning, List<Audit> audits) {
        IntSummaryStatistics scores = audits.stream()
                .flatMap(audit -> audit.claims().stream())
                .flatMap(claim -> claim.score().stream())
                .filter(score -> score.band() == band)
                .mapToInt(score -> score.value())
                .summaryStatistics();
        boolean none = scores.getCount() == 0;
        grid.row(
                false,
                List.of(
                        SheetCell.band(band),
                        SheetCell.text(meaning),
                        none ? SheetCell.EMPTY : SheetCell.number(scores.getMin()),
                        none ? SheetCell.EMPTY : SheetCell.number(scores.getMax())));
    }

    private void factors(WorkbookTally tally) {
        grid.gap();
        grid.line(SheetLook.SECTION, "Factors that occurred here");
        grid.header(List.of("Factor", "Level", "Points", "Claims"));
        for (Map.Entry<WorkbookTally.Level, Integer> level : tally.levels()) {
            grid.row(
                    false,
                    List.of(
                            SheetCell.text(level.getKey().factor().replace('_', ' ')),
                            SheetCell.text(level.getKey().words()),
                            SheetCell.number(level.getKey().points()),
                            SheetCell.number(level.getValue())));
        }
    }

    private void verdicts() {
        grid.gap();
        grid.line(SheetLook.SECTION, "Giving verdicts");
        say("accept", "The finding or band is a fair reading of the page; nothing needs to change now.");
        say("fix", "The copy will change: a name, a source, a channel or a check will be added.");
        say("reject", "The reading is mistaken. Say why in the note: that is how rules get better.");
        say("exception", "The reading is fair, and the desk has a reason to leave the copy as it is. Say which.");
        say(
                "Fingerprints",
                "Verdicts belong to the fingerprint in the folded columns, not to a row: they stay with the"
                        + " words when the article is edited. Please keep those columns. 'onrecord review import' takes"
                        + " your verdicts in.");
    }

    private void limits() {
        grid.gap();
        grid.line(SheetLook.SECTION, "Limits");
        say(
                "What is seen",
                "Only the words on the page. Links are not opened, pictures are not looked at, and nothing is"
                        + " compared with other reports.");
        say(
                "Mistakes",
                "Rules misread some sentences. The Why and Caps columns and the Rules used sheet show the ground of"
                        + " each score, so that a mistaken one can be seen and overruled.");
        say(
                "Long texts",
                "A cell holds 32,767 characters; longer words end in a mark. The JSON report (--format json) has"
                        + " all words, offsets and ids.");
    }

    private void say(String topic, String words) {
        grid.row(false, List.of(SheetCell.text(topic), SheetCell.text(words)));
    }
}
