package io.github.onrecord.config;

import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is settled for one article. What is empty was settled by nobody and is as it is by default.
 *
 * @param file the configuration file that the article falls under
 * @param house the name of a house, as written
 * @param severities the id of a finding to serious, warning, note, praise or off, in the order written
 * @param rules folders of rule files; each replaces and adds to those before it
 * @param lexicons folders of word lists; read after the rules
 * @param gate the gate, as written
 * @param formats what reports are written as, as written
 */
public record Settings(
        Optional<Path> file,
        Optional<Setting<String>> house,
        Map<String, Setting<String>> severities,
        List<Setting<Path>> rules,
        List<Setting<Path>> lexicons,
        Optional<Setting<String>> gate,
        List<Setting<String>> formats) {
    /** Nothing is settled. */
    public static final Settings NONE = new Settings(
            Optional.empty(), Optional.empty(), Map.of(), List.of(), List.of(), Optional.empty(), List.of());

    /** Copies the collections. */
    public Settings {
        severities = Collections.unmodifiableMap(new LinkedHashMap<>(severities));
        rules = List.copyOf(rules);
        lexicons = List.copyOf(lexicons);
        formats = List.copyOf(formats);
    }

    /** The same with another house. */
    public Settings withHouse(Setting<String> other) {
        return new Settings(file, Optional.of(other), severities, rules, lexicons, gate, formats);
    }

    /** The same without a house. */
    public Settings withoutHouse() {
        return new Settings(file, Optional.empty(), severities, rules, lexicons, gate, formats);
    }

    /** The same with other folders of rules. */
    public Settings withRules(List<Setting<Path>> others) {
        return new Settings(file, house, severities, others, lexicons, gate, formats);
    }

    /** The same with another gate. */
    public Settings withGate(Setting<String> other) {
        return new Settings(file, house, severities, rules, lexicons, Optional.of(other), formats);
    }

    /** The same with other formats. */
    public Settings withFormats(List<Setting<String>> others) {
        return new Settings(file, house, severities, rules, lexicons, gate, others);
    }
}
