package io.github.onrecord.report;

import io.github.onrecord.audit.Standard;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The standards that findings and rules cite, by id, in words for people. */
final class WorkbookStandards {
    private final Map<String, Standard> byId = new LinkedHashMap<>();

    WorkbookStandards(List<Standard> standards) {
        standards.forEach(standard -> byId.put(standard.id(), standard));
    }

    /** The short names; an id that the pack does not explain stays an id. */
    String names(Collection<String> ids) {
        return ids.stream().map(this::name).collect(Collectors.joining("; "));
    }

    /** Where a standard can be read. */
    Optional<SheetLink> link(String id) {
        return Optional.ofNullable(byId.get(id)).flatMap(Standard::link).flatMap(SheetLink::toWeb);
    }

    /** The cited ones that the pack explains, in the order of the pack. */
    List<Standard> cited(Collection<String> ids) {
        return byId.values().stream()
                .filter(standard -> ids.contains(standard.id()))
                .toList();
    }

    /** How well a standard is known; empty where its own text was read. */
    static String status(Standard standard) {
        return standard.status().equals("read") ? "" : "known from a summary";
    }

    private String name(String id) {
        Optional<Standard> standard = Optional.ofNullable(byId.get(id));
        String name = standard.map(Standard::shortName).orElse(id);
        String status = standard.map(WorkbookStandards::status).orElse("");
        return status.isEmpty() ? name : name + " (" + status + ")";
    }
}
