package io.github.onrecord.archive.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.onrecord.archive.analysis.CreditGraph;
import io.github.onrecord.archive.analysis.Entity;
import java.io.IOException;
import java.io.OutputStream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The graph as GraphML. */
final class GraphMl {
    private GraphMl() {}

    static void write(CreditGraph graph, OutputStream out) throws IOException {
        Document file = new Document("");
        file.outputSettings()
                .syntax(Document.OutputSettings.Syntax.xml)
                .prettyPrint(true)
                .indentAmount(1);
        Element root = file.appendElement("graphml").attr("xmlns", "http://graphml.graphdrawing.org/xmlns");
        key(root, "name", "node", "string");
        key(root, "kind", "node", "string");
        key(root, "publishes", "node", "boolean");
        key(root, "printed", "node", "string");
        key(root, "claims", "edge", "long");
        key(root, "editions", "edge", "long");
        key(root, "circle", "edge", "boolean");
        Element edges = root.appendElement("graph").attr("id", "credit").attr("edgedefault", "directed");
        for (Entity entity : graph.entities()) {
            Element node = edges.appendElement("node").attr("id", "n" + entity.id());
            data(node, "name", entity.name());
            data(node, "kind", entity.kind().id());
            data(node, "publishes", String.valueOf(graph.publishers().contains(entity.id())));
            data(node, "printed", String.join("; ", entity.printed()));
        }
        for (CreditGraph.Edge credit : graph.edges()) {
            Element edge = edges.appendElement("edge")
                    .attr("source", "n" + credit.from().id())
                    .attr("target", "n" + credit.to().id());
            data(edge, "claims", String.valueOf(credit.claims()));
            data(edge, "editions", String.valueOf(credit.editions()));
            data(edge, "circle", String.valueOf(graph.isInCircle(credit)));
        }
        out.write(("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + root.outerHtml() + "\n").getBytes(UTF_8));
    }

    private static void key(Element root, String name, String of, String type) {
        root.appendElement("key")
                .attr("id", name)
                .attr("for", of)
                .attr("attr.name", name)
                .attr("attr.type", type);
    }

    private static void data(Element of, String key, String value) {
        of.appendElement("data").attr("key", key).text(Printable.of(value));
    }
}
