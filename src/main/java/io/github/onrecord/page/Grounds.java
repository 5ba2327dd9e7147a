package io.github.onrecord.page;

import static io.github.onrecord.page.Cited.Kind.RULE;
import static io.github.onrecord.page.Cited.Kind.STANDARD;

import io.github.onrecord.audit.Standard;
import io.github.onrecord.report.ReportContext;
import io.github.onrecord.report.RuleNote;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The standards and rules behind what a page shows. Remembers which were cited, for the list at the foot. */
final class Grounds {
    private static final Set<String> WEB = Set.of("http", "https");

    private final Map<String, Standard> standards = new LinkedHashMap<>();
    private final Map<String, RuleNote> rules = new LinkedHashMap<>();
    private final Set<String> cited = new TreeSet<>();

    Grounds(ReportContext context) {
        context.standards().forEach(standard -> standards.put(standard.id(), standard));
        context.rules().forEach(rule -> rules.putIfAbsent(rule.id(), rule));
    }

    /** The standards with these ids; an id that the pack does not explain stands for itself. */
    List<Cited> standards(List<String> ids) {
        return ids.stream().distinct().map(this::standard).toList();
    }

    private Cited standard(String id) {
        Optional<Standard> known = Optional.ofNullable(standards.get(id));
        known.ifPresent(standard -> cited.add(id));
        return new Cited(
                STANDARD,
                id,
                known.map(Standard::citation).orElse(id),
                known.map(Standard::clause).orElse(""),
                known.flatMap(Standard::link).filter(Grounds::isWeb),
                known.isPresent());
    }

    /** A pattern rule by its id; levels of the scoring have their factor before them. */
    Cited rule(String id, String factor) {
        boolean pattern = id.contains(".") && rules.containsKey(id);
        if (pattern) {
            cited.add(id);
        }
        String name = pattern || factor.isEmpty() ? id : factor + "." + id;
        return new Cited(RULE, id, name, "", Optional.empty(), pattern);
    }

    /** Every cited standard that the pack explains, in its order. */
    List<Cited> citedStandards() {
        return standards.keySet().stream()
                .filter(cited::contains)
                .map(this::standard)
                .toList();
    }

    /** Every cited rule, in the order of the pack: its id, and what it says to a writer. */
    List<Cited> citedRules() {
        return rules.values().stream()
                .filter(rule -> cited.contains(rule.id()))
                .map(rule -> new Cited(RULE, rule.id(), rule.id(), rule.why(), Optional.empty(), true))
                .toList();
    }

    /** A rule pack can be anybody's: only addresses of the web become links. */
    private static boolean isWeb(String link) {
        int colon = link.indexOf(':');
        return colon > 0 && WEB.contains(link.substring(0, colon));
    }
}
