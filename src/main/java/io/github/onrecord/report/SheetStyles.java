package io.github.onrecord.report;

import io.github.onrecord.scoring.Band;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The cell styles of one workbook, each made when it is first asked for. Not for use by several threads. */
final class SheetStyles {
    private static final String FONT = "Arial";
    private static final int SIZE = 10;

    private final XSSFWorkbook book;
    private final SheetProfile profile;
    private final Map<Wanted, XSSFCellStyle> made = new HashMap<>();

    SheetStyles(XSSFWorkbook book, SheetProfile profile) {
        this.book = book;
        this.profile = profile;
        // The first font sets the unit of column widths.
        XSSFFont standard = book.getFontAt(0);
        standard.setFontName(FONT);
        standard.setFontHeightInPoints((short) SIZE);
    }

    private record Wanted(SheetLook look, SheetColumn.Kind kind, boolean shade) {}

    /** The style of a look in a kind of column; on shaded ground for every other article. */
    XSSFCellStyle of(SheetLook look, SheetColumn.Kind kind, boolean onShade) {
        boolean shade = onShade && look.isTabular() && profile.hasAids();
        return made.computeIfAbsent(new Wanted(look, kind, shade), this::make);
    }

    private XSSFCellStyle make(Wanted wanted) {
        SheetLook look = wanted.look();
        XSSFCellStyle style = book.createCellStyle();
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setFont(font(look));
        switch (look) {
            case TITLE, SECTION, CAPTION -> style.setQuotePrefixed(true);
            case HEADER -> header(style);
            case NUMBER, SHARE -> number(style, look);
            case TEXT, LINK, MACHINE, BLANK, STRONG, ADEQUATE, WEAK, UNSUPPORTED, NOT_RATED -> words(style);
        }
        if (look.isTabular()) {
            lines(style);
        }
        boolean stands = look.isTabular() || look == SheetLook.HEADER;
        if (stands && wanted.kind() == SheetColumn.Kind.NUMBERS) {
            style.setAlignment(HorizontalAlignment.RIGHT);
            style.setIndention((short) 1);
        }
        if (profile.hasAids()) {
            ground(style, look, wanted.shade());
        }
        return style;
    }

    private XSSFFont font(SheetLook look) {
        XSSFFont font = book.createFont();
        font.setFontName(FONT);
        font.setFontHeightInPoints((short) size(look));
        font.setColor(colour(ink(look)));
        font.setBold(look == SheetLook.TITLE
                || look == SheetLook.SECTION
                || look == SheetLook.HEADER
                || look == SheetLook.UNSUPPORTED);
        if (look == SheetLook.LINK) {
            font.setUnderline(Font.U_SINGLE);
        }
        return font;
    }

    private static int size(SheetLook look) {
        return switch (look) {
            case TITLE -> 15;
            case SECTION -> 12;
            case CAPTION, MACHINE -> 9;
            case HEADER, TEXT, LINK, NUMBER, SHARE, BLANK, STRONG, ADEQUATE, WEAK, UNSUPPORTED, NOT_RATED -> SIZE;
        };
    }

    private static String ink(SheetLook look) {
        return switch (look) {
            case TITLE, SECTION, HEADER, TEXT, NUMBER, SHARE, BLANK -> SheetInk.TEXT;
            case CAPTION, MACHINE -> SheetInk.QUIET;
            case LINK -> SheetInk.LINK;
            case STRONG -> SheetInk.of(Band.STRONG);
            case ADEQUATE -> SheetInk.of(Band.ADEQUATE);
            case WEAK -> SheetInk.of(Band.WEAK);
            case UNSUPPORTED -> SheetInk.of(Band.UNSUPPORTED);
            case NOT_RATED -> SheetInk.of(Band.NOT_RATED);
        };
    }

    private void ground(XSSFCellStyle style, SheetLook look, boolean shade) {
        switch (look) {
            case HEADER -> fill(style, SheetInk.HEADER_TINT);
            case BLANK -> fill(style, SheetInk.BLANK_TINT);
            case STRONG -> fill(style, SheetInk.tint(Band.STRONG));
            case ADEQUATE -> fill(style, SheetInk.tint(Band.ADEQUATE));
            case WEAK -> fill(style, SheetInk.tint(Band.WEAK));
            case UNSUPPORTED -> fill(style, SheetInk.tint(Band.UNSUPPORTED));
            case TITLE, SECTION, CAPTION, TEXT, LINK, NUMBER, SHARE, MACHINE, NOT_RATED -> {
                if (shade) {
                    fill(style, SheetInk.ARTICLE_TINT);
                }
            }
        }
    }

    private void header(XSSFCellStyle style) {
        words(style);
        style.setVerticalAlignment(VerticalAlignment.BOTTOM);
        style.setBorderBottom(BorderStyle.MEDIUM);
        style.setBottomBorderColor(colour(SheetInk.QUIET));
    }

    private static void words(XSSFCellStyle style) {
        style.setWrapText(true);
        // Keeps the words words when a reviewer edits the cell: Excel would take a leading "=" for a formula.
        style.setQuotePrefixed(true);
    }

    private void number(XSSFCellStyle style, SheetLook look) {
        style.setDataFormat(book.createDataFormat().getFormat(look == SheetLook.SHARE ? "0%" : "0"));
    }

    private void lines(XSSFCellStyle style) {
        style.setBorderBottom(BorderStyle.THIN);
        style.setBottomBorderColor(colour(SheetInk.LINE));
        style.setBorderLeft(BorderStyle.THIN);
        style.setLeftBorderColor(colour(SheetInk.PALE_LINE));
        style.setBorderRight(BorderStyle.THIN);
        style.setRightBorderColor(colour(SheetInk.PALE_LINE));
    }

    private void fill(XSSFCellStyle style, String tint) {
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setFillForegroundColor(colour(tint));
    }

    private XSSFColor colour(String ink) {
        return new XSSFColor(SheetInk.bytes(ink), book.getStylesSource().getIndexedColors());
    }
}
