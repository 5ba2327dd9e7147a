package io.github.onrecord.archive.analysis;

import io.github.onrecord.archive.OpenArchive;
import io.github.onrecord.archive.UnusableStore;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Follows credit from outlet to outlet: a claim that is credited to an outlet leads to that outlet's claims that tell the
 * same within a week. A path that comes back to the outlet where it began, on a claim that tells the same, is a circle,
 * unless somebody is named there. Dates need not run one way: an outlet that reports, is quoted, and then quotes those
 * who quoted it, has closed one.
 */
final class CreditPaths {
    private static final int LONGEST = 8;
    private static final double SAME = 0.6;
    private static final int FEWEST_SHARED = 3;

    private final Map<Node, List<Node>> links = new TreeMap<>();
    private final Map<Node, Set<String>> words = new TreeMap<>();
    private final Map<Node, ToldClaim> claims = new TreeMap<>();

    /** A claim of an edition. */
    private record Node(long edition, int claim) implements Comparable<Node> {
        @Override
        public int compareTo(Node other) {
            return Comparator.comparingLong(Node::edition)
                    .thenComparingInt(Node::claim)
                    .compare(this, other);
        }
    }

    private CreditPaths() {}

    /** Reads what leads to what. */
    static CreditPaths of(OpenArchive archive, Map<Integer, Entity> entities) throws UnusableStore {
        CreditPaths paths = new CreditPaths();
        archive.each(
                "SELECT edition, claim, to_edition, to_claim FROM matches ORDER BY ALL",
                row -> paths.links
                        .computeIfAbsent(new Node(row.getLong(1), row.getInt(2)), first -> new ArrayList<>())
                        .add(new Node(row.getLong(3), row.getInt(4))));
        archive.each(
                "SELECT s.edition, s.claim, s.words FROM said s SEMI JOIN (SELECT edition, claim FROM matches UNION"
                        + " SELECT to_edition, to_claim FROM matches) m ON m.edition = s.edition AND m.claim = s.claim",
                row -> paths.words.put(
                        new Node(row.getLong(1), row.getInt(2)), new TreeSet<>(Told.texts(row.getArray(3)))));
        archive.each(
                Told.query("SEMI JOIN (SELECT edition, claim FROM matches UNION SELECT to_edition, to_claim FROM"
                        + " matches) m ON m.edition = e.edition AND m.claim = c.claim"),
                row -> {
                    ToldClaim told = Told.claim(row, entities);
                    paths.claims.put(new Node(told.edition(), told.claim()), told);
                });
        return paths;
    }

    /** All circles, each once, by the date of their first claim. */
    List<Circle> circles() {
        Map<List<Integer>, List<Circle>> found = new LinkedHashMap<>();
        for (Node start : links.keySet()) {
            List<Node> path = new ArrayList<>();
            path.add(start);
            follow(path, found);
        }
        return found.values().stream().flatMap(List::stream).toList();
    }

    private void follow(List<Node> path, Map<List<Integer>, List<Circle>> found) {
        if (path.size() > LONGEST) {
            return;
        }
        Node start = path.get(0);
        for (Node next : links.getOrDefault(path.get(path.size() - 1), List.of())) {
            if (author(next) == author(start)) {
                if (path.size() > 1 && closes(start, next)) {
                    keep(path, next, found);
                }
            } else if (path.stream().noneMatch(node -> author(node) == author(next)) && isSame(start, next)) {
                path.add(next);
                follow(path, found);
                path.remove(path.size() - 1);
            }
        }
    }

    /** Back at the outlet: on the same claim, on one that leads on into the circle, or on one that shows no source. */
    private boolean closes(Node start, Node last) {
        return last.equals(start)
                || (isSame(start, last)
                        && (links.containsKey(last) || told(last).isWithoutSource()));
    }

    /** One circle of the same outlets about the same thing is enough. */
    private void keep(List<Node> path, Node last, Map<List<Integer>, List<Circle>> found) {
        List<Circle> known = found.computeIfAbsent(turned(path), first -> new ArrayList<>());
        Node start = path.get(0);
        boolean isKnown = known.stream()
                .flatMap(circle -> circle.claims().stream())
                .anyMatch(claim -> isSame(start, new Node(claim.edition(), claim.claim())));
        if (!isKnown) {
            boolean closed = last.equals(start) || links.containsKey(last);
            List<ToldClaim> shown =
                    new ArrayList<>(path.stream().map(this::told).toList());
            if (!closed) {
                shown.add(told(last));
            }
            known.add(new Circle(shown, closed));
        }
    }

    /** The outlets of a circle in its order, from the one with the smallest number on. */
    private List<Integer> turned(List<Node> path) {
        List<Integer> authors = path.stream().map(this::author).toList();
        int first =
                authors.indexOf(authors.stream().min(Comparator.naturalOrder()).orElse(0));
        List<Integer> turned = new ArrayList<>(authors.subList(first, authors.size()));
        turned.addAll(authors.subList(0, first));
        return turned;
    }

    /** Where claims of at least so many outlets end together, those first on which most lean. */
    List<Root> roots(int outlets) {
        Map<Node, Set<Node>> leaning = new TreeMap<>();
        for (Node start : links.keySet()) {
            Set<Node> ends = new TreeSet<>();
            if (haveEnds(start, new HashSet<>(), ends) && ends.size() == 1) {
                leaning.computeIfAbsent(ends.iterator().next(), first -> new TreeSet<>())
                        .add(start);
            }
        }
        return leaning.entrySet().stream()
                .map(entry -> root(entry.getKey(), entry.getValue()))
                .filter(root -> root.leaning().stream()
                                .map(claim -> claim.author().id())
                                .distinct()
                                .count()
                        >= outlets)
                .sorted(Comparator.comparingInt((Root root) -> root.leaning().size())
                        .reversed()
                        .thenComparing(root -> root.claim().edition()))
                .toList();
    }

    /** Gathers where paths end; false where one goes round, or where there are too many. */
    private boolean haveEnds(Node node, Set<Node> path, Set<Node> ends) {
        if (ends.size() > 1 || path.size() > LONGEST || !path.add(node)) {
            return false;
        }
        List<Node> next = links.getOrDefault(node, List.of());
        if (next.isEmpty()) {
            ends.add(node);
        }
        boolean all = next.stream().allMatch(other -> haveEnds(other, path, ends));
        path.remove(node);
        return all;
    }

    private Root root(Node end, Set<Node> leaning) {
        List<Entity> credited = told(end).credited();
        return new Root(
                told(end),
                credited.isEmpty() ? Optional.empty() : Optional.of(credited.get(credited.size() - 1)),
                leaning.stream().map(this::told).toList());
    }

    private boolean isSame(Node one, Node other) {
        Set<String> ofOne = words.getOrDefault(one, Set.of());
        Set<String> ofOther = words.getOrDefault(other, Set.of());
        long shared = ofOne.stream().filter(ofOther::contains).count();
        return shared >= FEWEST_SHARED && shared >= SAME * Math.min(ofOne.size(), ofOther.size());
    }

    private int author(Node node) {
        return told(node).author().id();
    }

    private ToldClaim told(Node node) {
        ToldClaim claim = claims.get(node);
        if (claim == null) {
            throw new IllegalStateException("no claim " + node);
        }
        return claim;
    }
}
