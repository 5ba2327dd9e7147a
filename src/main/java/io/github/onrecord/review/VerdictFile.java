package io.github.onrecord.review;

import io.github.onrecord.ingest.UnreadableInput;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The verdict file: a line a verdict, and a line a suppression.
 *
 * <pre>
 * {"article": "a.docx", "ignore": "F02", "because": "The wire is our only source until noon."}
 * {"article": "a.docx", "about": "claim", "type": "hearsay_unsourced", "fingerprint": "5a597ef0a0181f3d",
 *  "words": "The bridge was reportedly hit twice.", "reviewer": "Ana Ruiz", "verdict": "fix", "note": "Who says so?"}
 * </pre>
 *
 * <p>(A verdict stands on one line.) Drafts are in the order of their names; of a draft its suppressions come first,
 * then verdicts on claims, then those on findings, each in reading order.
 */
final class VerdictFile {
    private static final String ARTICLE = "article";
    private static final String IGNORE = "ignore";
    private static final String BECAUSE = "because";
    private static final String TYPE = "type";
    private static final String REVIEWER = "reviewer";
    private static final String VERDICT = "verdict";
    private static final String NOTE = "note";
    private static final Set<String> FIELDS;

    static {
        Set<String> fields = new TreeSet<>(TraceFields.ALL);
        fields.addAll(List.of(ARTICLE, IGNORE, BECAUSE, TYPE, REVIEWER, VERDICT, NOTE));
        FIELDS = Set.copyOf(fields);
    }

    private VerdictFile() {}

    /** Reads it; without such a file nothing is decided. */
    static Decisions read(Path file) throws UnreadableInput {
        List<Verdict> verdicts = new ArrayList<>();
        List<Suppression> suppressions = new ArrayList<>();
        for (DecisionLines.Line line : DecisionLines.read(file, FIELDS)) {
            if (line.fields().containsKey(IGNORE)) {
                suppressions.add(new Suppression(
                        line.need(ARTICLE), line.need(IGNORE), line.get(TraceFields.WORDS), line.need(BECAUSE)));
            } else {
                verdicts.add(verdict(line));
            }
        }
        return new Decisions(verdicts, suppressions, List.of());
    }

    private static Verdict verdict(DecisionLines.Line line) throws UnreadableInput {
        Answer answer = Answer.of(line.need(VERDICT))
                .orElseThrow(() -> line.fault("has the verdict \"" + line.get(VERDICT) + "\", which is none of "
                        + String.join(", ", Answer.ids())));
        if (answer == Answer.EXCEPTION) {
            line.need(NOTE);
        }
        return new Verdict(
                line.need(ARTICLE), TraceFields.read(line), line.get(TYPE), line.get(REVIEWER), answer, line.get(NOTE));
    }

    /** The file's text; same decisions, same bytes. */
    static String text(List<Verdict> verdicts, List<Suppression> suppressions) {
        Set<String> articles = new TreeSet<>();
        verdicts.forEach(verdict -> articles.add(verdict.article()));
        suppressions.forEach(one -> articles.add(one.article()));
        Set<Map<String, String>> lines = new LinkedHashSet<>();
        for (String article : articles) {
            suppressions.stream().filter(one -> one.article().equals(article)).forEach(one -> lines.add(line(one)));
            Stream.of(true, false)
                    .flatMap(ofClaims -> verdicts.stream()
                            .filter(verdict -> verdict.article().equals(article))
                            .filter(verdict -> verdict.trace().rule().isEmpty() == ofClaims))
                    .forEach(verdict -> lines.add(line(verdict)));
        }
        return DecisionLines.text(lines);
    }

    private static Map<String, String> line(Suppression one) {
        Map<String, String> line = new LinkedHashMap<>();
        line.put(ARTICLE, one.article());
        line.put(IGNORE, one.rule());
        line.put(TraceFields.WORDS, one.words());
        line.put(BECAUSE, one.because());
        return line;
    }

    private static Map<String, String> line(Verdict verdict) {
        Map<String, String> line = new LinkedHashMap<>();
        line.put(ARTICLE, verdict.article());
        line.putAll(TraceFields.of(verdict.trace()));
        line.put(TYPE, verdict.type());
        line.put(REVIEWER, verdict.reviewer());
        line.put(VERDICT, verdict.answer().id());
        line.put(NOTE, verdict.note());
        return line;
    }
}
