package io.github.onrecord.archive.analysis;

import io.github.onrecord.archive.MinHash;
import io.github.onrecord.archive.OpenArchive;
import io.github.onrecord.archive.UnusableStore;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds texts that are nearly the same. Two texts are looked at when two neighbouring places of their signatures are
 * equal: of texts with a third of their runs in common, one pair in 1,600 is missed; of those with a half, one in a
 * hundred million. They are the same when enough of the shorter text's runs stand in the longer one, so that a story cut
 * from below is still that story. What the signatures leave in doubt is counted in the texts themselves.
 */
final class NearDuplicates {
    /** Places of a signature that must be equal together. */
    private static final int ROWS = 2;

    /** In a crowd of texts that share a place, each is held against so many of those after it. */
    private static final int NEIGHBOURS = 50;

    /** Shorter texts have too few runs to tell a story from a stock phrase. */
    private static final int FEWEST_RUNS = 20;

    /** Less than this in common is chance or page furniture, whatever the shorter text's length. */
    private static final double LEAST_JACCARD = 0.12;

    /** How far a signature's estimate may lie from the truth: three standard errors of the share of the shorter. */
    private static final double DOUBT = 0.2;

    private NearDuplicates() {}

    /** A pair that shares a place of its signatures. */
    private record Pair(long one, long other, double jaccard, int runsOfOne, int runsOfOther) {
        /** The share of the shorter text's runs that the longer one has, 0 to 1, as the signatures tell it. */
        double overlap() {
            double common = jaccard / (1 + jaccard) * (runsOfOne + runsOfOther);
            return Math.min(1, common / Math.min(runsOfOne, runsOfOther));
        }
    }

    /** Fills {@code text_groups}: {@code article}, {@code text_group}; only texts that have others like them. */
    static void find(OpenArchive archive, int percent) throws UnusableStore {
        candidates(archive);
        Groups groups = new Groups();
        double least = percent / 100.0;
        List<Pair> doubtful = new ArrayList<>();
        archive.each(
                "SELECT one, other, jaccard, runs_of_one, runs_of_other FROM near_pairs WHERE jaccard >= "
                        + LEAST_JACCARD,
                row -> {
                    Pair pair =
                            new Pair(row.getLong(1), row.getLong(2), row.getDouble(3), row.getInt(4), row.getInt(5));
                    if (pair.overlap() > least + DOUBT) {
                        groups.join(pair.one(), pair.other());
                    } else if (pair.overlap() >= least - DOUBT) {
                        doubtful.add(pair);
                    }
                });
        for (Pair pair : doubtful) {
            if (!groups.areTogether(pair.one(), pair.other()) && counted(archive, pair) >= least) {
                groups.join(pair.one(), pair.other());
            }
        }
        archive.run("CREATE OR REPLACE TEMP TABLE text_groups (article BIGINT, text_group BIGINT)");
        archive.insert(
                "text_groups",
                groups.members(),
                (member, row) -> row.append(member.longValue()).append(groups.of(member)));
    }

    private static void candidates(OpenArchive archive) throws UnusableStore {
        archive.run("CREATE OR REPLACE TEMP TABLE near (one BIGINT, other BIGINT);"
                + " CREATE OR REPLACE TEMP TABLE signed AS SELECT article, shingles, minhash FROM articles"
                + " WHERE shingles >= " + FEWEST_RUNS + " AND article IN (SELECT article FROM editions)");
        for (int place = 1; place < MinHash.PERMUTATIONS; place += ROWS) {
            archive.run(("INSERT INTO near WITH sorted AS (SELECT article, minhash[%1$d] AS a, minhash[%2$d] AS b,"
                            + " row_number() OVER (PARTITION BY a, b ORDER BY article) AS n FROM signed)"
                            + " SELECT s.article, t.article FROM sorted s JOIN sorted t ON s.a = t.a AND s.b = t.b"
                            + " AND t.n > s.n AND t.n <= s.n + %3$d")
                    .formatted(place, place + 1, NEIGHBOURS));
        }
        archive.run("CREATE OR REPLACE TEMP TABLE near_pairs AS SELECT one, other, x.shingles AS runs_of_one,"
                + " y.shingles AS runs_of_other, len(list_filter(list_zip(x.minhash, y.minhash),"
                + " lambda pair: pair[1] = pair[2])) / " + MinHash.PERMUTATIONS + ".0 AS jaccard"
                + " FROM (SELECT DISTINCT one, other FROM near) JOIN signed x ON x.article = one"
                + " JOIN signed y ON y.article = other ORDER BY one, other");
        archive.run("DROP TABLE near; DROP TABLE signed");
    }

    private static double counted(OpenArchive archive, Pair pair) throws UnusableStore {
        List<String> texts = archive.list(
                "SELECT text FROM articles WHERE article IN (" + pair.one() + ", " + pair.other() + ")",
                row -> row.getString(1));
        return MinHash.overlap(texts.get(0), texts.get(texts.size() - 1));
    }

    /** Sets that grow together. */
    static final class Groups {
        private final Map<Long, Long> parents = new HashMap<>();

        long of(long member) {
            long root = member;
            while (parents.getOrDefault(root, root) != root) {
                root = parents.getOrDefault(root, root);
            }
            parents.put(member, root);
            return root;
        }

        boolean areTogether(long one, long other) {
            return of(one) == of(other);
        }

        void join(long one, long other) {
            parents.put(Math.max(of(one), of(other)), Math.min(of(one), of(other)));
        }

        /** All that are together with another, ascending. */
        List<Long> members() {
            Map<Long, Integer> sizes = new HashMap<>();
            List<Long> known = new ArrayList<>(parents.keySet());
            known.forEach(member -> sizes.merge(of(member), 1, Integer::sum));
            return known.stream()
                    .filter(member -> sizes.getOrDefault(of(member), 0) > 1)
                    .sorted()
                    .toList();
        }
    }
}
