package io.github.onrecord.ingest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Puts the lines of a page in the order of reading. Columns are found by the gap between them: a left edge that several
 * lines share, that few lines cross, and beside which other lines end. Lines that cross the gap, such as a headline over
 * two columns, part the page into zones; in each the left column is read before the right one.
 */
final class PdfColumns {
    private static final int FEWEST_LINES = 3;

    /** The cells of a table are shorter. */
    private static final int SHORTEST_LINE = 14;

    private static final float EDGE = 1.5f;

    /** Parts of a line that stand further apart, in sizes of type, are cells of a table. */
    private static final float CELL_GAP = 2;

    private final List<List<PdfLine>> columns = new ArrayList<>();

    private PdfColumns() {}

    /** The columns in the order of reading, their lines from top to bottom. */
    static List<List<PdfLine>> of(List<PdfLine> page) {
        PdfColumns columns = new PdfColumns();
        columns.read(page);
        return columns.columns;
    }

    private void read(List<PdfLine> region) {
        if (region.isEmpty()) {
            return;
        }
        Optional<Float> gap = gap(region);
        if (gap.isEmpty()) {
            columns.add(joined(region));
            return;
        }
        float edge = gap.get();
        List<PdfLine> across = new ArrayList<>();
        List<PdfLine> beside = new ArrayList<>();
        for (PdfLine line : downwards(region)) {
            boolean crosses = crosses(line, edge);
            if (crosses && !beside.isEmpty()) {
                readBeside(beside, edge);
                beside = new ArrayList<>();
            }
            if (!crosses && !across.isEmpty()) {
                columns.add(joined(across));
                across = new ArrayList<>();
            }
            (crosses ? across : beside).add(line);
        }
        readBeside(beside, edge);
        if (!across.isEmpty()) {
            columns.add(joined(across));
        }
    }

    private void readBeside(List<PdfLine> zone, float edge) {
        read(zone.stream().filter(line -> line.left() < edge - EDGE).toList());
        read(zone.stream().filter(line -> line.left() >= edge - EDGE).toList());
    }

    /** The left edge of the right column, where there are two. */
    private static Optional<Float> gap(List<PdfLine> region) {
        return region.stream()
                .map(line -> (float) Math.floor(line.left()))
                .distinct()
                .filter(edge -> parts(region, edge) > 0)
                .max(Comparator.comparingInt(edge -> parts(region, edge)));
    }

    /** How well the edge parts the region: lines of the smaller side, less those that cross; 0 if it parts nothing. */
    private static int parts(List<PdfLine> region, float edge) {
        List<PdfLine> left =
                region.stream().filter(line -> line.right() < edge - EDGE).toList();
        List<PdfLine> right =
                region.stream().filter(line -> line.left() >= edge - EDGE).toList();
        int smaller = Math.min(left.size(), right.size());
        int crossing = region.size() - left.size() - right.size();
        boolean columns = smaller >= FEWEST_LINES && isText(left) && isText(right) && standBeside(left, right);
        return columns ? Math.max(0, 2 * smaller - crossing) : 0;
    }

    private static boolean isText(List<PdfLine> side) {
        return side.stream().mapToInt(line -> line.glyphs().size()).average().orElse(0) >= SHORTEST_LINE;
    }

    /** Whether at least a third of the lines of the shorter side have others beside them. */
    private static boolean standBeside(List<PdfLine> left, List<PdfLine> right) {
        float top = Math.max(top(left), top(right));
        float bottom = Math.min(bottom(left), bottom(right));
        return 3L * Math.min(within(left, top, bottom), within(right, top, bottom))
                >= Math.min(left.size(), right.size());
    }

    private static long within(List<PdfLine> side, float top, float bottom) {
        return side.stream()
                .filter(line -> line.base() >= top - line.size() && line.base() <= bottom + line.size())
                .count();
    }

    private static float top(List<PdfLine> side) {
        return (float) side.stream().mapToDouble(PdfLine::base).min().orElse(0);
    }

    private static float bottom(List<PdfLine> side) {
        return (float) side.stream().mapToDouble(PdfLine::base).max().orElse(0);
    }

    private static boolean crosses(PdfLine line, float edge) {
        return line.left() < edge - EDGE && line.right() >= edge - EDGE;
    }

    private static List<PdfLine> downwards(List<PdfLine> lines) {
        return lines.stream().sorted(Comparator.comparingDouble(PdfLine::base)).toList();
    }

    /** The lines from top to bottom, parts that stand on one line joined unless they are cells. */
    private static List<PdfLine> joined(List<PdfLine> lines) {
        List<PdfLine> joined = new ArrayList<>();
        for (List<PdfLine> row : rows(lines)) {
            PdfLine open = row.get(0);
            for (PdfLine part : row.subList(1, row.size())) {
                boolean cell = part.left() - open.right() > CELL_GAP * part.size();
                if (cell) {
                    joined.add(open);
                }
                open = cell ? part : open.with(part);
            }
            joined.add(open);
        }
        return joined;
    }

    /** What stands on one line, from left to right, line by line. */
    private static List<List<PdfLine>> rows(List<PdfLine> lines) {
        List<List<PdfLine>> rows = new ArrayList<>();
        for (PdfLine line : downwards(lines)) {
            int last = rows.size() - 1;
            if (last >= 0 && rows.get(last).get(0).isOnBaseOf(line)) {
                rows.get(last).add(line);
            } else {
                rows.add(new ArrayList<>(List.of(line)));
            }
        }
        rows.forEach(row -> row.sort(Comparator.comparingDouble(PdfLine::left)));
        return rows;
    }
}
