package io.github.onrecord.scoring;

import io.github.onrecord.attribution.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * One thing shown on the page that is worth points.
 *
 * @param id "who"
 * @param most present where the points of all levels that hold are added, up to this sum; empty where the first level
 *     that holds gives its points alone
 * @param levels in the order of decision; the last one is for claims of which no other holds
 */
record Factor(String id, OptionalInt most, List<Level> levels) {
    /** Copies the list. */
    Factor {
        levels = List.copyOf(levels);
    }

    /** One contribution, or where levels add up one for each level that holds; 0 points are listed too. */
    List<Contribution> contributions(Map<String, Fact> facts) {
        if (most.isEmpty()) {
            return holding(levels, facts).stream()
                    .limit(1)
                    .map(level -> level.contribution(id, level.points(), facts))
                    .toList();
        }
        return added(facts, most.getAsInt());
    }

    private List<Contribution> added(Map<String, Fact> facts, int left) {
        // The last level always holds, so it is the only one exactly where nothing else is shown.
        List<Level> holding = holding(levels, facts);
        List<Contribution> given = new ArrayList<>();
        for (Level level : holding.size() < 2 ? holding : holding.subList(0, holding.size() - 1)) {
            int points = Math.min(left, level.points());
            given.add(level.contribution(id, points, facts));
            left -= points;
        }
        return given;
    }

    private static List<Level> holding(List<Level> levels, Map<String, Fact> facts) {
        return levels.stream()
                .filter(level -> level.when().holds(facts.keySet()))
                .toList();
    }
}
