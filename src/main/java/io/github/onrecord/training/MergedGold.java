package io.github.onrecord.training;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.onrecord.article.Span;
import io.github.onrecord.article.Spans;
import io.github.onrecord.scoring.Band;
import io.github.onrecord.training.Annotation.Marked;
import io.github.onrecord.training.Annotations.Compared;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Gold made of several annotations, in the form that {@code onrecord evaluate} reads. What most people said stands; a
 * claim whose type they could not settle may be left out by whoever is measured, and every band that somebody gave is
 * accepted.
 */
public final class MergedGold {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String NONE = "none";

    private final Annotations annotations;
    private final String text;

    /** Gold of these annotations. */
    public MergedGold(Annotations annotations) {
        this.annotations = annotations;
        this.text = annotations.copy().text();
    }

    /** The gold as JSON, indented. Offsets count code points. */
    public String json() {
        ObjectNode gold = JSON.createObjectNode();
        gold.put("schema", "attribution-gold/0.1");
        gold.put("file", annotations.copy().name());
        gold.put("offsets", "Unicode code points, 0-based, end-exclusive");
        ArrayNode annotators = gold.putArray("annotators");
        annotations.people().forEach(annotators::add);
        ArrayNode claims = gold.putArray("claims");
        annotations.claims().stream().filter(MergedGold::isClaim).forEach(claim -> claims.add(claim(claim)));
        try {
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(gold) + "\n";
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Most must have it as a claim: those who did not cut it so, or said so, are against it. */
    private static boolean isClaim(Compared claim) {
        long against = claim.said().stream()
                .filter(said -> said.flatMap(marked -> marked.choice(Axis.RATED))
                        .filter(rated -> !rated.equals(Axis.NO_CLAIM))
                        .isEmpty())
                .count();
        String settled = claim.settled().get(Axis.RATED);
        return settled == null ? against * 2 < claim.said().size() : !settled.equals(Axis.NO_CLAIM);
    }

    private ObjectNode claim(Compared claim) {
        Optional<String> rated = claim.decided(Axis.RATED);
        Optional<String> type = claim.decided(Axis.SOURCE_TYPE);
        boolean isRated = !rated.equals(Optional.of(Axis.NO));
        boolean isOpen = rated.isEmpty()
                || isRated && (type.isEmpty() || claim.votes(Axis.BAND).isEmpty());
        ObjectNode node = JSON.createObjectNode();
        node.put("id", claim.id());
        node.put("start", points(claim.spans().get(0).start()));
        node.put("end", points(claim.spans().get(claim.spans().size() - 1).end()));
        node.put("text", annotations.words(claim));
        ArrayNode spans = node.putArray("spans");
        claim.spans().forEach(span -> spans.addArray().add(points(span.start())).add(points(span.end())));
        words(node, claim);
        node.put(
                "source_type",
                type.or(() -> claim.votes(Axis.SOURCE_TYPE).stream().findFirst())
                        .orElse(NONE));
        ArrayNode channels = node.putArray("channel");
        claim.votes(Axis.CHANNEL).stream().distinct().forEach(channels::add);
        claim.decided(Axis.PROXIMITY).ifPresent(proximity -> node.put("proximity", proximity));
        claim.decided(Axis.MODALITY).ifPresent(modality -> node.put("modality", modality));
        claim.decided(Axis.VERIFICATION).ifPresent(verification -> node.put("verification", verification));
        bands(node, claim, isRated);
        node.put("rated", isRated);
        node.put("optional", isOpen);
        return node;
    }

    private static void bands(ObjectNode node, Compared claim, boolean isRated) {
        List<String> given = claim.settled().containsKey(Axis.BAND)
                ? claim.decided(Axis.BAND).stream().toList()
                : claim.votes(Axis.BAND).stream().distinct().toList();
        List<String> bands = isRated && !given.isEmpty() ? given : List.of(Band.NOT_RATED.id());
        node.put("band", claim.decided(Axis.BAND).filter(bands::contains).orElse(bands.get(0)));
        ArrayNode acceptable = node.putArray("acceptable_bands");
        bands.forEach(acceptable::add);
    }

    private void words(ObjectNode node, Compared claim) {
        Optional<Span> source = find(claim, Marked::source);
        Optional<Span> cue = find(claim, Marked::cue);
        Spans content = new Spans(claim.spans());
        for (Span part : List.of(source, cue).stream().flatMap(Optional::stream).toList()) {
            content = content.without(part);
        }
        ArrayNode pieces = node.putArray("content");
        content.list().stream()
                .filter(span -> !span.in(text).isBlank())
                .forEach(span -> pieces.add(span(trimmed(span))));
        node.set("source", source.<ObjectNode>map(this::span).orElse(null));
        node.set("cue", cue.<ObjectNode>map(this::span).orElse(null));
    }

    /** The first place in the claim where the words stand that most people copied. */
    private Optional<Span> find(Compared claim, Function<Marked, String> part) {
        return claim.said().stream()
                .flatMap(Optional::stream)
                .map(part)
                .filter(words -> !words.isEmpty())
                .flatMap(words -> claim.spans().stream().flatMap(span -> in(span, words).stream()))
                .findFirst();
    }

    private Optional<Span> in(Span span, String words) {
        int at = text.indexOf(words, span.start());
        return at >= 0 && at + words.length() <= span.end()
                ? Optional.of(new Span(at, at + words.length()))
                : Optional.empty();
    }

    private Span trimmed(Span span) {
        String words = span.in(text);
        int start = span.start() + words.length() - words.stripLeading().length();
        return new Span(start, start + words.strip().length());
    }

    private ObjectNode span(Span span) {
        return JSON.createObjectNode()
                .put("start", points(span.start()))
                .put("end", points(span.end()))
                .put("text", span.in(text));
    }

    private int points(int unit) {
        return text.codePointCount(0, unit);
    }
}
