package io.github.onrecord.report;

import io.github.onrecord.attribution.Attribution;
import io.github.onrecord.audit.Audit;
import io.github.onrecord.findings.Finding;
import io.github.onrecord.scoring.Cap;
import io.github.onrecord.scoring.Contribution;
import io.github.onrecord.scoring.Score;
import io.github.onrecord.scoring.ScoredClaim;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Counts what occurred over all audits: rules, limits, findings, factor levels, and the standards behind them. */
final class WorkbookTally {
    /** What a rule did. */
    enum Role {
        ATTRIBUTION("finds an attribution"),
        POINTS("shows a factor"),
        LIMIT("shows a limit"),
        FINDING("is a finding");

        private final String words;

        Role(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    /** A rule in one role. */
    record Use(Role role, String rule) implements Comparable<Use> {
        @Override
        public int compareTo(Use other) {
            int byRole = role.compareTo(other.role);
            return byRole != 0 ? byRole : rule.compareTo(other.rule);
        }
    }

    /** How often a use occurred, what it is called where the pack does not say, and the standards it cites. */
    static final class Hits {
        private int count;
        private final Set<String> words = new LinkedHashSet<>();
        private final Set<String> standards = new LinkedHashSet<>();

        int count() {
            return count;
        }

        String words() {
            return String.join("; ", words);
        }

        Set<String> standards() {
            return standards;
        }

        private void add(String meaning, List<String> cited) {
            count++;
            words.add(meaning);
            standards.addAll(cited);
        }
    }

    /** A level of a factor and its points. */
    record Level(String factor, String words, int points) {}

    private final Map<Use, Hits> uses = new TreeMap<>();
    private final Map<String, Map<Level, Integer>> factors = new LinkedHashMap<>();

    WorkbookTally(List<Audit> audits) {
        audits.forEach(this::count);
    }

    /** The rules by role, each with its hits. */
    Map<Use, Hits> uses() {
        return uses;
    }

    /** The levels that occurred, factor by factor, most points first. */
    List<Map.Entry<Level, Integer>> levels() {
        List<Map.Entry<Level, Integer>> all = new ArrayList<>();
        factors.values()
                .forEach(levels -> levels.entrySet().stream()
                        .sorted((a, b) ->
                                Integer.compare(b.getKey().points(), a.getKey().points()))
                        .forEach(all::add));
        return all;
    }

    private void count(Audit audit) {
        for (Attribution attribution : audit.attributions()) {
            hit(Role.ATTRIBUTION, attribution.rule(), "", List.of());
        }
        if (audit.confidence().scored()) {
            audit.claims().stream()
                    .map(ScoredClaim::score)
                    .flatMap(Optional::stream)
                    .forEach(this::count);
        }
        for (Finding finding : audit.findings()) {
            hit(Role.FINDING, finding.code(), finding.name().replace('_', ' '), finding.standards());
        }
    }

    private void count(Score score) {
        for (Contribution part : score.contributions()) {
            hit(Role.POINTS, part.rule(), part.words(), part.standards());
            factors.computeIfAbsent(part.factor(), first -> new LinkedHashMap<>())
                    .merge(new Level(part.factor(), part.words(), part.points()), 1, Integer::sum);
        }
        for (Cap cap : score.caps()) {
            hit(Role.LIMIT, cap.rule(), cap.words(), cap.standards());
        }
    }

    private void hit(Role role, String rule, String meaning, List<String> standards) {
        uses.computeIfAbsent(new Use(role, rule), first -> new Hits()).add(meaning, standards);
    }
}
