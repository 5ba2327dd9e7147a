package io.github.onrecord.archive.report;

import io.github.onrecord.archive.analysis.Estimate;
import io.github.onrecord.archive.analysis.Measure;
import io.github.onrecord.archive.analysis.Series;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** One share over months, sections or outlets: a bar each, its interval drawn, the number of articles under it. */
final class ShareChart {
    /** More bars than this are too many for one picture. */
    static final int MOST = 36;

    private static final int HEIGHT = 96;
    private static final int TOP = 26;
    private static final int LEFT = 8;
    private static final int STEP = 50;
    private static final int LONGEST = 30;

    private ShareChart() {}

    /** A bar: what it is called, how many articles it stands on, its share, its colour. */
    private record Bar(String name, int articles, Optional<Estimate> share, String colour) {}

    /**
     * One share over the values of a series.
     *
     * @param colour a variable of the page's style, such as {@code --strong}
     * @param top the share at the height of the picture
     */
    static Element draw(Series series, Measure measure, String title, String colour, double top) {
        List<Series.Cell> cells = series.cells();
        return draw(
                title,
                title + ", by " + series.by().words(),
                cells.subList(Math.max(0, cells.size() - MOST), cells.size()).stream()
                        .map(cell -> new Bar(
                                cell.name().isEmpty() ? "not stated" : cell.name(),
                                cell.articles(),
                                cell.of(measure),
                                colour))
                        .toList(),
                top);
    }

    /** Several shares of the same articles. */
    static Element draw(Series.Cell cell, List<Measure> measures, String title, List<String> colours) {
        List<Bar> bars = new ArrayList<>();
        for (int i = 0; i < measures.size(); i++) {
            Optional<Estimate> share = cell.of(measures.get(i));
            if (share.isPresent()) {
                String colour = colours.get(Math.min(i, colours.size() - 1));
                bars.add(new Bar(measures.get(i).words(), share.get().articles(), share, colour));
            }
        }
        double top = bars.stream()
                .mapToDouble(bar -> bar.share().orElseThrow().high())
                .max()
                .orElse(1);
        return draw(title, title, bars, top);
    }

    /** The highest end of an interval, a tenth at least. */
    static double top(Series series, List<Measure> measures) {
        return Math.max(
                0.1,
                series.cells().stream()
                        .flatMap(cell -> measures.stream().flatMap(measure -> cell.of(measure).stream()))
                        .mapToDouble(Estimate::high)
                        .max()
                        .orElse(0));
    }

    private static Element draw(String title, String words, List<Bar> bars, double top) {
        int longest = bars.stream()
                .mapToInt(bar -> Math.min(LONGEST, bar.name().length()))
                .max()
                .orElse(0);
        boolean turned = longest > 7;
        int below = turned ? longest * 4 + 26 : 20;
        int width = Math.max(250, LEFT * 2 + STEP * bars.size() + (turned ? longest * 4 : 0));
        Element svg = Svg.svg(width, TOP + HEIGHT + below + 18, words);
        Svg.text(svg, LEFT, 15, "start", title).addClass("title");
        Svg.line(svg, LEFT, TOP + HEIGHT, LEFT * 2 + STEP * bars.size(), TOP + HEIGHT, "var(--line)");
        for (int i = 0; i < bars.size(); i++) {
            double x = LEFT + (i + 0.5) * STEP;
            bar(svg, x, bars.get(i), top);
            label(svg, x, bars.get(i), turned);
        }
        return svg;
    }

    private static void bar(Element svg, double x, Bar bar, double top) {
        double foot = TOP + HEIGHT;
        if (bar.share().isEmpty()) {
            Svg.text(svg, x, foot - 6, "middle", "too few").addClass("quiet");
            return;
        }
        Estimate share = bar.share().get();
        double scale = (HEIGHT - 16) / top;
        Svg.bar(svg, x - 13, foot - share.value() * scale, 26, share.value() * scale, "var(" + bar.colour() + ")")
                .appendElement("title")
                .text(Shown.estimate(share));
        double low = foot - share.low() * scale;
        double high = foot - share.high() * scale;
        Svg.line(svg, x, low, x, high, "currentColor");
        Svg.line(svg, x - 4, low, x + 4, low, "currentColor");
        Svg.line(svg, x - 4, high, x + 4, high, "currentColor");
        Svg.text(svg, x, high - 4, "middle", Shown.percent(share.value()));
    }

    private static void label(Element svg, double x, Bar bar, boolean turned) {
        double y = TOP + HEIGHT + 14;
        Svg.text(svg, x, y, "middle", "n " + Shown.number(bar.articles())).addClass("quiet");
        Element name = Svg.text(svg, x, y + 15, "middle", Printable.shortened(bar.name(), LONGEST));
        if (turned) {
            name.attr("text-anchor", "start")
                    .attr("transform", "rotate(32 " + Svg.number(x) + " " + Svg.number(y + 15) + ")");
        }
    }
}
