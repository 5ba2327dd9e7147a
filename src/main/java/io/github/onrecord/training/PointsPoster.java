package io.github.onrecord.training;

import io.github.onrecord.audit.RulePack;
import io.github.onrecord.report.Paper;
import java.awt.Rectangle;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;

/** The points table on one upright page, to be printed as large as the wall allows. */
final class PointsPoster {
    private static final double POINTS_A_MILLIMETRE = 72 / 25.4;
    private static final int MARGIN = 30;
    private static final int TOP = 116;
    private static final int GAP = 14;
    private static final double POINTS_COLUMN = 46;

    /** Letters, and above the first line of a part: with these two columns of 55 lines fit on Letter in every font. */
    private static final double LETTERS = 8.2;

    private static final double ABOVE_A_PART = 3;

    private final RulePack pack;

    PointsPoster(RulePack pack) {
        this.pack = pack;
    }

    /** A row: the name of a part, or a line of it. */
    private record Row(String words, String points, boolean isPart) {}

    void write(Paper paper, OutputStream out) throws IOException {
        int width = (int) (paper.width() * POINTS_A_MILLIMETRE);
        int height = (int) (paper.height() * POINTS_A_MILLIMETRE);
        int whole = width - 2 * MARGIN;
        int column = (whole - GAP) / 2;
        int room = height - TOP - MARGIN;
        try (SlideDeck deck = new SlideDeck(width, height)) {
            XSLFSlide slide = deck.slide("How strong is the sourcing shown?", 26, new Rectangle(MARGIN, 18, whole, 40));
            XSLFTextBox box = SlideDeck.box(slide, new Rectangle(MARGIN, 56, whole, 55));
            SlideDeck.line(
                    box,
                    "Take one line of each part and add the points. What is left after the lowest limit is the score. "
                            + Manual.NOT_TRUTH,
                    9.5,
                    false,
                    SlideDeck.TEXT);
            List<Row> rows = rows();
            int half = firstOfSecondColumn(rows);
            list(slide, rows.subList(0, half), new Rectangle(MARGIN, TOP, column, room));
            list(slide, rows.subList(half, rows.size()), new Rectangle(MARGIN + column + GAP, TOP, column, room));
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

    /** The points first, so that none is lost at the end of a line; what is too long goes on under its own words. */
    private static void list(XSLFSlide slide, List<Row> rows, Rectangle place) {
        XSLFTextBox box = SlideDeck.box(slide, place);
        for (Row row : rows) {
            XSLFTextParagraph line = box.addNewTextParagraph();
            line.setSpaceBefore(row.isPart() ? -ABOVE_A_PART : 0.0);
            if (row.isPart()) {
                SlideDeck.run(line, row.words(), LETTERS + 1, true, SlideDeck.ACCENT);
            } else {
                line.setLeftMargin(POINTS_COLUMN);
                line.setIndent(-POINTS_COLUMN);
                line.addTabStop(POINTS_COLUMN);
                SlideDeck.run(line, row.points() + "\t", LETTERS, true, SlideDeck.TEXT);
                SlideDeck.run(line, row.words(), LETTERS, false, SlideDeck.TEXT);
            }
        }
    }
}
