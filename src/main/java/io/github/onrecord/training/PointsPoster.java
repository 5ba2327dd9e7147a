package io.github.onrecord.training;

import io.github.onrecord.audit.RulePack;
import io.github.onrecord.report.Paper;
import java.awt.Color;
import java.awt.Rectangle;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTableCell;
import org.apache.poi.xslf.usermodel.XSLFTableRow;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;

/** The points table on one upright page, to be printed as large as the wall allows. */
final class PointsPoster {
    private static final double POINTS_A_MILLIMETRE = 72 / 25.4;
    private static final int MARGIN = 30;
    private static final int TOP = 112;
    private static final int GAP = 16;
    private static final int POINTS_COLUMN = 52;
    private static final Color HEADER = new Color(0xE4E7EC);
    private static final double LETTERS = 6.8;
    private static final String NO_BREAK_SPACE = "\u00a0";

    private final RulePack pack;

    PointsPoster(RulePack pack) {
        this.pack = pack;
    }

    /** A row: the name of a part, or a line of it. */
    private record Row(String words, String points, boolean isPart) {}

    void write(Paper paper, OutputStream out) throws IOException {
        int width = (int) (paper.width() * POINTS_A_MILLIMETRE);
        int height = (int) (paper.height() * POINTS_A_MILLIMETRE);
        try (SlideDeck deck = new SlideDeck(width, height)) {
            XSLFSlide slide = deck.slide(
                    "How strong is the sourcing shown?", 26, new Rectangle(MARGIN, 18, width - 2 * MARGIN, 40));
            XSLFTextBox box = SlideDeck.box(slide, new Rectangle(MARGIN, 56, width - 2 * MARGIN, 50));
            SlideDeck.line(
                    box,
                    "Take one line of each part and add the points. What is left after the lowest limit is the score. "
                            + Manual.NOT_TRUTH,
                    9.5,
                    false,
                    SlideDeck.TEXT);
            List<Row> rows = rows();
            int half = firstOfSecondColumn(rows);
            int column = (width - 2 * MARGIN - GAP) / 2;
            int longer = Math.max(half, rows.size() - half);
            double tall = Math.min(16, (double) (height - TOP - MARGIN) / longer);
            table(slide, rows.subList(0, half), new Rectangle(MARGIN, TOP, column, 10), tall);
            table(slide, rows.subList(half, rows.size()), new Rectangle(MARGIN + column + GAP, TOP, column, 10), tall);
            deck.write("Points table", out);
        }
    }

    /** Where a part begins, as near to the middle as can be. */
    private static int firstOfSecondColumn(List<Row> rows) {
        return IntStream.range(1, rows.size())
                .filter(row -> rows.get(row).isPart())
                .boxed()
                .min(Comparator.comparingInt(row -> Math.abs(2 * row - rows.size())))
                .orElse(rows.size());
    }

    private List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        String part = "";
        for (Manual.Points line : Manual.table(pack)) {
            if (!line.part().equals(part)) {
                part = line.part();
                rows.add(new Row(part, "", true));
            }
            rows.add(new Row(line.words(), line.points(), false));
        }
        return rows;
    }

    private static void table(XSLFSlide slide, List<Row> rows, Rectangle place, double tall) {
        XSLFTable table = slide.createTable(rows.size(), 2);
        table.setAnchor(place);
        table.setColumnWidth(0, place.width - POINTS_COLUMN);
        table.setColumnWidth(1, POINTS_COLUMN);
        for (int number = 0; number < rows.size(); number++) {
            XSLFTableRow line = table.getRows().get(number);
            line.setHeight(tall);
            write(
                    line.getCells().get(0),
                    rows.get(number).words(),
                    rows.get(number).isPart(),
                    TextAlign.LEFT);
            write(
                    line.getCells().get(1),
                    rows.get(number).points(),
                    rows.get(number).isPart(),
                    TextAlign.RIGHT);
        }
    }

    private static void write(XSLFTableCell cell, String words, boolean isPart, TextAlign side) {
        cell.setLeftInset(3);
        cell.setRightInset(3);
        cell.setTopInset(1.5);
        cell.setBottomInset(1.5);
        cell.setFillColor(isPart ? HEADER : Color.WHITE);
        cell.setBorderColor(org.apache.poi.sl.usermodel.TableCell.BorderEdge.bottom, HEADER);
        cell.clearText();
        XSLFTextParagraph line = cell.addNewTextParagraph();
        line.setTextAlign(side);
        // A cell without letters would be as high as those of the default size.
        SlideDeck.run(line, words.isEmpty() ? NO_BREAK_SPACE : words, LETTERS, isPart, SlideDeck.TEXT);
    }
}
