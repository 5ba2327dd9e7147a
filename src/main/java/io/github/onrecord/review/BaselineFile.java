package io.github.onrecord.review;

import io.github.onrecord.audit.Audit;
import io.github.onrecord.findings.Severity;
import io.github.onrecord.ingest.UnreadableInput;
import io.github.onrecord.scoring.Band;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The baseline file: a line for each claim below strong, with its band, and for each finding that asks something. */
final class BaselineFile {
    private static final String ARTICLE = "article";
    private static final String BAND = "band";
    private static final Set<String> FIELDS;

    static {
        Set<String> fields = new TreeSet<>(TraceFields.ALL);
        fields.addAll(List.of(ARTICLE, BAND));
        FIELDS = Set.copyOf(fields);
    }

    private BaselineFile() {}

    /** Reads it; without such a file nothing is known. */
    static List<Known> read(Path file) throws UnreadableInput {
        List<Known> known = new ArrayList<>();
        for (DecisionLines.Line line : DecisionLines.read(file, FIELDS)) {
            known.add(new Known(line.need(ARTICLE), TraceFields.read(line), band(line)));
        }
        return known;
    }

    private static Optional<Band> band(DecisionLines.Line line) throws UnreadableInput {
        if (line.get(BAND).isEmpty()) {
            return Optional.empty();
        }
        Optional<Band> band = Arrays.stream(Band.values())
                .filter(one -> one.id().equals(line.get(BAND)))
                .findFirst();
        if (band.isEmpty()) {
            throw line.fault("has the band \"" + line.get(BAND) + "\", which there is not");
        }
        return band;
    }

    /** What one audit adds to a baseline. */
    static List<Known> of(Audit audit, String article) {
        List<Known> known = new ArrayList<>();
        List<Trace> claims = Trace.ofClaims(audit);
        for (int i = 0; i < claims.size(); i++) {
            Band band = audit.claims().get(i).band();
            if (band != Band.STRONG && band != Band.NOT_RATED) {
                known.add(new Known(article, claims.get(i), Optional.of(band)));
            }
        }
        List<Trace> findings = Trace.ofFindings(audit);
        for (int i = 0; i < findings.size(); i++) {
            if (audit.findings().get(i).severity() != Severity.PRAISE) {
                known.add(new Known(article, findings.get(i), Optional.empty()));
            }
        }
        return known;
    }

    /** What of a draft's baseline is still there, in the words and the better band of today; adds nothing. */
    static List<Known> pruned(List<Known> baseline, List<Known> today) {
        List<Known> kept = new ArrayList<>();
        for (boolean ofFindings : List.of(false, true)) {
            List<Known> before = ofKind(baseline, ofFindings);
            List<Known> now = ofKind(today, ofFindings);
            Matching matching = Matching.of(traces(before), traces(now), Matching.Sources.SAME);
            for (int i = 0; i < now.size(); i++) {
                Known current = now.get(i);
                matching.before(i).stream()
                        .mapToObj(before::get)
                        .map(old -> new Known(current.article(), current.trace(), better(old.band(), current.band())))
                        .forEach(kept::add);
            }
        }
        return kept;
    }

    private static Optional<Band> better(Optional<Band> one, Optional<Band> other) {
        return Stream.concat(one.stream(), other.stream()).min(Comparator.naturalOrder());
    }

    private static List<Known> ofKind(List<Known> known, boolean ofFindings) {
        return known.stream().filter(one -> one.isFinding() == ofFindings).toList();
    }

    private static List<Trace> traces(List<Known> known) {
        return known.stream().map(Known::trace).toList();
    }

    /** The file's text, drafts in the order of their names; same baseline, same bytes. */
    static String text(List<Known> known) {
        Set<String> articles = new TreeSet<>();
        known.forEach(one -> articles.add(one.article()));
        List<Map<String, String>> lines = new ArrayList<>();
        for (String article : articles) {
            known.stream().filter(one -> one.article().equals(article)).forEach(one -> {
                Map<String, String> line = new LinkedHashMap<>();
                line.put(ARTICLE, article);
                line.putAll(TraceFields.of(one.trace()));
                line.put(BAND, one.band().map(Band::id).orElse(""));
                lines.add(line);
            });
        }
        return DecisionLines.text(lines);
    }
}
