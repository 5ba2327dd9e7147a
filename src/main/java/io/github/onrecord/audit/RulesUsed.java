package io.github.onrecord.audit;

/**
 * The rule pack behind an audit.
 *
 * @param name the pack's name
 * @param version the pack's version
 * @param sha256 hash over the content of all its files, hexadecimal
 */
public record RulesUsed(String name, String version, String sha256) {}
