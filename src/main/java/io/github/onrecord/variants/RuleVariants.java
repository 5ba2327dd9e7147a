package io.github.onrecord.variants;

import io.github.onrecord.attribution.Attribution;
import io.github.onrecord.audit.Audit;
import io.github.onrecord.audit.MarkedExample;
import io.github.onrecord.audit.RulePack;
import io.github.onrecord.audit.RuleTrial;
import io.github.onrecord.lexicon.BrokenRules;
import io.github.onrecord.rules.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Rewords every matching example of every rule and runs the variants like the examples. The same rules give the same
 * variants in the same order.
 *
 * <pre>{@code
 * Robustness robustness = RuleVariants.run(RulePack.load(PackFiles.bundled()));
 * robustness.share().percent(); // 0 to 100
 * }</pre>
 */
public final class RuleVariants {
    private final RuleTrial trial;
    private final List<Rewording> rewordings;

    /** @throws BrokenRules if {@code variants.yaml} is faulty */
    RuleVariants(RulePack pack) throws BrokenRules {
        VariantWords words = VariantWords.of(pack);
        trial = RuleTrial.of(pack);
        rewordings = List.of(
                new QuoteMarks(),
                new WordOrder(words),
                new Tense(words),
                new Passive(words),
                new Insertions(words),
                new Titles(words),
                new Dashes(words));
    }

    /**
     * Rewords and runs the examples of a pack.
     *
     * @throws BrokenRules if {@code variants.yaml} is faulty
     */
    public static Robustness run(RulePack pack) throws BrokenRules {
        RuleVariants variants = new RuleVariants(pack);
        List<Robustness.Trial> trials = new ArrayList<>();
        int examples = 0;
        for (Rule rule : pack.patterns().rules()) {
            for (String example : rule.examples().match()) {
                List<Robustness.Trial> ofExample = variants.trials(rule, example);
                trials.addAll(ofExample);
                examples += ofExample.isEmpty() ? 0 : 1;
            }
        }
        return new Robustness(trials, examples);
    }

    private List<Robustness.Trial> trials(Rule rule, String example) {
        return variants(rule, example).stream()
                .map(variant -> new Robustness.Trial(rule.id(), variant, outcome(rule, variant)))
                .toList();
    }

    /** The example reworded in every way that is good English. */
    List<Variant> variants(Rule rule, String example) {
        Sample sample = sample(rule, MarkedExample.of(example));
        return rewordings.stream()
                .flatMap(rewording -> rewording.of(sample).stream())
                .toList();
    }

    private Sample sample(Rule rule, MarkedExample marked) {
        Audit audit = trial.audit(marked.text());
        Optional<Attribution> own = audit.attributions().stream()
                .filter(attribution -> attribution.rule().equals(rule.id()))
                .findFirst();
        Optional<Attribution> attribution = own.or(() -> audit.attributions().stream()
                .filter(found -> found.cue().isPresent())
                .findFirst());
        Optional<String> source = attribution.flatMap(Attribution::source).map(Attribution.Mention::resolved);
        return new Sample(
                marked.text(),
                trial.reading(marked.text()),
                attribution,
                source.flatMap(audit::source).map(found -> found.type()),
                marked.source().isPresent());
    }

    /** What came out; empty where the rule sees the variant as it saw the example. */
    private String outcome(Rule rule, Variant variant) {
        if (!trial.fires(rule, variant.text())) {
            List<String> others = trial.standIns(rule, variant.text());
            return trial.silence(rule, variant.text())
                    + (others.isEmpty() ? "" : " (seen by " + String.join(", ", others) + ")");
        }
        if (variant.source().isEmpty()) {
            return "";
        }
        List<String> sources = trial.attributions(rule, variant.text()).stream()
                .flatMap(attribution -> attribution.source().stream())
                .map(mention -> mention.span().in(variant.text()))
                .toList();
        boolean kept = sources.stream()
                .anyMatch(source -> source.toLowerCase(Locale.ROOT)
                        .contains(variant.source().get()));
        return kept
                ? ""
                : sources.isEmpty() ? "finds no source" : "finds the source “" + String.join("”, “", sources) + "”";
    }
}
