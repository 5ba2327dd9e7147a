package io.github.onrecord.archive.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.onrecord.archive.analysis.CreditGraph;
import io.github.onrecord.archive.analysis.Entity;
import java.io.IOException;
import java.io.OutputStream;

/** The graph in the language of Graphviz. */
final class GraphDot {
    private GraphDot() {}

    static void write(CreditGraph graph, OutputStream out) throws IOException {
        StringBuilder dot = new StringBuilder("digraph credit {\n  rankdir=LR;\n  node [fontname=\"Helvetica\"];\n");
        for (Entity entity : graph.entities()) {
            dot.append("  n")
                    .append(entity.id())
                    .append(" [label=\"")
                    .append(escaped(entity.name()))
                    .append("\", shape=")
                    .append(graph.publishers().contains(entity.id()) ? "box" : "ellipse")
                    .append(", tooltip=\"")
                    .append(escaped(entity.kind().words()))
                    .append("\"];\n");
        }
        for (CreditGraph.Edge edge : graph.edges()) {
            dot.append("  n")
                    .append(edge.from().id())
                    .append(" -> n")
                    .append(edge.to().id())
                    .append(" [label=\"")
                    .append(edge.claims())
                    .append(graph.isInCircle(edge) ? "\", color=\"#A3261D\", penwidth=2];\n" : "\"];\n");
        }
        out.write(dot.append("}\n").toString().getBytes(UTF_8));
    }

    private static String escaped(String words) {
        return Printable.of(words).replace("\\", "\\\\").replace("\"", "\\\"");
    }
}
