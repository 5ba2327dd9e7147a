package io.github.onrecord.training;

import io.github.onrecord.audit.RulePack;
import io.github.onrecord.report.Paper;
import io.github.onrecord.report.PlainSheet;
import io.github.onrecord.report.PlainSheet.Cell;
import io.github.onrecord.report.PlainSheet.Column;
import io.github.onrecord.report.PlainWorkbook;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/** Writes a trainee's workbook: what to do, the article, the answers to give, the glossary. */
public final class WorksheetWorkbook {
    static final String CODE = "Code";

    private final RulePack pack;
    private final Curriculum curriculum;

    /** A writer for worksheets made with these rules. */
    public WorksheetWorkbook(RulePack pack, Curriculum curriculum) {
        this.pack = pack;
        this.curriculum = curriculum;
    }

    /**
     * Writes the workbook. The stream is flushed and left open. Same worksheet, same bytes.
     *
     * @throws IOException if the stream cannot take the bytes
     */
    public void write(Worksheet worksheet, Paper paper, OutputStream out) throws IOException {
        List<PlainSheet> sheets = new ArrayList<>(List.of(start(worksheet), article(worksheet), answers(worksheet)));
        if (worksheet.level() == Level.THREE) {
            sheets.add(pointsTable(pack));
        }
        sheets.add(glossary(curriculum.glossary()));
        PlainWorkbook.write(Manual.title(worksheet), sheets, paper, out);
    }

    private static PlainSheet start(Worksheet worksheet) {
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(List.of(Cell.words(Manual.YOUR_NAME), Cell.BLANK));
        int number = 1;
        for (String step : Manual.steps(worksheet)) {
            rows.add(List.of(Cell.words(String.valueOf(number++)), Cell.words(step)));
        }
        return new PlainSheet(
                "Start",
                Manual.title(worksheet),
                List.of(Column.words("Step", 14), Column.words("What to do", 96)),
                rows);
    }

    private static PlainSheet article(Worksheet worksheet) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Worksheet.Story story : worksheet.stories()) {
            rows.add(List.of(Cell.words(""), Cell.words(story.title().toUpperCase(java.util.Locale.ROOT))));
            for (Worksheet.Paragraph paragraph : story.paragraphs()) {
                String number = paragraph.number() == 0 ? "" : String.valueOf(paragraph.number());
                rows.add(List.of(Cell.words(number), Cell.words(paragraph.marked())));
            }
        }
        return new PlainSheet(
                "Article",
                "The claims to judge stand in brackets, with their numbers.",
                List.of(Column.words("¶", 6), Column.words("Text", 104)),
                rows);
    }

    private PlainSheet answers(Worksheet worksheet) {
        Choices choices = new Choices(pack, curriculum);
        List<Column> columns = new ArrayList<>(List.of(
                Column.words(CODE, 10), Column.numbers("No", 6), Column.numbers("¶", 6), Column.words("Claim", 50)));
        worksheet
                .level()
                .questions()
                .forEach(question ->
                        columns.add(Column.choices(question.header(), question.width(), choices.of(question))));
        List<List<Cell>> rows = new ArrayList<>();
        for (Worksheet.Line line : worksheet.lines()) {
            List<Cell> row = new ArrayList<>(List.of(
                    Cell.words(line.code()),
                    Cell.number(line.number()),
                    Cell.number(line.paragraph()),
                    Cell.words(line.words())));
            worksheet.level().questions().forEach(question -> row.add(Cell.BLANK));
            rows.add(row);
        }
        return new PlainSheet(
                "Answers",
                "Write in the yellow cells. Sort and filter as you like, but leave the column Code as it is.",
                columns,
                rows);
    }

    static PlainSheet pointsTable(RulePack pack) {
        return new PlainSheet(
                "Points table",
                "Take one line of each part and add the points; what is left after the lowest limit is the score.",
                List.of(Column.words("Part", 28), Column.words("What the page shows", 62), Column.words("Points", 12)),
                Manual.table(pack).stream()
                        .map(line ->
                                List.of(Cell.words(line.part()), Cell.words(line.words()), Cell.words(line.points())))
                        .toList());
    }

    static PlainSheet glossary(Glossary glossary) {
        return new PlainSheet(
                "Glossary",
                "What the words mean, why they matter, and what to ask.",
                List.of(
                        Column.words("Term", 26),
                        Column.words("Meaning", 44),
                        Column.words("Why it matters", 40),
                        Column.words("Ask", 36)),
                glossary.terms().stream()
                        .map(term -> List.of(
                                Cell.words(term.name()),
                                Cell.words(term.meaning()),
                                Cell.words(term.why()),
                                Cell.words(term.ask())))
                        .toList());
    }
}
