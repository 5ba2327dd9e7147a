package io.github.onrecord.audit;

import java.util.Optional;

/**
 * A published standard that rules cite.
 *
 * @param id "RT5"
 * @param publisher whose standard it is
 * @param shortName the name shown beside a finding: "Reuters: source every statement"
 * @param clause what it asks, in our words
 * @param reading how we test it on the page
 * @param link where to read it
 * @param status how well it is known: "read", "summary" or "check"
 */
public record Standard(
        String id,
        String publisher,
        String shortName,
        String clause,
        String reading,
        Optional<String> link,
        String status) {
    /** The name shown; of a standard that we know from summaries only, it says so. */
    public String citation() {
        return switch (status) {
            case "summary" -> shortName + " (from a summary)";
            case "check" -> shortName + " (to be checked)";
            default -> shortName;
        };
    }
}
