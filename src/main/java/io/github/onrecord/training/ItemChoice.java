package io.github.onrecord.training;

import io.github.onrecord.attribution.SourceType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * Chooses the items of a version. Each kind of source gets its share, and the mean difficulty is brought to that of all
 * claims by exchanging items of one kind. Shares and mean do not depend on the seed, so versions differ in their items
 * and not in how hard they are.
 */
final class ItemChoice {
    private static final int MOST_TRIES = 64;

    private final Map<SourceType, List<Item>> kinds = new EnumMap<>(SourceType.class);
    private final Map<SourceType, Integer> shares = new EnumMap<>(SourceType.class);
    private final double target;

    private ItemChoice(List<Item> pool, int wanted) {
        pool.forEach(item -> kinds.computeIfAbsent(item.claim().sourceType(), first -> new ArrayList<>())
                .add(item));
        for (int given = 0; given < Math.min(wanted, pool.size()); given++) {
            shares.merge(neediest(), 1, Integer::sum);
        }
        target = shares.entrySet().stream()
                .mapToDouble(share -> share.getValue() * mean(kinds.getOrDefault(share.getKey(), List.of())))
                .sum();
    }

    /**
     * The items of one version, in the order of the pool.
     *
     * @param pool all that can be asked
     * @param wanted how many; all of the pool if it has fewer
     * @param seed which version
     * @param near how far the mean difficulty may lie from that of all claims, as a share of it
     */
    static List<Item> of(List<Item> pool, int wanted, long seed, double near) {
        Set<Item> chosen = new HashSet<>(new ItemChoice(pool, wanted).draw(new Random(seed), near));
        return pool.stream().filter(chosen::contains).toList();
    }

    /** Every kind gets one before any gets a second; then it goes by how many claims there are of each. */
    private SourceType neediest() {
        SourceType neediest = SourceType.NONE;
        double most = -1;
        for (Map.Entry<SourceType, List<Item>> kind : kinds.entrySet()) {
            int has = shares.getOrDefault(kind.getKey(), 0);
            int size = kind.getValue().size();
            double need = has == 0 ? 1_000_000.0 + size : (double) size / (2 * has + 1);
            if (has < size && need > most) {
                most = need;
                neediest = kind.getKey();
            }
        }
        return neediest;
    }

    private static double mean(List<Item> items) {
        return items.stream()
                .mapToInt(item -> item.difficulty().points())
                .average()
                .orElse(0);
    }

    private List<Item> draw(Random random, double near) {
        List<Item> best = List.of();
        double nearest = Double.MAX_VALUE;
        for (int attempt = 0; attempt < MOST_TRIES && nearest > near * target; attempt++) {
            List<Item> drawn = drawn(random);
            double off = Math.abs(sum(drawn) - target);
            if (off < nearest) {
                nearest = off;
                best = drawn;
            }
        }
        return best;
    }

    private List<Item> drawn(Random random) {
        List<Item> in = new ArrayList<>();
        List<Item> out = new ArrayList<>();
        kinds.forEach((kind, items) -> {
            List<Item> mixed = new ArrayList<>(items);
            Collections.shuffle(mixed, random);
            int share = shares.getOrDefault(kind, 0);
            in.addAll(mixed.subList(0, share));
            out.addAll(mixed.subList(share, mixed.size()));
        });
        while (exchange(in, out)) {
            // Each exchange brings the sum nearer to the target, so this ends.
        }
        return in;
    }

    /** Makes the one exchange within a kind that helps most; false where none helps. */
    private boolean exchange(List<Item> in, List<Item> out) {
        double off = sum(in) - target;
        int bestIn = -1;
        int bestOut = -1;
        double best = Math.abs(off);
        for (int i = 0; i < in.size(); i++) {
            for (int o = 0; o < out.size(); o++) {
                double after = Math.abs(off
                        - in.get(i).difficulty().points()
                        + out.get(o).difficulty().points());
                if (after < best
                        && in.get(i).claim().sourceType() == out.get(o).claim().sourceType()) {
                    best = after;
                    bestIn = i;
                    bestOut = o;
                }
            }
        }
        if (bestIn < 0) {
            return false;
        }
        Item left = in.get(bestIn);
        in.set(bestIn, out.get(bestOut));
        out.set(bestOut, left);
        return true;
    }

    private static double sum(List<Item> items) {
        return items.stream().mapToInt(item -> item.difficulty().points()).sum();
    }
}
