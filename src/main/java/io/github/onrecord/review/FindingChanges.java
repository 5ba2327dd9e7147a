package io.github.onrecord.review;

import io.github.onrecord.audit.Audit;
import io.github.onrecord.findings.Finding;
import io.github.onrecord.review.FindingChange.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/** Findings that one version alone has. A finding about a claim goes with its claim, however that was reworded. */
final class FindingChanges {
    private FindingChanges() {}

    static List<FindingChange> between(Audit before, Audit after, Matching claims) {
        Map<String, Finding> old = named(before, i -> claims.after(i).isPresent() ? "both " + i : "before " + i);
        Map<String, Finding> edited = named(
                after,
                j -> claims.before(j).isPresent() ? "both " + claims.before(j).getAsInt() : "after " + j);
        List<FindingChange> changes = new ArrayList<>();
        edited.forEach((name, finding) -> {
            if (!old.containsKey(name)) {
                changes.add(new FindingChange(Kind.NEW, finding));
            }
        });
        old.forEach((name, finding) -> {
            if (!edited.containsKey(name)) {
                changes.add(new FindingChange(Kind.FIXED, finding));
            }
        });
        return changes;
    }

    /** The findings by code, claim, and the how-manieth such finding each is. */
    private static Map<String, Finding> named(Audit audit, IntFunction<String> nameOfClaim) {
        Map<String, Integer> places = new HashMap<>();
        audit.claims().forEach(scored -> places.put(scored.claim().id(), places.size()));
        Map<String, Integer> met = new HashMap<>();
        Map<String, Finding> named = new LinkedHashMap<>();
        for (Finding finding : audit.findings()) {
            String about = finding.claims().stream()
                    .findFirst()
                    .map(id -> nameOfClaim.apply(places.getOrDefault(id, -1)))
                    .orElse("page");
            String name = finding.code() + " " + about;
            named.put(name + " " + met.merge(name, 1, Integer::sum), finding);
        }
        return named;
    }
}
