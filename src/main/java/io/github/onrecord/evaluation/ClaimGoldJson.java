package io.github.onrecord.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.onrecord.article.Span;
import io.github.onrecord.evaluation.ClaimGold.GoldClaim;
import io.github.onrecord.evaluation.ClaimGold.GoldFinding;
import io.github.onrecord.ingest.UnreadableInput;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads claim gold. The article lies beside it under the name in its field "file". */
final class ClaimGoldJson {
    private static final String START = "start";
    private static final String SPANS = "spans";

    private final Path file;
    private final JsonNode gold;

    ClaimGoldJson(Path file, JsonNode gold) {
        this.file = file;
        this.gold = gold;
    }

    ClaimGold read() throws UnreadableInput {
        Path article = article();
        GoldText text = new GoldText(String.valueOf(article.getFileName()), GoldFiles.text(article));
        GoldSpans spans = new GoldSpans(file, text);
        List<GoldClaim> claims = new ArrayList<>();
        for (JsonNode claim : gold.path("claims")) {
            claims.add(claim(claim, spans));
        }
        return new ClaimGold(text, claims, gold.has("findings") ? Optional.of(findings()) : Optional.empty());
    }

    /** Beside the gold; else where the name leads from the gold's folder or one above it. */
    private Path article() throws UnreadableInput {
        String named = gold.path("file").asText("");
        try {
            Path path = Path.of(named);
            Path name = path.getFileName();
            Path beside = name == null ? file : file.resolveSibling(name);
            if (name != null && Files.isRegularFile(beside)) {
                return beside;
            }
            for (Path above = file.toAbsolutePath().getParent(); above != null; above = above.getParent()) {
                if (!named.isEmpty() && Files.isRegularFile(above.resolve(path))) {
                    return above.resolve(path);
                }
            }
            throw missing(named.isEmpty() ? "its article, which it does not name in \"file\"" : beside.toString());
        } catch (InvalidPathException odd) {
            throw missing(named);
        }
    }

    private UnreadableInput missing(String what) {
        return new UnreadableInput(
                file.toString(),
                "has no article: there is no " + what,
                "Put the article that was annotated beside it and run again.");
    }

    private GoldClaim claim(JsonNode claim, GoldSpans spans) throws UnreadableInput {
        String id = required(claim, "id", "a claim").asText();
        required(claim, START, id);
        JsonNode type = required(claim, "source_type", id);
        JsonNode band = required(claim, "band", id);
        return new GoldClaim(
                id,
                whole(claim, spans),
                spans.objects(claim.path("content")),
                spans.optional(claim.path("source")),
                spans.optional(claim.path("cue")),
                claim.path("antecedent").isObject(),
                type.asText(),
                Set.copyOf(texts(claim.path("channel"))),
                band.asText(),
                claim.has("acceptable_bands") ? texts(claim.path("acceptable_bands")) : List.of(band.asText()),
                claim.path("rated").asBoolean(true),
                claim.path("optional").asBoolean(false));
    }

    private static List<Span> whole(JsonNode claim, GoldSpans spans) throws UnreadableInput {
        if (claim.path(SPANS).isArray() && !claim.path(SPANS).isEmpty()) {
            return spans.pairs(claim.path(SPANS));
        }
        return List.of(spans.object(claim));
    }

    private JsonNode required(JsonNode claim, String field, String id) throws UnreadableInput {
        if (!claim.hasNonNull(field)) {
            throw new UnreadableInput(
                    file.toString(),
                    "is not whole claim gold: " + id + " has no \"" + field + "\"",
                    "Build the gold again from its annotation and run again.");
        }
        return claim.path(field);
    }

    private Set<GoldFinding> findings() {
        Set<GoldFinding> findings = new LinkedHashSet<>();
        for (JsonNode finding : gold.path("findings")) {
            String code = finding.path("code").asText();
            if (finding.path("claims").isEmpty()) {
                findings.add(new GoldFinding(code, Optional.empty()));
            }
            texts(finding.path("claims")).forEach(claim -> findings.add(new GoldFinding(code, Optional.of(claim))));
        }
        return findings;
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(node -> texts.add(node.asText()));
        return texts;
    }
}
