package io.github.onrecord.audit;

import io.github.onrecord.findings.House;
import java.util.Optional;

/**
 * The rule pack behind an audit.
 *
 * @param name the pack's name
 * @param version the pack's version
 * @param sha256 hash over the content of all its files, hexadecimal
 * @param house the house whose findings and severities were used; empty where the pack's own were
 */
public record RulesUsed(String name, String version, String sha256, Optional<House> house) {
    /** A pack with its own findings and severities. */
    public RulesUsed(String name, String version, String sha256) {
        this(name, version, sha256, Optional.empty());
    }

    RulesUsed of(House other) {
        return new RulesUsed(name, version, sha256, Optional.of(other));
    }
}
