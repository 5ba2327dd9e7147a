package io.github.onrecord.report;

import io.github.onrecord.article.Span;
import io.github.onrecord.audit.Audit;
import io.github.onrecord.audit.Standard;
import io.github.onrecord.findings.Finding;
import io.github.onrecord.findings.Severity;
import io.github.onrecord.report.OriginalPlaces.Place;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;

/**
 * Writes findings as SARIF 2.1.0, which code hosts and editors show. One run holds all articles. Text and Markdown get
 * regions with lines and columns; of other files a result names the block, since their lines are not the reader's.
 *
 * <pre>
 * serious         error
 * warning         warning
 * note            note
 * good practice   none, of the kind "informational"
 * </pre>
 */
public final class SarifWriter implements ReportWriter {
    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    @Override
    public void write(List<Audit> audits, ReportContext context, OutputStream out) throws IOException {
        List<String> codes = audits.stream()
                .flatMap(audit -> audit.findings().stream())
                .map(Finding::code)
                .distinct()
                .sorted()
                .toList();
        JsonFile.write(out, json -> {
            json.text("$schema", SCHEMA);
            json.text("version", "2.1.0");
            json.objects("runs", List.of(audits), run -> {
                json.startObject("tool");
                driver(run, codes, context, json);
                json.endObject();
                json.objects("invocations", List.of(run), all -> invocation(all, json));
                json.text("columnKind", "utf16CodeUnits");
                json.texts("newlineSequences", List.of("\r\n", "\n", "\r"));
                json.startList("results");
                for (Audit audit : run) {
                    new Results(audit, codes, json).write();
                }
                json.endList();
            });
        });
    }

    private static void driver(List<Audit> audits, List<String> codes, ReportContext context, JsonFields json)
            throws IOException {
        json.startObject("driver");
        json.text("name", "OnRecord");
        json.text("version", ToolVersion.current());
        json.startObject("fullDescription");
        json.text("text", Audit.CAPTION);
        json.endObject();
        json.objects("rules", codes, code -> rule(code, audits, context, json));
        json.endObject();
    }

    private static void rule(String code, List<Audit> audits, ReportContext context, JsonFields json)
            throws IOException {
        Finding example = audits.stream()
                .flatMap(audit -> audit.findings().stream())
                .filter(finding -> finding.code().equals(code))
                .findFirst()
                .orElseThrow();
        json.text("id", code);
        json.text("name", example.name());
        Optional<RuleNote> note =
                context.rules().stream().filter(rule -> rule.id().equals(code)).findFirst();
        if (note.isPresent()) {
            json.startObject("fullDescription");
            json.text("text", note.get().why());
            json.endObject();
        }
        Optional<String> link = example.standards().stream()
                .flatMap(id -> context.standards().stream()
                        .filter(standard -> standard.id().equals(id))
                        .flatMap(standard -> standard.link().stream()))
                .findFirst();
        if (link.isPresent()) {
            json.text("helpUri", link.get());
        }
        json.startObject("properties");
        json.texts("standards", standards(example, context.standards()));
        json.endObject();
    }

    private static List<String> standards(Finding finding, List<Standard> standards) {
        return new TextStandards(standards).named(finding.standards());
    }

    /** What a reader should know about the reading of an article, and why one was not scored. */
    private static void invocation(List<Audit> audits, JsonFields json) throws IOException {
        json.flag("executionSuccessful", true);
        json.startList("toolExecutionNotifications");
        for (Audit audit : audits) {
            for (String note : audit.confidence().notes()) {
                json.startObject();
                json.text("level", "note");
                message(note, json);
                json.objects("locations", List.of(audit), article -> {
                    json.startObject("physicalLocation");
                    artifact(article, json);
                    json.endObject();
                });
                json.endObject();
            }
        }
        json.endList();
    }

    private static void message(String words, JsonFields json) throws IOException {
        json.startObject("message");
        json.text("text", words);
        json.endObject();
    }

    private static void artifact(Audit audit, JsonFields json) throws IOException {
        json.startObject("artifactLocation");
        json.text("uri", FileReference.of(audit.article().path()));
        json.endObject();
    }

    /** The results of one article. */
    private static final class Results {
        private final Audit audit;
        private final List<String> codes;
        private final JsonFields json;
        private final OriginalPlaces places;

        Results(Audit audit, List<String> codes, JsonFields json) {
            this.audit = audit;
            this.codes = codes;
            this.json = json;
            this.places = new OriginalPlaces(audit.article());
        }

        void write() throws IOException {
            for (Finding finding : audit.findings()) {
                json.startObject();
                result(finding);
                json.endObject();
            }
        }

        private void result(Finding finding) throws IOException {
            json.text("ruleId", finding.code());
            json.count("ruleIndex", codes.indexOf(finding.code()));
            json.text("kind", finding.severity() == Severity.PRAISE ? "informational" : "fail");
            json.text("level", level(finding.severity()));
            message((finding.message() + " " + finding.question()).strip(), json);
            List<Optional<Span>> spans = finding.spans().isEmpty()
                    ? List.of(Optional.empty())
                    : finding.spans().stream().map(Optional::of).toList();
            json.objects("locations", spans.subList(0, 1), this::location);
            json.objects("relatedLocations", spans.subList(1, spans.size()), this::location);
            json.startObject("partialFingerprints");
            json.text("onrecord/v1", finding.fingerprint());
            json.endObject();
            json.startObject("properties");
            json.text("severity", finding.severity().id());
            json.text("question", finding.question());
            json.texts("claims", finding.claims());
            json.endObject();
        }

        private void location(Optional<Span> span) throws IOException {
            json.startObject("physicalLocation");
            artifact(audit, json);
            if (span.isPresent() && places.areLines()) {
                region(span.get());
            }
            json.endObject();
            if (span.isPresent() && !places.areLines()) {
                block(span.get());
            }
        }

        private void region(Span span) throws IOException {
            Place start = places.of(span.start());
            Place end = places.of(span.end());
            json.startObject("region");
            json.count("startLine", start.line());
            json.count("startColumn", start.column());
            json.count("endLine", end.line());
            json.count("endColumn", end.column());
            json.startObject("snippet");
            json.text("text", span.in(audit.article().text()));
            json.endObject();
            json.endObject();
        }

        private void block(Span span) throws IOException {
            json.objects("logicalLocations", places.origin(span).stream().toList(), name -> {
                json.text("name", name);
                json.text("kind", "block");
            });
            message("“" + span.in(audit.article().text()) + "”", json);
        }
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case SERIOUS -> "error";
            case WARNING -> "warning";
            case NOTE -> "note";
            case PRAISE -> "none";
        };
    }
}
