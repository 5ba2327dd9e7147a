package io.github.onrecord.training;

import io.github.onrecord.report.OfficeFile;
import io.github.onrecord.report.Paper;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.TableRowHeightRule;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTString;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;

/** A Word file to be printed, written from top to bottom: upright pages, one font, a footer with page numbers. */
final class PrintedPages implements Closeable {
    private static final String FONT = "Arial";
    private static final double TWIPS_A_MILLIMETRE = 56.69;
    private static final int MARGIN = 16;
    private static final String TITLE = "Title";
    private static final String HEADING = "Heading1";
    private static final int TEXT_POINTS = 10;
    private static final int SPACE = 80;

    private final XWPFDocument document = new XWPFDocument();
    private final int width;

    PrintedPages(Paper paper, String footer) {
        width = paper.width() - 2 * MARGIN;
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(twips(paper.width()));
        size.setH(twips(paper.height()));
        CTPageMar margins = section.addNewPgMar();
        margins.setTop(twips(MARGIN));
        margins.setBottom(twips(MARGIN));
        margins.setLeft(twips(MARGIN));
        margins.setRight(twips(MARGIN));
        margins.setHeader(twips(8));
        margins.setFooter(twips(8));
        styles();
        footer(footer);
    }

    /** The room between the margins in millimetres. */
    int width() {
        return width;
    }

    private void styles() {
        XWPFStyles styles = document.createStyles();
        CTFonts fonts = CTFonts.Factory.newInstance();
        fonts.setAscii(FONT);
        fonts.setHAnsi(FONT);
        fonts.setCs(FONT);
        styles.setDefaultFonts(fonts);
        for (String id : List.of(TITLE, HEADING)) {
            CTStyle style = CTStyle.Factory.newInstance();
            style.setStyleId(id);
            CTString name = CTString.Factory.newInstance();
            name.setVal(id.equals(HEADING) ? "heading 1" : id);
            style.setName(name);
            style.addNewPPr().addNewOutlineLvl().setVal(BigInteger.ZERO);
            styles.addStyle(new XWPFStyle(style, styles));
        }
    }

    private void footer(String words) {
        XWPFParagraph line = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        run(line, words + " · page ", 8, false);
        line.getCTP().addNewFldSimple().setInstr("PAGE");
    }

    void title(String words) {
        XWPFParagraph line = paragraph();
        line.setStyle(TITLE);
        run(line, words, 18, true);
    }

    void heading(String words) {
        XWPFParagraph line = paragraph();
        line.setStyle(HEADING);
        line.setSpacingBefore(2 * SPACE);
        line.setKeepNext(true);
        run(line, words, 13, true);
    }

    void text(String words) {
        run(paragraph(), words, TEXT_POINTS, false);
    }

    void strong(String words) {
        run(paragraph(), words, TEXT_POINTS, true);
    }

    /** A line that stays on the page of what follows it. */
    XWPFParagraph leading() {
        XWPFParagraph line = paragraph();
        line.setKeepNext(true);
        line.setSpacingBefore(SPACE);
        return line;
    }

    XWPFParagraph paragraph() {
        XWPFParagraph line = document.createParagraph();
        line.setSpacingAfter(SPACE);
        return line;
    }

    void pageBreak() {
        document.createParagraph().setPageBreak(true);
    }

    static XWPFRun run(XWPFParagraph line, String words, double points, boolean bold) {
        XWPFRun run = line.createRun();
        run.setText(words);
        run.setFontSize(points);
        run.setFontFamily(FONT);
        run.setBold(bold);
        return run;
    }

    /**
     * A table whose first row is its header, which comes again on every page.
     *
     * @param shares how wide each column is against the others
     * @param rows the words of the cells
     * @param points the size of the letters
     */
    void table(List<Integer> shares, List<List<String>> rows, double points) {
        XWPFTable table = grid(shares, rows.size());
        for (int row = 0; row < rows.size(); row++) {
            XWPFTableRow line = table.getRow(row);
            line.setCantSplitRow(true);
            line.setRepeatHeader(row == 0);
            for (int column = 0; column < shares.size(); column++) {
                write(line.getCell(column), rows.get(row).get(column), points, row == 0);
            }
        }
        document.createParagraph().setSpacingAfter(0);
    }

    /** A row of boxes to write in, each with its heading above it. */
    void boxes(List<Integer> shares, List<String> headings, int millimetres) {
        XWPFTable table = grid(shares, 2);
        for (int column = 0; column < shares.size(); column++) {
            write(table.getRow(0).getCell(column), headings.get(column), 8, true);
            table.getRow(0).getCell(column).getParagraphs().get(0).setKeepNext(true);
        }
        table.getRow(0).setCantSplitRow(true);
        table.getRow(1).setCantSplitRow(true);
        table.getRow(1).setHeight((int) (millimetres * TWIPS_A_MILLIMETRE));
        table.getRow(1).setHeightRule(TableRowHeightRule.AT_LEAST);
        document.createParagraph().setSpacingAfter(0);
    }

    private XWPFTable grid(List<Integer> shares, int rows) {
        XWPFTable table = document.createTable(rows, shares.size());
        int all = shares.stream().mapToInt(Integer::intValue).sum();
        CTTblGrid grid = table.getCTTbl().addNewTblGrid();
        for (int column = 0; column < shares.size(); column++) {
            BigInteger wide = twips((double) width * shares.get(column) / all);
            grid.addNewGridCol().setW(wide);
            for (int row = 0; row < rows; row++) {
                table.getRow(row).getCell(column).setWidth(wide.toString());
            }
        }
        table.setWidth(twips(width).toString());
        return table;
    }

    private static void write(XWPFTableCell cell, String words, double points, boolean header) {
        XWPFParagraph line = cell.getParagraphs().get(0);
        line.setSpacingAfter(0);
        run(line, words, points, header);
        if (header) {
            cell.setColor("E4E7EC");
        }
    }

    private static BigInteger twips(double millimetres) {
        return BigInteger.valueOf(Math.round(millimetres * TWIPS_A_MILLIMETRE));
    }

    void write(String title, OutputStream out) throws IOException {
        OfficeFile.write(document, title, out);
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
