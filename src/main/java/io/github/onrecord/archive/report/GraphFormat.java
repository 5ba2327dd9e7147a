package io.github.onrecord.archive.report;

import io.github.onrecord.archive.analysis.CreditGraph;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a graph of credit can be written as; the ending of a file says which. */
public enum GraphFormat {
    /** For Gephi, yEd, igraph and NetworkX. */
    GRAPHML,
    /** For Graphviz. */
    DOT,
    JSON,
    /** A picture of those who are credited most. */
    SVG;

    /** The format that a file's name asks for. */
    public static Optional<GraphFormat> of(String file) {
        String lower = file.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> lower.endsWith("." + format.ending()))
                .findFirst();
    }

    /** All endings, without the point. */
    public static List<String> endings() {
        return Arrays.stream(values()).map(GraphFormat::ending).toList();
    }

    private String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Writes a graph. The stream is left open.
     *
     * @throws IOException if the stream cannot take it
     */
    public void write(CreditGraph graph, OutputStream out) throws IOException {
        switch (this) {
            case GRAPHML -> GraphMl.write(graph, out);
            case DOT -> GraphDot.write(graph, out);
            case JSON -> GraphJson.write(graph, out);
            case SVG -> GraphPicture.write(graph, out);
        }
        out.flush();
    }
}
