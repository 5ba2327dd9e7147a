package io.github.onrecord.web;

import io.github.onrecord.audit.Audit;
import io.github.onrecord.ingest.Input;
import io.github.onrecord.review.Suppression;
import java.util.List;

/**
 * A draft that was audited.
 *
 * @param file what was sent
 * @param audit the audit, with every finding
 * @param inText suppressions that stand in the draft
 */
record OpenDraft(Input file, Audit audit, List<Suppression> inText) {
    /** Copies the list. */
    OpenDraft {
        inText = List.copyOf(inText);
    }

    String name() {
        return audit.article().path();
    }

    long characters() {
        return audit.article().text().length();
    }
}
