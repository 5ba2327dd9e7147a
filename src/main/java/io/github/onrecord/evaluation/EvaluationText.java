package io.github.onrecord.evaluation;

import java.util.Locale;
import java.util.Optional;

/** An evaluation for people: a table of figures, then the worst mistakes. */
public final class EvaluationText {
    private static final int NAME = 42;
    private static final int MOST_WORDS = 160;

    private final Evaluation evaluation;
    private final int errors;
    private final StringBuilder page = new StringBuilder();

    private EvaluationText(Evaluation evaluation, int errors) {
        this.evaluation = evaluation;
        this.errors = errors;
    }

    /**
     * The page. Shares have three decimals; behind them stand the numbers that they are made of.
     *
     * @param errors how many mistakes to list, 0 or more
     */
    public static String of(Evaluation evaluation, int errors) {
        return new EvaluationText(evaluation, errors).page();
    }

    private String page() {
        line("Articles with gold: " + evaluation.articles() + "   rules: " + evaluation.rules());
        evaluation.sections().forEach(this::section);
        if (errors > 0) {
            mistakes();
        }
        return page.toString();
    }

    private void section(Section section) {
        line("");
        line(String.format(
                Locale.ROOT,
                "%-" + NAME + "s %9s %9s %9s  %11s %11s",
                section.title(),
                "precision",
                "recall",
                "F1",
                "of ours",
                "of the gold"));
        section.figures().forEach(this::figure);
    }

    private void figure(Figure figure) {
        line(String.format(
                        Locale.ROOT,
                        "%-" + NAME + "s %9s %9s %9s  %11s %11s",
                        figure.name(),
                        value(figure.precision().map(Share::value)),
                        value(figure.recall().map(Share::value)),
                        value(figure.f1()),
                        counts(figure.precision()),
                        counts(figure.recall()))
                .stripTrailing());
    }

    private static String value(Optional<Double> share) {
        return share.map(value -> String.format(Locale.ROOT, "%.3f", value)).orElse("");
    }

    private static String counts(Optional<Share> share) {
        return share.map(counts -> counts.right() + "/" + counts.of()).orElse("");
    }

    private void mistakes() {
        int all = evaluation.mistakes().size();
        line("");
        line(all > errors ? "Errors, the worst " + errors + " of " + all : "Errors: " + all);
        evaluation.worst(errors).forEach(this::mistake);
    }

    private void mistake(Mistake mistake) {
        line("");
        line(String.format(
                Locale.ROOT,
                "%-6s %s  wanted %s, got %s",
                mistake.kind().id(),
                mistake.article(),
                mistake.wanted(),
                mistake.got()));
        if (!mistake.words().isEmpty()) {
            line("       “" + shortened(mistake.words().replaceAll("\\s+", " ")) + "”");
        }
    }

    private static String shortened(String words) {
        return words.length() > MOST_WORDS ? words.substring(0, MOST_WORDS).stripTrailing() + "…" : words;
    }

    private void line(String words) {
        page.append(words).append('\n');
    }
}
