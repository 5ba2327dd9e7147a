package io.github.onrecord.report;

import org.apache.poi.xssf.usermodel.XSSFSheet;

/** What a plain sheet draws of its rows, under them. */
public sealed interface SheetChart permits PlainChart, BandChart {
    /** Draws it on the sheet that holds the table. */
    void draw(XSSFSheet sheet, PlainSheet table);
}
