package io.github.onrecord.review;

import io.github.onrecord.ingest.UnreadableInput;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** A trace as fields of a line. */
final class TraceFields {
    static final String WORDS = "words";
    static final Set<String> ALL = Set.of("about", "code", "fingerprint", "source", WORDS);

    private static final String CLAIM = "claim";
    private static final String FINDING = "finding";

    private TraceFields() {}

    static Trace read(DecisionLines.Line line) throws UnreadableInput {
        String about = line.need("about");
        if (!about.equals(CLAIM) && !about.equals(FINDING)) {
            throw line.fault("is about \"" + about + "\", which is neither claim nor finding");
        }
        String code = about.equals(FINDING) ? line.need("code") : "";
        return new Trace(line.need("fingerprint"), code, line.get("source"), line.get(WORDS));
    }

    static Map<String, String> of(Trace trace) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("about", trace.rule().isEmpty() ? CLAIM : FINDING);
        fields.put("code", trace.rule());
        fields.put("fingerprint", trace.fingerprint());
        fields.put("source", trace.source());
        fields.put(WORDS, trace.words());
        return fields;
    }
}
