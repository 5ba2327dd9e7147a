package io.github.onrecord.report;

import io.github.onrecord.scoring.Band;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickMark;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;

/** The bar chart of claims by band, beside the table that it draws. */
final class WorkbookChart {
    private static final int NAMES_COLUMN = 0;
    private static final int COUNTS_COLUMN = 1;
    private static final int LEFT_COLUMN = 5;
    private static final int RIGHT_COLUMN = 7;
    private static final int ROWS_BELOW = 3;
    private static final double TITLE_POINTS = 10;
    private static final int GAP_WIDTH = 40;

    private WorkbookChart() {}

    /**
     * Draws it over the columns right of the table.
     *
     * @param firstRow the row of the first band, from 0
     * @param bands one for each row of the table, in its order
     */
    static void draw(XSSFSheet sheet, int firstRow, List<Band> bands) {
        CellRangeAddress rows =
                new CellRangeAddress(firstRow, firstRow + bands.size() - 1, NAMES_COLUMN, COUNTS_COLUMN);
        XSSFDrawing drawing = sheet.createDrawingPatriarch();
        XSSFClientAnchor anchor = drawing.createAnchor(
                0, 0, 0, 0, LEFT_COLUMN, firstRow - 1, RIGHT_COLUMN, rows.getLastRow() + ROWS_BELOW);
        XSSFChart chart = drawing.createChart(anchor);
        chart.setTitleText("Claims by band");
        chart.setTitleOverlay(false);
        chart.getTitle().getBody().getParagraph(0).getTextRuns().get(0).setFontSize(TITLE_POINTS);
        plot(chart, sheet, rows, bands);
    }

    private static void plot(XSSFChart chart, XSSFSheet sheet, CellRangeAddress rows, List<Band> bands) {
        XDDFCategoryAxis bars = chart.createCategoryAxis(AxisPosition.LEFT);
        XDDFValueAxis scale = chart.createValueAxis(AxisPosition.BOTTOM);
        // Strongest on top, as in the table; without MAX the numbers would then stand on top, too.
        bars.setOrientation(AxisOrientation.MAX_MIN);
        bars.setMajorTickMark(AxisTickMark.NONE);
        scale.setCrosses(AxisCrosses.MAX);
        scale.setCrossBetween(AxisCrossBetween.BETWEEN);
        scale.setMinimum(0);
        scale.setVisible(false);
        XDDFBarChartData data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, bars, scale);
        data.setBarDirection(BarDirection.BAR);
        data.setGapWidth(GAP_WIDTH);
        data.setVaryColors(false);
        XDDFChartData.Series series = data.addSeries(
                XDDFDataSourcesFactory.fromArray(names(sheet, rows), range(sheet, rows, NAMES_COLUMN)),
                XDDFDataSourcesFactory.fromArray(counts(sheet, rows), range(sheet, rows, COUNTS_COLUMN)));
        series.setTitle("Claims", null);
        // Without a fill the bars are invisible in LibreOffice.
        series.setFillProperties(fill(Band.NOT_RATED));
        for (int i = 0; i < bands.size(); i++) {
            series.getDataPoint(i).setFillProperties(fill(bands.get(i)));
        }
        chart.plot(data);
        label(chart);
    }

    // Taken from the cells by hand: POI's own way loads the whole evaluator of formulas first.
    private static String[] names(XSSFSheet sheet, CellRangeAddress rows) {
        return IntStream.rangeClosed(rows.getFirstRow(), rows.getLastRow())
                .mapToObj(row -> sheet.getRow(row).getCell(NAMES_COLUMN).getStringCellValue())
                .toArray(String[]::new);
    }

    private static Double[] counts(XSSFSheet sheet, CellRangeAddress rows) {
        return IntStream.rangeClosed(rows.getFirstRow(), rows.getLastRow())
                .mapToObj(row -> sheet.getRow(row).getCell(COUNTS_COLUMN).getNumericCellValue())
                .toArray(Double[]::new);
    }

    private static String range(XSSFSheet sheet, CellRangeAddress rows, int column) {
        return new CellRangeAddress(rows.getFirstRow(), rows.getLastRow(), column, column)
                .formatAsString(sheet.getSheetName(), true);
    }

    private static XDDFSolidFillProperties fill(Band band) {
        return new XDDFSolidFillProperties(XDDFColor.from(SheetInk.bytes(SheetInk.of(band))));
    }

    /** The count at each bar's end, instead of an axis. */
    private static void label(XSSFChart chart) {
        CTBarSer bars = chart.getCTChart().getPlotArea().getBarChartArray(0).getSerArray(0);
        CTDLbls labels = bars.addNewDLbls();
        labels.addNewShowLegendKey().setVal(false);
        labels.addNewShowVal().setVal(true);
        labels.addNewShowCatName().setVal(false);
        labels.addNewShowSerName().setVal(false);
        labels.addNewShowPercent().setVal(false);
        labels.addNewShowBubbleSize().setVal(false);
    }
}
