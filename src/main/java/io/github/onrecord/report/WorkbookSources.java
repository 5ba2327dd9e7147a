package io.github.onrecord.report;

import static io.github.onrecord.report.SheetField.cells;
import static io.github.onrecord.report.SheetField.folded;
import static io.github.onrecord.report.SheetField.numbers;
import static io.github.onrecord.report.SheetField.words;

import io.github.onrecord.attribution.Channel;
import io.github.onrecord.attribution.Source;
import io.github.onrecord.scoring.Band;
import io.github.onrecord.scoring.ScoredClaim;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The Sources sheet: one row a source of each article, and what rests on it. */
final class WorkbookSources {
    private static final int FROZEN_COLUMNS = 2;

    private static final List<SheetField<Row>> FIELDS = List.of(
            words("Article", 18, row -> row.home().path()),
            words("Source", 30, row -> row.source().name()),
            words("Type", 24, row -> row.source().type().words()),
            words("Role", 28, row -> row.source().role().orElse("")),
            words("Organisation", 22, row -> row.source().organisation().orElse("")),
            words("Where its words appeared", 28, Row::channels),
            numbers(
                    "Mentions",
                    11,
                    row -> SheetCell.number(row.source().mentions().size())),
            numbers("Claims", 8, row -> SheetCell.number(row.claims().size())),
            numbers("First claim", 8, Row::firstClaim),
            cells("Best", 16, row -> row.band(Comparator.naturalOrder())),
            cells("Worst", 16, row -> row.band(Comparator.reverseOrder())),
            folded("Source id", 10, row -> row.source().id()),
            folded("Source type id", 24, row -> row.source().type().id()),
            folded("Article path", 30, row -> row.home().article().path()));

    private WorkbookSources() {}

    /** A source and the claims whose words it is, in reading order. */
    private record Row(WorkbookArticle home, Source source, List<ScoredClaim> claims) {
        String channels() {
            return source.channels().stream().map(Channel::words).collect(Collectors.joining(", "));
        }

        SheetCell firstClaim() {
            if (claims.isEmpty()) {
                return SheetCell.EMPTY;
            }
            String id = claims.get(0).claim().id();
            SheetCell number = SheetCell.number(home.numberOf(id));
            return home.placeOf(id).map(number::to).orElse(number);
        }

        /** The first of its claims' bands in that order; empty where none of them is rated. */
        SheetCell band(Comparator<Band> order) {
            Optional<Band> first = claims.stream()
                    .map(ScoredClaim::band)
                    .filter(band -> band != Band.NOT_RATED)
                    .min(order);
            return first.map(SheetCell::band).orElse(SheetCell.EMPTY);
        }
    }

    /** Adds the sheet. */
    static void write(WorkbookSheets sheets, WorkbookInput input, SheetProfile profile) {
        SheetTable<Row> table = new SheetTable<>(
                sheets,
                WorkbookSheets.SOURCES,
                "Who is credited, under the fullest name the article gives. Best and worst are bands of the rated claims"
                        + " that rest on the source, not marks for the source.",
                FIELDS);
        input.articles().forEach(article -> add(table, article));
        table.finish(FROZEN_COLUMNS, profile, "No source is credited.");
    }

    private static void add(SheetTable<Row> table, WorkbookArticle article) {
        Map<String, List<ScoredClaim>> resting = new HashMap<>();
        article.audit()
                .claims()
                .forEach(scored -> scored.claim()
                        .source()
                        .ifPresent(id -> resting.computeIfAbsent(id, first -> new ArrayList<>())
                                .add(scored)));
        for (Source source : article.audit().sources()) {
            table.add(article.isShaded(), new Row(article, source, resting.getOrDefault(source.id(), List.of())));
        }
    }
}
