package io.github.onrecord.evaluation;

import io.github.onrecord.audit.Audit;
import io.github.onrecord.audit.Auditor;
import io.github.onrecord.ingest.UnreadableInput;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Compares what OnRecord says with what people annotated.
 *
 * <pre>{@code
 * Evaluation result = Evaluator.with(Auditor.standard()).evaluate(Path.of("gold"));
 * result.sections().get(0).figures().get(0).f1();
 * }</pre>
 *
 * <p>A system's span matches the gold's if they share half of the characters that either has, the best pairs first and
 * each used once; "exact" asks for the same letters and digits.
 */
public final class Evaluator {
    private final Auditor auditor;

    private Evaluator(Auditor auditor) {
        this.auditor = auditor;
    }

    /** An evaluator of this auditor. */
    public static Evaluator with(Auditor auditor) {
        return new Evaluator(auditor);
    }

    /**
     * Evaluates on the gold of a file, or of a folder at any depth.
     *
     * @throws UnreadableInput if there is no gold, or some of it cannot be used; the message says which, and what to do
     */
    public Evaluation evaluate(Path place) throws UnreadableInput {
        List<Gold> all = GoldFiles.read(place);
        ClaimMeasure claims = new ClaimMeasure();
        AttributionMeasure attributions = new AttributionMeasure();
        boolean hasClaims = false;
        boolean hasAttributions = false;
        for (Gold gold : all) {
            Audit audit = auditor.audit(gold.text().article());
            if (gold instanceof ClaimGold annotated) {
                claims.add(annotated, audit);
                hasClaims = true;
            } else if (gold instanceof AttributionGold annotated) {
                attributions.add(annotated, audit);
                hasAttributions = true;
            }
        }
        List<Section> sections = new ArrayList<>();
        if (hasClaims) {
            sections.addAll(claims.sections());
        }
        if (hasAttributions) {
            sections.addAll(attributions.sections());
        }
        String rules =
                auditor.pack().used().name() + " " + auditor.pack().used().version();
        return new Evaluation(
                all.size(),
                rules,
                sections.stream()
                        .filter(section -> !section.figures().isEmpty())
                        .toList(),
                Stream.concat(claims.mistakes().stream(), attributions.mistakes().stream())
                        .sorted(Mistake.WORST_FIRST)
                        .toList());
    }
}
