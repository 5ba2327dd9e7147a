package io.github.onrecord.report;

import io.github.onrecord.scoring.Band;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.namespace.QName;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickMark;
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
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTOverlap;

/**
 * A chart of the shares of the four bands, a column for each row of a {@link PlainSheet}, strong at the foot.
 *
 * @param title what it shows
 * @param names the column, from 0, of what each bar is called
 * @param firstShare the column of the share of strong; adequate, weak and unsupported follow it
 */
public record BandChart(String title, int names, int firstShare) implements SheetChart {
    private static final List<Band> BANDS = List.of(Band.STRONG, Band.ADEQUATE, Band.WEAK, Band.UNSUPPORTED);
    private static final int WIDE = 12;
    private static final int HIGH = 24;
    private static final int GAP_WIDTH = 40;
    private static final double TITLE_POINTS = 11;

    /** On a wider page. */
    @Override
    public void draw(XSSFSheet sheet, PlainSheet table) {
        int rows = table.rows().size();
        sheet.getPrintSetup().setPaperSize(PrintSetup.A3_PAPERSIZE);
        int top = SheetTable.FIRST_ROW + rows + 1;
        XSSFClientAnchor anchor = sheet.createDrawingPatriarch().createAnchor(0, 0, 0, 0, 0, top, WIDE, top + HIGH);
        XSSFChart chart = sheet.createDrawingPatriarch().createChart(anchor);
        chart.setTitleText(title);
        chart.setTitleOverlay(false);
        chart.getTitle().getBody().getParagraph(0).getTextRuns().get(0).setFontSize(TITLE_POINTS);
        chart.getOrAddLegend().setPosition(LegendPosition.RIGHT);
        chart.plot(data(chart, sheet, rows));
        stack(chart);
    }

    /** Lays the bars of one column on each other. Written as text: the small schema of POI lacks the type of the number. */
    private static void stack(XSSFChart chart) {
        CTOverlap overlap = chart.getCTChart().getPlotArea().getBarChartArray(0).addNewOverlap();
        try (XmlCursor cursor = overlap.newCursor()) {
            cursor.setAttributeText(new QName("val"), "100");
        }
    }

    private XDDFChartData data(XSSFChart chart, XSSFSheet sheet, int rows) {
        XDDFCategoryAxis bars = chart.createCategoryAxis(AxisPosition.BOTTOM);
        XDDFValueAxis scale = chart.createValueAxis(AxisPosition.LEFT);
        bars.setMajorTickMark(AxisTickMark.NONE);
        scale.setCrossBetween(AxisCrossBetween.BETWEEN);
        scale.setMinimum(0);
        scale.setMaximum(1);
        scale.setNumberFormat("0%");
        XDDFBarChartData data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, bars, scale);
        data.setBarDirection(BarDirection.COL);
        data.setBarGrouping(BarGrouping.STACKED);
        data.setGapWidth(GAP_WIDTH);
        for (int i = 0; i < BANDS.size(); i++) {
            Band band = BANDS.get(i);
            XDDFChartData.Series series = data.addSeries(
                    XDDFDataSourcesFactory.fromArray(words(sheet, rows), range(sheet, rows, names)),
                    XDDFDataSourcesFactory.fromArray(
                            shares(sheet, rows, firstShare + i), range(sheet, rows, firstShare + i)));
            series.setTitle(band.letter() + " " + band.words(), null);
            series.setFillProperties(new XDDFSolidFillProperties(XDDFColor.from(SheetInk.bytes(SheetInk.of(band)))));
        }
        return data;
    }

    private String[] words(XSSFSheet sheet, int rows) {
        return IntStream.range(0, rows)
                .mapToObj(row -> cell(sheet, row, names).getStringCellValue())
                .toArray(String[]::new);
    }

    private static Double[] shares(XSSFSheet sheet, int rows, int column) {
        return IntStream.range(0, rows)
                .mapToObj(row -> cell(sheet, row, column))
                .map(cell -> cell.getCellType() == CellType.NUMERIC ? cell.getNumericCellValue() : 0.0)
                .toArray(Double[]::new);
    }

    private static Cell cell(XSSFSheet sheet, int row, int column) {
        return sheet.getRow(SheetTable.FIRST_ROW + row).getCell(column);
    }

    private static String range(XSSFSheet sheet, int rows, int column) {
        return new CellRangeAddress(SheetTable.FIRST_ROW, SheetTable.FIRST_ROW + rows - 1, column, column)
                .formatAsString(sheet.getSheetName(), true);
    }
}
