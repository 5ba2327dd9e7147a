package io.github.onrecord.archive.report;

import io.github.onrecord.archive.analysis.Circle;
import io.github.onrecord.archive.analysis.CreditGraph;
import io.github.onrecord.archive.analysis.Entity;
import io.github.onrecord.archive.analysis.Example;
import io.github.onrecord.archive.analysis.Portrait;
import io.github.onrecord.archive.analysis.Precision;
import io.github.onrecord.archive.analysis.Root;
import io.github.onrecord.archive.analysis.ToldClaim;
import io.github.onrecord.audit.Audit;
import io.github.onrecord.report.PlainSheet;
import io.github.onrecord.report.PlainSheet.Cell;
import io.github.onrecord.report.PlainSheet.Column;
import io.github.onrecord.scoring.Band;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The sheets of an archive that are lists. */
final class WorkbookLists {
    private static final int MOST = 2_000;

    private final Portrait portrait;

    WorkbookLists(Portrait portrait) {
        this.portrait = portrait;
    }

    void addTo(List<PlainSheet> sheets) {
        sheets.add(houses());
        sheets.add(changes());
        sheets.add(credited());
        sheets.add(circles());
        sheets.add(roots());
        sheets.add(singleSources());
        sheets.add(sameTexts());
        sheets.add(joined());
        sheets.add(examples());
        sheets.add(errors());
    }

    private static PlainSheet sheet(String name, String note, List<Column> columns, List<List<Cell>> rows) {
        return new PlainSheet(name, note + " " + Audit.CAPTION, columns, rows.subList(0, Math.min(MOST, rows.size())));
    }

    private PlainSheet houses() {
        return sheet(
                "By house",
                "How many articles have a finding that a house profile calls so grave.",
                List.of(
                        Column.words("House", 20),
                        Column.words("Articles with", 28),
                        Column.numbers("Share", 10),
                        Column.words("95 % interval", 14),
                        Column.numbers("Articles", 12)),
                portrait.houses().stream()
                        .map(figure -> List.of(
                                Cell.words(figure.house()),
                                Cell.words(
                                        figure.severity().equals("serious")
                                                ? "a serious finding"
                                                : "a warning or worse"),
                                Cell.share(figure.share()),
                                Cell.words(Math.round(100 * figure.interval().low()) + "–"
                                        + Shown.percent(figure.interval().high())),
                                number(figure.articles())))
                        .toList());
    }

    private PlainSheet changes() {
        return sheet(
                "Changes",
                "Figures of an outlet that jump from one month to the next. Where the page changed too, look there first.",
                List.of(
                        Column.words("Outlet", 24),
                        Column.words("Month", 10),
                        Column.words("Against", 10),
                        Column.words("What jumps", 70),
                        Column.words("May be the page’s", 60)),
                portrait.changes().stream()
                        .map(change -> List.of(
                                Cell.words(change.outlet()),
                                Cell.words(change.month()),
                                Cell.words(change.before()),
                                Cell.words(Shown.jumps(change)),
                                Cell.words(String.join(" ", change.warnings()))))
                        .toList());
    }

    private PlainSheet credited() {
        CreditGraph graph = portrait.graph();
        return sheet(
                "Who is credited",
                "Who credits whom, or through whom the words came; those of most claims first.",
                List.of(
                        Column.words("Who credits", 30),
                        Column.words("Who is credited", 36),
                        Column.words("What that is", 14),
                        Column.numbers("Claims", 10),
                        Column.numbers("Articles", 10),
                        Column.words("In a circle", 12)),
                graph.edges().stream()
                        .limit(MOST)
                        .map(edge -> List.of(
                                Cell.words(edge.from().name()),
                                Cell.words(edge.to().name()),
                                Cell.words(edge.to().kind().words()),
                                number(edge.claims()),
                                number(edge.editions()),
                                Cell.words(graph.isInCircle(edge) ? "yes" : "")))
                        .toList());
    }

    private PlainSheet circles() {
        List<List<Cell>> rows = new ArrayList<>();
        int number = 0;
        for (Circle circle : portrait.graph().circles()) {
            number++;
            for (ToldClaim claim : circle.claims()) {
                List<Cell> row = new ArrayList<>(List.of(Cell.number(number), Cell.words(circle.words())));
                row.addAll(told(claim));
                rows.add(row);
            }
        }
        return sheet(
                "Circles",
                "Each claim credits the outlet of the next for the same thing; the last leads back to the first.",
                headed(List.of(Column.numbers("No", 6), Column.words("Circle", 40))),
                rows);
    }

    private PlainSheet roots() {
        List<List<Cell>> rows = new ArrayList<>();
        for (Root root : portrait.roots()) {
            List<Cell> row = new ArrayList<>(List.of(
                    Cell.words(Shown.source(root)),
                    number(root.leaning().size()),
                    Cell.words(
                            root.leaning().stream().map(Shown::where).distinct().collect(Collectors.joining("; ")))));
            row.addAll(told(root.claim()));
            rows.add(row);
        }
        return sheet(
                "One root",
                "Claims of several outlets whose every path of credit ends at one claim, and who is credited there.",
                headed(List.of(
                        Column.words("Who is credited at the root", 28),
                        Column.numbers("Claims that lean on it", 10),
                        Column.words("Where they stand", 40))),
                rows);
    }

