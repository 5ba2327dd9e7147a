package io.github.onrecord.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.onrecord.article.Span;
import io.github.onrecord.audit.Audit;
import io.github.onrecord.findings.Finding;
import io.github.onrecord.findings.Severity;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * Writes findings as W3C Web Annotations: a page of annotations in JSON-LD. Each points at its words by themselves
 * with what stands around them, and by their place.
 *
 * <p>The standard counts Unicode code points, from 0, over the text of {@link io.github.onrecord.article.Article};
 * everywhere else OnRecord counts UTF-16 units.
 */
public final class AnnotationWriter implements ReportWriter {
    private static final String CONTEXT = "http://www.w3.org/ns/anno.jsonld";
    private static final int AROUND = 32;

    @Override
    public void write(List<Audit> audits, ReportContext context, OutputStream out) throws IOException {
        List<Annotation> annotations = new ArrayList<>();
        for (Audit audit : audits) {
            CodePoints points = CodePoints.of(audit.article().text());
            audit.findings().forEach(finding -> annotations.add(new Annotation(audit, points, finding)));
        }
        JsonFile.write(out, json -> {
            json.text("@context", CONTEXT);
            json.text(
                    "id",
                    id(String.join(
                            "\n", annotations.stream().map(Annotation::id).toList())));
            json.text("type", "AnnotationPage");
            json.count("startIndex", 0);
            json.objects("items", annotations, annotation -> annotation.write(json));
        });
    }

    /** A name that any program can use and that is the same for the same finding. */
    private static String id(String content) {
        return "urn:uuid:" + UUID.nameUUIDFromBytes(content.getBytes(UTF_8));
    }

    /** A finding of an article. */
    private record Annotation(Audit audit, CodePoints points, Finding finding) {
        String id() {
            return AnnotationWriter.id(audit.article().path() + "\n" + finding.fingerprint());
        }

        void write(JsonFields json) throws IOException {
            json.text("id", id());
            json.text("type", "Annotation");
            json.text("motivation", finding.severity() == Severity.PRAISE ? "commenting" : "questioning");
            json.startObject("creator");
            json.text("type", "Software");
            json.text("name", "OnRecord");
            json.endObject();
            json.objects("body", bodies(), body -> body.write(json));
            List<Span> spans = finding.spans();
            if (spans.isEmpty()) {
                json.text("target", source());
            } else {
                json.objects("target", spans, span -> target(span, json));
            }
        }

        private List<Body> bodies() {
            List<Body> bodies = new ArrayList<>();
            if (!finding.question().isBlank()) {
                bodies.add(new Body("questioning", finding.question()));
            }
            bodies.add(new Body("describing", finding.message()));
            bodies.add(new Body("tagging", finding.code()));
            bodies.add(new Body("tagging", finding.severity().id()));
            finding.standards().forEach(standard -> bodies.add(new Body("tagging", standard)));
            return bodies;
        }

        private String source() {
            return FileReference.of(audit.article().path());
        }

        private void target(Span span, JsonFields json) throws IOException {
            String text = audit.article().text();
            json.text("source", source());
            json.startList("selector");
            json.startObject();
            json.text("type", "TextQuoteSelector");
            json.text("exact", span.in(text));
            json.text("prefix", text.substring(whole(text, span.start() - AROUND), span.start()));
            json.text("suffix", text.substring(span.end(), whole(text, span.end() + AROUND)));
            json.endObject();
            json.startObject();
            json.text("type", "TextPositionSelector");
            json.count("start", points.before(span.start()));
            json.count("end", points.before(span.end()));
            json.endObject();
            json.endList();
        }
    }

    /** The place, or the nearest one that lies in the text and halves no character. */
    private static int whole(String text, int place) {
        int inside = Math.max(0, Math.min(place, text.length()));
        boolean halves = inside > 0
                && inside < text.length()
                && Character.isSurrogatePair(text.charAt(inside - 1), text.charAt(inside));
        return halves ? inside - 1 : inside;
    }

    /**
     * Counts code points.
     *
     * @param pairs where second halves of surrogate pairs stand, ascending
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record CodePoints(int[] pairs) {
        static CodePoints of(String text) {
            return new CodePoints(IntStream.range(1, text.length())
                    .filter(i -> Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i)))
                    .toArray());
        }

        /** How many stand before the unit at this offset. */
        int before(int offset) {
            int found = Arrays.binarySearch(pairs, offset);
            return offset - (found >= 0 ? found : -found - 1);
        }
    }

    /** Something that an annotation says. */
    private record Body(String purpose, String value) {
        void write(JsonFields json) throws IOException {
            json.text("type", "TextualBody");
            json.text("purpose", purpose);
            json.text("value", value);
            json.text("format", "text/plain");
        }
    }
}
