package io.github.onrecord.claims;

import static io.github.onrecord.claims.FactName.*;

import io.github.onrecord.attribution.SourceType;

/** Completes what a claim says of anonymity and checks: which of several facts holds, and what is left unsaid. */
final class ReasonsAndChecks {
    private ReasonsAndChecks() {}

    static void add(Evidence evidence, FactSheet sheet) {
        SourceType type = evidence.type();
        if (type == SourceType.UNNAMED_OFFICIAL || type == SourceType.UNNAMED_INSIDER) {
            addReason(evidence, sheet);
            addSeveral(sheet);
        }
        addChecks(type, sheet);
        if (type == SourceType.OWN_OBSERVATION && evidence.way() == Evidence.Way.INHERITED) {
            sheet.add(GOOD_OWN_OBSERVATION, SourceFacts.mention(evidence), "inherited");
        }
    }

    private static void addReason(Evidence evidence, FactSheet sheet) {
        if (sheet.has(REASON_SPECIFIC)) {
            sheet.remove(REASON_FORMULA);
        } else if (!sheet.has(REASON_FORMULA)) {
            sheet.add(REASON_ABSENT, SourceFacts.mention(evidence), "no-reason");
        }
    }

    private static void addSeveral(FactSheet sheet) {
        if (sheet.has(SOURCE_SEVERAL) && sheet.has(SOURCE_HEARD_SEPARATELY)) {
            sheet.add(CORROBORATION_RECORD, "heard-separately");
        } else if (sheet.has(SOURCE_SEVERAL)) {
            sheet.add(CORROBORATION_UNSHOWN, "several");
        }
    }

    private static void addChecks(SourceType type, FactSheet sheet) {
        if (sheet.has(CHECK_METHOD) && type == SourceType.ARTEFACT) {
            sheet.add(SOURCE_AUTHENTICATED, "check.method");
        }
        if (!sheet.has(CHECK_METHOD) && !sheet.has(CHECK_SEEN) && !sheet.has(CHECK_COULD_NOT)) {
            sheet.add(CHECK_SILENT, "no-check");
        }
        if (type != SourceType.ARTEFACT && type != SourceType.PUBLIC_CROWD) {
            sheet.remove(POSTER_UNNAMED);
        }
    }
}