    private static List<Column> headed(List<Column> first) {
        List<Column> columns = new ArrayList<>(first);
        columns.addAll(List.of(
                Column.words("Outlet", 22),
                Column.words("Date", 11),
                Column.words("Article", 34),
                Column.words("Claim", 60),
                Column.words("Place", 30)));
        return columns;
    }

    private static List<Cell> told(ToldClaim claim) {
        return List.of(
                Cell.words(claim.author().name()),
                Cell.words(claim.published().orElse("")),
                Cell.link(claim.title(), claim.url().orElse("")),
                Cell.words(claim.words()),
                Cell.words(claim.place()));
    }

    private PlainSheet singleSources() {
        return sheet(
                "One source",
                "Stories of five rated claims or more that all stand or fall with one origin.",
                List.of(
                        Column.words("Story", 50),
                        Column.words("Outlet", 24),
                        Column.words("Date", 11),
                        Column.words("Source", 32),
                        Column.numbers("Claims", 9),
                        Column.numbers("Editions", 9)),
                portrait.singleSources().stream()
                        .map(story -> List.of(
                                Cell.link(story.title(), story.url().orElse("")),
                                Cell.words(story.outlet()),
                                Cell.words(story.published().orElse("")),
                                Cell.words(story.source()),
                                Cell.number(story.claims()),
                                Cell.number(story.editions())))
                        .toList());
    }

    private PlainSheet sameTexts() {
        return sheet(
                "Same text",
                "Texts that are nearly the same: at least " + portrait.options().similar()
                        + " % of the shorter one stands in the other. The earliest is taken for the original.",
                List.of(
                        Column.numbers("Editions", 9),
                        Column.words("Earliest", 46),
                        Column.words("Outlet", 22),
                        Column.words("All outlets", 40),
                        Column.words("Kind", 36),
                        Column.words("From", 11),
                        Column.words("To", 11),
                        Column.words("Credit", 28)),
                portrait.sameTexts().stream()
                        .map(text -> List.of(
                                Cell.number(text.editions()),
                                Cell.link(text.title(), text.url().orElse("")),
                                Cell.words(text.original()),
                                Cell.words(String.join(", ", text.outlets())),
                                Cell.words(text.kind().words()),
                                Cell.words(text.first().orElse("")),
                                Cell.words(text.last().orElse("")),
                                Cell.words(text.credit())))
                        .toList());
    }

    private PlainSheet joined() {
        return sheet(
                "Joined names",
                "Names that were taken for the same outlet, organisation or person across articles.",
                List.of(Column.words("Name", 36), Column.words("What that is", 14), Column.words("As printed", 90)),
                portrait.graph().entities().stream()
                        .filter(entity -> entity.printed().size() > 1)
                        .map(WorkbookLists::joined)
                        .toList());
    }

    private static List<Cell> joined(Entity entity) {
        return List.of(
                Cell.words(entity.name()),
                Cell.words(entity.kind().words()),
                Cell.words(String.join("; ", entity.printed())));
    }

    private PlainSheet examples() {
        return sheet(
                "Examples",
                "The weakest claims, then the strongest, one an article.",
                headed(List.of(
                        Column.words("Band", 14),
                        Column.numbers("Score", 8),
                        Column.words("What a reader misses", 36))),
                portrait.examples().stream().map(WorkbookLists::example).toList());
    }

    private static List<Cell> example(Example example) {
        List<Cell> row = new ArrayList<>(List.of(
                Cell.band(Band.valueOf(example.band().toUpperCase(Locale.ROOT))),
                Cell.number(example.score()),
                Cell.words(example.asks())));
        row.addAll(told(example.claim()));
        return row;
    }

    private PlainSheet errors() {
        return sheet(
                "Errors",
                "Some of what could not be read; all of it is in the table journal of the store.",
                List.of(Column.words("What is wrong, and what to do", 120)),
                portrait.contents().faults().stream()
                        .map(fault -> List.of(Cell.words(fault)))
                        .toList());
    }

    static PlainSheet precision(Precision precision) {
        return sheet(
                "Reviewers",
                precision.words(),
                List.of(
                        Column.words("Part of the archive", 44),
                        Column.numbers("Claims", 12),
                        Column.numbers("Drawn", 10),
                        Column.numbers("Reviewed", 10),
                        Column.numbers("Agreed", 10),
                        Column.words("95 % interval", 14)),
                precision.strata().stream()
                        .map(stratum -> List.of(
                                Cell.words(stratum.name()),
                                number(stratum.claims()),
                                Cell.number(stratum.drawn()),
                                Cell.number(stratum.reviewed()),
                                Cell.number(stratum.agreed()),
                                stratum.interval()
                                        .map(interval -> Cell.words(Math.round(100 * interval.low()) + "–"
                                                + Shown.percent(interval.high())))
                                        .orElse(Cell.EMPTY)))
                        .toList());
    }

    private static Cell number(long number) {
        return Cell.number((int) Math.min(Integer.MAX_VALUE, number));
    }
}
