package io.github.onrecord.archive.report;

import java.util.Locale;
import org.jsoup.nodes.Element;

/** Elements of inline pictures. */
final class Svg {
    private Svg() {}

    /** A picture that shrinks with its page; {@code words} is what it shows, for those who hear it read. */
    static Element svg(int width, int height, String words) {
        Element svg = new Element("svg")
                .attr("viewBox", "0 0 " + width + " " + height)
                .attr("width", String.valueOf(width))
                .attr("role", "img")
                .attr("aria-label", Printable.of(words));
        return svg;
    }

    static Element text(Element in, double x, double y, String anchor, String words) {
        return in.appendElement("text")
                .attr("x", number(x))
                .attr("y", number(y))
                .attr("text-anchor", anchor)
                .attr("fill", "currentColor")
                .text(Printable.of(words));
    }

    static Element line(Element in, double x1, double y1, double x2, double y2, String colour) {
        return in.appendElement("line")
                .attr("x1", number(x1))
                .attr("y1", number(y1))
                .attr("x2", number(x2))
                .attr("y2", number(y2))
                .attr("stroke", colour);
    }

    static Element bar(Element in, double x, double y, double width, double height, String colour) {
        return in.appendElement("rect")
                .attr("x", number(x))
                .attr("y", number(y))
                .attr("width", number(width))
                .attr("height", number(Math.max(0, height)))
                .attr("fill", colour);
    }

    /** One digit behind the point is finer than a screen. */
    static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
