package io.github.onrecord.archive.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.onrecord.archive.analysis.CreditGraph;
import io.github.onrecord.archive.analysis.Entity;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A picture of the graph: who publishes stands at the left, whoever is credited at the right, those of most claims on
 * top. Credits between publishers bow out at the far left; those of a circle are red and broken.
 */
final class GraphPicture {
    private static final int MOST_AT_A_SIDE = 24;
    private static final int ROW = 26;
    private static final int TOP = 46;
    private static final int LEFT = 470;
    private static final int RIGHT = 730;
    private static final int WIDTH = 1100;
    private static final int LETTER = 8;
    private static final int LONGEST = 34;
    private static final double MOST_WIDE = 6;

    private final CreditGraph graph;
    private final Map<Entity, Integer> left;
    private final Map<Entity, Integer> right;

    private GraphPicture(CreditGraph graph) {
        this.graph = graph;
        Map<Entity, Long> given = graph.edges().stream()
                .collect(Collectors.groupingBy(
                        CreditGraph.Edge::from, Collectors.summingLong(CreditGraph.Edge::claims)));
        Map<Entity, Long> taken = graph.edges().stream()
                .filter(edge -> graph.publishers().contains(edge.from().id()))
                .collect(Collectors.groupingBy(CreditGraph.Edge::to, Collectors.summingLong(CreditGraph.Edge::claims)));
        List<Entity> publishers = shown(given, true);
        List<Entity> credited = shown(taken, false);
        int height = ROW * Math.max(publishers.size(), credited.size());
        this.left = rows(publishers, height);
        this.right = rows(credited, height);
    }

    /** Writes a file of its own. */
    static void write(CreditGraph graph, OutputStream out) throws IOException {
        Element picture = draw(graph);
        picture.attr("xmlns", "http://www.w3.org/2000/svg");
        picture.prependElement("style")
                .appendChild(new DataNode("svg{background:#fff;color:#1d2329;--quiet:#5b6470;--credit:#2f5fa8;"
                        + "--circle:#a3261d;font:14px system-ui,sans-serif}.quiet{fill:var(--quiet)}@media(prefers-color-scheme:dark){"
                        + "svg{background:#15191e;color:#e4e7ec;--quiet:#a6afbb;--credit:#8fb4ea;--circle:#ff9a8f}}"));
        Document file = new Document("");
        file.outputSettings().syntax(Document.OutputSettings.Syntax.xml).prettyPrint(false);
        file.appendChild(picture);
        out.write(("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + picture.outerHtml() + "\n").getBytes(UTF_8));
    }

    /** The picture as part of a page, which sets the colours. */
    static Element draw(CreditGraph graph) {
        return new GraphPicture(graph).picture();
    }

    private List<Entity> shown(Map<Entity, Long> claims, boolean publish) {
        return claims.keySet().stream()
                .filter(entity -> graph.publishers().contains(entity.id()) == publish)
                .sorted(Comparator.comparing((Entity entity) -> claims.getOrDefault(entity, 0L))
                        .reversed()
                        .thenComparing(Entity::id))
                .limit(MOST_AT_A_SIDE)
                .toList();
    }

    /** The shorter side is spread over the height of the longer one. */
    private static Map<Entity, Integer> rows(List<Entity> shown, int height) {
        Map<Entity, Integer> rows = new LinkedHashMap<>();
        shown.forEach(entity -> rows.put(entity, (int) (TOP + (rows.size() + 0.5) * height / shown.size())));
        return rows;
    }

    private Element picture() {
        int height = TOP + Math.max(left.size(), right.size()) * ROW + 30;
        Element svg = Svg.svg(
                WIDTH,
                height,
                "Who credits whom: " + left.size() + " publishers at the left, whom they credit at the right");
        Svg.text(svg, LEFT - 10, 18, "end", "They publish").addClass("quiet");
        Svg.text(svg, RIGHT + 10, 18, "start", "They are credited (claims)").addClass("quiet");
        long most =
                graph.edges().stream().mapToLong(CreditGraph.Edge::claims).max().orElse(1);
        graph.edges().forEach(edge -> credit(svg, edge, most));
        left.forEach(
                (entity, y) -> Svg.text(svg, LEFT - 10, y + 5, "end", Printable.shortened(entity.name(), LONGEST)));
        right.forEach((entity, y) -> Svg.text(
                        svg,
                        RIGHT + 10,
                        y + 5,
                        "start",
                        Printable.shortened(entity.name(), LONGEST) + " (" + claims(entity) + ")")
                .attr("data-kind", entity.kind().id()));
        return svg;
    }

    private long claims(Entity entity) {
        return graph.edges().stream()
                .filter(edge -> edge.to().equals(entity)
                        && graph.publishers().contains(edge.from().id()))
                .mapToLong(CreditGraph.Edge::claims)
                .sum();
    }

    private void credit(Element svg, CreditGraph.Edge edge, long most) {
        Optional<String> path = path(edge);
        if (path.isEmpty()) {
            return;
        }
        boolean circle = graph.isInCircle(edge);
        svg.appendElement("path")
                .attr("d", path.get())
                .attr("fill", "none")
                .attr("stroke", circle ? "var(--circle)" : "var(--credit)")
                .attr("stroke-dasharray", circle ? "7 4" : "none")
                .attr("stroke-opacity", circle ? "1" : "0.3")
                .attr("stroke-width", Svg.number(1 + MOST_WIDE * Math.sqrt((double) edge.claims() / most)))
                .appendElement("title")
                .text(Printable.of(edge.from().name() + " credits " + edge.to().name() + ": " + edge.claims()
                        + " claims in " + edge.editions() + " articles" + (circle ? "; part of a circle" : "")));
    }

    /** The line of a credit; empty where one of the two is not in the picture. */
    private Optional<String> path(CreditGraph.Edge edge) {
        Integer from = left.get(edge.from());
        Integer publisher = left.get(edge.to());
        Integer to = right.get(edge.to());
        if (from != null && publisher != null) {
            return Optional.of(bow(edge, from, publisher));
        }
        return from == null || to == null
                ? Optional.empty()
                : Optional.of("M" + LEFT + " " + from + "C" + (LEFT + 130) + " " + from + " " + (RIGHT - 130) + " " + to
                        + " " + RIGHT + " " + to);
    }

    /** From before the one name to before the other, the wider the further apart. */
    private static String bow(CreditGraph.Edge edge, int from, int to) {
        int start = before(edge.from());
        int end = before(edge.to());
        int out = Math.min(start, end) - 30 - Math.min(120, Math.abs(from - to) / 2);
        return "M" + start + " " + from + "C" + out + " " + from + " " + out + " " + to + " " + end + " " + to;
    }

    private static int before(Entity publisher) {
        return LEFT - 16 - LETTER * Math.min(LONGEST, publisher.name().length());
    }
}
