package io.github.onrecord.report;

import io.github.onrecord.audit.Standard;
import java.util.List;
import java.util.Optional;

/**
 * What reports show besides the audits themselves.
 *
 * @param standards every published standard that the rules cite, in the order of the rule pack
 * @param rules every rule of the pack, in its order
 * @param date the date to print, as given by the user; empty where none was given, never the clock
 */
public record ReportContext(List<Standard> standards, List<RuleNote> rules, Optional<String> date) {
    /** Copies the lists. */
    public ReportContext {
        standards = List.copyOf(standards);
        rules = List.copyOf(rules);
    }
}
