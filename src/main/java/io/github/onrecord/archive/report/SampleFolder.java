package io.github.onrecord.archive.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.onrecord.archive.analysis.ClaimSample;
import io.github.onrecord.archive.analysis.Precision;
import io.github.onrecord.archive.analysis.SampledClaim;
import io.github.onrecord.ingest.UnreadableInput;
import io.github.onrecord.review.Answer;
import io.github.onrecord.review.ReviewFolder;
import io.github.onrecord.review.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * The folder beside a review workbook: the texts that its claims stand in, and {@value #FILE}, which says how the sample
 * was drawn. Imported verdicts go into {@code .onrecord} there, as with all drafts.
 */
public final class SampleFolder {
    /** Says how the sample was drawn. */
    public static final String FILE = "sample.json";

    private static final String SCHEMA = "onrecord-sample/1";
    private static final ObjectMapper JSON = new ObjectMapper();

    private SampleFolder() {}

    /** The file of a text: "a1b2c3d4e5f60718.txt". */
    public static String text(long article) {
        return String.format(Locale.ROOT, "%016x.txt", article);
    }

    /** What {@value #FILE} says. */
    public static String design(ClaimSample sample) {
        ObjectNode design = JSON.createObjectNode();
        design.put("schema", SCHEMA).put("seed", sample.seed());
        ArrayNode by = design.putArray("by");
        sample.by().forEach(one -> by.add(one.id()));
        ObjectNode strata = design.putObject("strata");
        sample.strata().forEach(strata::put);
        ArrayNode claims = design.putArray("claims");
        for (SampledClaim claim : sample.claims()) {
            claims.addObject()
                    .put("article", text(claim.article()))
                    .put("fingerprint", claim.fingerprint())
                    .put("stratum", claim.stratum());
        }
        try {
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(design) + "\n";
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a sample is no JSON", impossible);
        }
    }

    /**
     * What reviewers said of the sample in a folder.
     *
     * @throws UnreadableInput if the folder is no sample, or its verdicts are damaged
     */
    public static Precision precision(Path folder) throws UnreadableInput {
        JsonNode design = read(folder.resolve(FILE));
        ReviewFolder review = ReviewFolder.of(folder);
        List<Verdict> verdicts = review.read().verdicts();
        Map<String, int[]> counts = new TreeMap<>();
        design.path("strata").fieldNames().forEachRemaining(name -> counts.put(name, new int[3]));
        for (JsonNode claim : design.path("claims")) {
            String article = review.article(folder.resolve(claim.path("article").asText()));
            String fingerprint = claim.path("fingerprint").asText();
            List<Verdict> given = verdicts.stream()
                    .filter(verdict -> verdict.article().equals(article)
                            && verdict.trace().rule().isEmpty()
                            && verdict.trace().fingerprint().equals(fingerprint))
                    .toList();
            int[] count = counts.computeIfAbsent(claim.path("stratum").asText(), first -> new int[3]);
            count[0]++;
            count[1] += given.isEmpty() ? 0 : 1;
            count[2] += isAgreed(given) ? 1 : 0;
        }
        List<Precision.Stratum> strata = new ArrayList<>();
        counts.forEach((name, count) -> strata.add(
                new Precision.Stratum(name, design.path("strata").path(name).asLong(), count[0], count[1], count[2])));
        return new Precision(strata);
    }

    /** Whether more reviewers say that the tool is right than that it is wrong. */
    private static boolean isAgreed(List<Verdict> given) {
        long rejected = given.stream()
                .filter(verdict -> verdict.answer() == Answer.REJECT)
                .count();
        return given.size() > 2 * rejected;
    }

    private static JsonNode read(Path file) throws UnreadableInput {
        if (!Files.isRegularFile(file)) {
            throw new UnreadableInput(
                    String.valueOf(file.getParent()),
                    "is no folder of a sample",
                    "Name the folder that 'onrecord archive sample' made beside its workbook.");
        }
        try {
            JsonNode design = JSON.readTree(file.toFile());
            if (design.path("schema").asText().equals(SCHEMA)) {
                return design;
            }
            throw new UnreadableInput(file.toString(), "does not describe a sample", "Draw a new sample.");
        } catch (IOException damage) {
            throw new UnreadableInput(file.toString(), "is damaged", "Draw a new sample.", damage);
        }
    }
}
