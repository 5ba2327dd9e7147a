package io.github.onrecord.training;

import io.github.onrecord.audit.RulePack;
import io.github.onrecord.report.Paper;
import io.github.onrecord.training.Worksheet.Line;
import io.github.onrecord.training.Worksheet.Paragraph;
import io.github.onrecord.training.Worksheet.Piece;
import io.github.onrecord.training.Worksheet.Story;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.UnderlinePatterns;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** Writes a worksheet as a Word file to be filled in by hand. */
public final class WorksheetPrint {
    private static final int BOX = 14;
    private static final double SMALL = 8.5;
    private static final double SMALLEST = 8;

    private final RulePack pack;
    private final Curriculum curriculum;

    /** A writer for worksheets made with these rules. */
    public WorksheetPrint(RulePack pack, Curriculum curriculum) {
        this.pack = pack;
        this.curriculum = curriculum;
    }

    /**
     * Writes the file. The stream is flushed and left open. Same worksheet, same bytes.
     *
     * @throws IOException if the stream cannot take the bytes
     */
    public void write(Worksheet worksheet, Paper paper, OutputStream out) throws IOException {
        try (PrintedPages pages = new PrintedPages(paper, "Worksheet " + worksheet.version() + " · OnRecord")) {
            pages.title(worksheet.level().title());
            pages.text(Manual.title(worksheet));
            pages.text(Manual.YOUR_NAME + ": ______________________________");
            List<String> steps = Manual.steps(worksheet);
            for (int step = 0; step < steps.size(); step++) {
                pages.text((step + 1) + ". " + steps.get(step));
            }
            worksheet.stories().forEach(story -> story(pages, story));
            answers(pages, worksheet);
            if (worksheet.level() == Level.THREE) {
                points(pages);
            }
            glossary(pages, curriculum.glossary());
            pages.write(Manual.title(worksheet), out);
        }
    }

    private static void story(PrintedPages pages, Story story) {
        pages.heading(story.title());
        for (Paragraph paragraph : story.paragraphs()) {
            XWPFParagraph line = pages.paragraph();
            for (Piece piece : paragraph.pieces()) {
                if (piece.item().isPresent()) {
                    PrintedPages.run(line, "[" + piece.item().getAsInt() + " ", 9, true);
                    PrintedPages.run(line, piece.words(), 10, false).setUnderline(UnderlinePatterns.SINGLE);
                    PrintedPages.run(line, "]", 9, true);
                } else {
                    PrintedPages.run(line, piece.words(), 10, paragraph.number() == 0);
                }
            }
        }
    }

    private void answers(PrintedPages pages, Worksheet worksheet) {
        Choices choices = new Choices(pack, curriculum);
        pages.pageBreak();
        pages.heading("Your answers");
        for (Question question : worksheet.level().questions()) {
            List<String> of = choices.of(question);
            if (!of.isEmpty()) {
                XWPFParagraph line = pages.paragraph();
                PrintedPages.run(line, question.header() + " ", SMALL, true);
                PrintedPages.run(line, numbered(of), SMALL, false);
            }
        }
        List<Integer> shares =
                worksheet.level().questions().stream().map(Question::width).toList();
        List<String> headings =
                worksheet.level().questions().stream().map(Question::header).toList();
        for (Line line : worksheet.lines()) {
            XWPFParagraph claim = pages.leading();
            PrintedPages.run(claim, line.number() + ". ", 10, true);
            PrintedPages.run(claim, line.words(), 10, false);
            PrintedPages.run(claim, " (¶" + line.paragraph() + ")", 8, false);
            pages.boxes(shares, headings, BOX);
        }
    }

    /** "1 Named source · 2 Unnamed source": in print one writes the number. */
    private static String numbered(List<String> choices) {
        List<String> numbered = new ArrayList<>();
        choices.forEach(choice -> numbered.add((numbered.size() + 1) + " " + choice));
        return String.join(" · ", numbered);
    }

    private void points(PrintedPages pages) {
        pages.pageBreak();
        pages.heading("Points table");
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("Part", "What the page shows", "Points"));
        Manual.table(pack).forEach(line -> rows.add(List.of(line.part(), line.words(), line.points())));
        pages.table(List.of(26, 62, 14), rows, SMALL);
    }

    static void glossary(PrintedPages pages, Glossary glossary) {
        pages.pageBreak();
        pages.heading("Glossary");
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("Term", "Meaning", "Ask"));
        glossary.terms().forEach(term -> rows.add(List.of(term.name(), term.meaning(), term.ask())));
        pages.table(List.of(24, 52, 46), rows, SMALLEST);
    }
}
