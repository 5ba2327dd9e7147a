package io.github.onrecord.archive.analysis;

import io.github.onrecord.archive.OpenArchive;
import io.github.onrecord.archive.UnusableStore;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Who credits whom for claims, over all editions that are not set apart.
 *
 * @param entities everybody in it, by number
 * @param edges the credits, those of most claims first
 * @param publishers the numbers of those who publish in the archive
 * @param circles the circles of credit
 */
public record CreditGraph(List<Entity> entities, List<Edge> edges, Set<Integer> publishers, List<Circle> circles) {
    /**
     * A credit.
     *
     * @param from who credits, or through whom the words came
     * @param to who is credited
     * @param claims for how many claims
     * @param editions in how many editions
     */
    public record Edge(Entity from, Entity to, long claims, long editions) {}

    /** Copies the collections. */
    public CreditGraph {
        entities = List.copyOf(entities);
        edges = List.copyOf(edges);
        publishers = Set.copyOf(publishers);
        circles = List.copyOf(circles);
    }

    /**
     * The graph of an archive.
     *
     * @throws UnusableStore if the store cannot be read
     */
    public static CreditGraph of(OpenArchive archive, AnalysisOptions options) throws UnusableStore {
        Editions.make(archive, options);
        return of(archive, Credits.make(archive, options.agencies()));
    }

    static CreditGraph of(OpenArchive archive, Map<Integer, Entity> entities) throws UnusableStore {
        List<Edge> edges = archive.list(
                "SELECT \"from\", \"to\", claims, editions FROM edges",
                row -> new Edge(
                        entities.getOrDefault(row.getInt(1), NOBODY),
                        entities.getOrDefault(row.getInt(2), NOBODY),
                        row.getLong(3),
                        row.getLong(4)));
        Set<Integer> publishers =
                new TreeSet<>(archive.list("SELECT DISTINCT author FROM authors", row -> row.getInt(1)));
        Map<Integer, Entity> shown = new TreeMap<>();
        edges.forEach(edge -> {
            shown.put(edge.from().id(), edge.from());
            shown.put(edge.to().id(), edge.to());
        });
        publishers.forEach(publisher -> shown.put(publisher, entities.getOrDefault(publisher, NOBODY)));
        return new CreditGraph(
                List.copyOf(shown.values()),
                edges,
                publishers,
                CreditPaths.of(archive, entities).circles());
    }

    private static final Entity NOBODY = new Entity(0, Entity.Kind.BODY, "", List.of());

    /** Whether a credit is part of a circle. */
    public boolean isInCircle(Edge edge) {
        return circles.stream().anyMatch(circle -> joins(circle, edge));
    }

    private static boolean joins(Circle circle, Edge edge) {
        List<ToldClaim> claims = circle.claims();
        for (int i = 0; i < claims.size(); i++) {
            ToldClaim next = claims.get((i + 1) % claims.size());
            if (claims.get(i).author().equals(edge.from()) && next.author().equals(edge.to())) {
                return true;
            }
        }
        return false;
    }
}
