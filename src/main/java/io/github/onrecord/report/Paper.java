package io.github.onrecord.report;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.ss.usermodel.PrintSetup;

/** The paper that documents are laid out for. */
public enum Paper {
    A4(210, 297, PrintSetup.A4_PAPERSIZE),
    LETTER(216, 279, PrintSetup.LETTER_PAPERSIZE);

    private final int width;
    private final int height;
    private final short excel;

    Paper(int width, int height, short excel) {
        this.width = width;
        this.height = height;
        this.excel = excel;
    }

    /** The name on the command line. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The paper with this name. */
    public static Optional<Paper> of(String id) {
        return Arrays.stream(values()).filter(paper -> paper.id().equals(id)).findFirst();
    }

    /** Millimetres, upright. */
    public int width() {
        return width;
    }

    /** Millimetres, upright. */
    public int height() {
        return height;
    }

    /** Its number in a workbook. */
    short excel() {
        return excel;
    }
}
