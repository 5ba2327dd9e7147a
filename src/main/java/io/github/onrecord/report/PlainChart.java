package io.github.onrecord.report;

import io.github.onrecord.scoring.Band;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.namespace.QName;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarChart;

/**
 * Bars for the first rows of a table, a piece of bar for each of some columns of numbers.
 *
 * @param title above the bars
 * @param names the column that names the bars, from 0
 * @param pieces the columns that make them up, from 0, side by side
 * @param rows how many rows are drawn
 */
public record PlainChart(String title, int names, List<Integer> pieces, int rows) implements SheetChart {
    private static final int ROWS_OF_A_BAR = 2;
    private static final int ROWS_AROUND = 8;
    private static final int GAP_WIDTH = 40;
    private static final double TITLE_POINTS = 11;
    private static final int RIGHT_COLUMN = 7;

    /** The bands' colours, which are far apart for every eye, then paler ones for what comes after. */
    private static final List<String> INKS = List.of(
            SheetInk.of(Band.STRONG),
            SheetInk.of(Band.WEAK),
            SheetInk.of(Band.ADEQUATE),
            SheetInk.of(Band.UNSUPPORTED),
            "8F98A3",
            "C9CED6",
            "5CC8BD",
            "F0B45A");

    /** Copies the list. */
    public PlainChart {
        pieces = List.copyOf(pieces);
    }

    @Override
    public void draw(XSSFSheet sheet, PlainSheet table) {
        int first = SheetTable.FIRST_ROW;
        int under = first + table.rows().size() + 1;
        XSSFDrawing drawing = sheet.createDrawingPatriarch();
        XSSFChart chart = drawing.createChart(drawing.createAnchor(
                0,
                0,
                0,
                0,
                0,
                under,
                Math.min(RIGHT_COLUMN, table.columns().size()),
                under + rows * ROWS_OF_A_BAR + ROWS_AROUND));
        chart.setTitleText(title);
        chart.setTitleOverlay(false);
        chart.getTitle().getBody().getParagraph(0).getTextRuns().get(0).setFontSize(TITLE_POINTS);
        chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        plot(chart, sheet, table, first);
    }

    private void plot(XSSFChart chart, XSSFSheet sheet, PlainSheet table, int first) {
        XDDFCategoryAxis bars = chart.createCategoryAxis(AxisPosition.LEFT);
        XDDFValueAxis scale = chart.createValueAxis(AxisPosition.BOTTOM);
        // First row on top, as in the table; without MAX the numbers would then stand on top, too.
        bars.setOrientation(AxisOrientation.MAX_MIN);
        scale.setCrosses(AxisCrosses.MAX);
        scale.setCrossBetween(AxisCrossBetween.BETWEEN);
        scale.setMinimum(0);
        XDDFBarChartData data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, bars, scale);
        data.setBarDirection(BarDirection.BAR);
        data.setBarGrouping(BarGrouping.STACKED);
        data.setGapWidth(GAP_WIDTH);
        data.setVaryColors(false);
        for (int piece = 0; piece < pieces.size(); piece++) {
            int column = pieces.get(piece);
            XDDFChartData.Series series = data.addSeries(
                    XDDFDataSourcesFactory.fromArray(words(sheet, first), range(sheet, first, names)),
                    XDDFDataSourcesFactory.fromArray(numbers(sheet, first, column), range(sheet, first, column)));
            series.setTitle(table.columns().get(column).header(), null);
            series.setFillProperties(
                    new XDDFSolidFillProperties(XDDFColor.from(SheetInk.bytes(INKS.get(piece % INKS.size())))));
        }
        chart.plot(data);
        stack(chart);
    }

    /** Puts the pieces behind one another. By hand: POI's small schema does not know the type of an overlap. */
    private static void stack(XSSFChart chart) {
        CTBarChart bars = chart.getCTChart().getPlotArea().getBarChartArray(0);
        try (XmlCursor overlap = bars.addNewOverlap().newCursor()) {
            overlap.setAttributeText(new QName("val"), "100");
        }
    }

    // Taken from the cells by hand: POI's own way loads the whole evaluator of formulas first.
    private String[] words(XSSFSheet sheet, int first) {
        return IntStream.range(first, first + rows)
                .mapToObj(row -> sheet.getRow(row).getCell(names).getStringCellValue())
                .toArray(String[]::new);
    }

    private Double[] numbers(XSSFSheet sheet, int first, int column) {
        return IntStream.range(first, first + rows)
                .mapToObj(row -> sheet.getRow(row).getCell(column).getNumericCellValue())
                .toArray(Double[]::new);
    }

    private String range(XSSFSheet sheet, int first, int column) {
        return new CellRangeAddress(first, first + rows - 1, column, column).formatAsString(sheet.getSheetName(), true);
    }
}
