package io.github.onrecord.report;

import io.github.onrecord.audit.Standard;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.ss.util.CellRangeAddress;

/** The sheet of rules that occurred, and under them the standards that they cite. */
final class WorkbookRules {
    private static final List<SheetColumn> COLUMNS = List.of(
            SheetColumn.words(34),
            SheetColumn.words(24),
            SheetColumn.numbers(9),
            SheetColumn.words(56),
            SheetColumn.words(46),
            SheetColumn.words(40),
            SheetColumn.words(14));

    private final SheetGrid grid;
    private final WorkbookStandards standards;
    private final Map<String, RuleNote> notes = new HashMap<>();
    private final Set<String> cited = new LinkedHashSet<>();

    private WorkbookRules(SheetGrid grid, ReportContext context) {
        this.grid = grid;
        this.standards = new WorkbookStandards(context.standards());
        context.rules().forEach(note -> notes.put(note.id(), note));
    }

    /** Adds the sheet. */
    static void write(WorkbookSheets sheets, WorkbookInput input, WorkbookTally tally, SheetProfile profile) {
        WorkbookRules rules = new WorkbookRules(sheets.grid(WorkbookSheets.RULES, COLUMNS), input.context());
        rules.rules(tally, profile);
        rules.standards();
    }

    private void rules(WorkbookTally tally, SheetProfile profile) {
        grid.title(
                "Rules used",
                "Each rule that had a hit in these articles, and below, the published standards behind them.");
        grid.header(List.of("Rule", "What it does", "Hits", "Why it matters", "Standards", "File"));
        if (profile.hasAids()) {
            grid.freeze(0, SheetTable.FIRST_ROW);
        }
        grid.sheet().setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
        tally.uses().forEach(this::rule);
    }

    private void rule(WorkbookTally.Use use, WorkbookTally.Hits hits) {
        Optional<RuleNote> note = Optional.ofNullable(notes.get(use.rule()));
        Set<String> behind = new LinkedHashSet<>(note.map(RuleNote::standards).orElse(List.of()));
        behind.addAll(hits.standards());
        cited.addAll(behind);
        grid.row(
                false,
                List.of(
                        SheetCell.text(use.rule()),
                        SheetCell.text(use.role().words()),
                        SheetCell.number(hits.count()),
                        SheetCell.text(note.map(RuleNote::why).orElse(hits.words())),
                        SheetCell.text(standards.names(behind)),
                        SheetCell.text(note.map(RuleNote::file).orElse(""))));
    }

    private void standards() {
        grid.gap();
        grid.line(SheetLook.SECTION, "Standards");
        grid.header(List.of(
                "Standard", "Publisher", "Id", "What it asks, in our words", "How we read the page", "Link", "Status"));
        standards.cited(cited).forEach(this::standard);
    }

    private void standard(Standard standard) {
        SheetCell id = SheetCell.text(standard.id());
        grid.row(
                false,
                List.of(
                        SheetCell.text(standard.shortName()),
                        SheetCell.text(standard.publisher()),
                        standard.link().flatMap(SheetLink::toWeb).map(id::to).orElse(id),
                        SheetCell.text(standard.clause()),
                        SheetCell.text(standard.reading()),
                        SheetCell.text(standard.link().orElse("")),
                        SheetCell.text(WorkbookStandards.status(standard))));
    }
}
