package io.github.onrecord.review;

import io.github.onrecord.findings.Finding;
import java.util.Locale;

/**
 * A finding of one version alone.
 *
 * @param kind which version's
 * @param finding the finding
 */
public record FindingChange(Kind kind, Finding finding) {
    /** Where it stands. */
    public enum Kind {
        /** The later version alone has it. */
        NEW,
        /** The earlier version alone had it. */
        FIXED;

        /** The name in JSON. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
