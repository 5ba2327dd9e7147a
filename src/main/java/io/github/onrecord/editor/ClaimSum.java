package io.github.onrecord.editor;

import io.github.onrecord.article.Span;
import io.github.onrecord.audit.Audit;
import io.github.onrecord.audit.Standard;
import io.github.onrecord.claims.ClaimKind;
import io.github.onrecord.scoring.Cap;
import io.github.onrecord.scoring.Contribution;
import io.github.onrecord.scoring.Score;
import io.github.onrecord.scoring.ScoredClaim;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How a claim came to its score, line by line: each contribution with its points, its words on the page, its rule and
 * the standards behind the points; the sum; every limit; then what a score says and does not say.
 */
final class ClaimSum {
    private static final int SHOWN_WORDS = 60;
    private static final int SHOWN_PLACES = 2;

    private final Audit audit;
    private final Map<String, Standard> standards;
    private final Markup markup;

    ClaimSum(Audit audit, List<Standard> standards, Markup markup) {
        this.audit = audit;
        this.standards = standards.stream().collect(Collectors.toMap(Standard::id, Function.identity(), (a, b) -> a));
        this.markup = markup;
    }

    /** The lines; an empty one before the list and before the caption. */
    List<String> of(ScoredClaim scored) {
        List<String> lines = new ArrayList<>();
        Optional<String> unrated = scored.claim().notRatedBecause().map(ClaimKind::words);
        if (unrated.isPresent()) {
            lines.add(markup.strong("Not rated") + ": " + markup.plain(unrated.get()) + ".");
        } else if (!audit.confidence().scored() || scored.score().isEmpty()) {
            lines.add(markup.strong("Not scored") + ": "
                    + markup.plain(String.join(" ", audit.confidence().notes())));
        } else {
            sum(scored.score().get(), lines);
        }
        lines.add("");
        lines.add(markup.plain(Audit.CAPTION));
        return lines;
    }

    private void sum(Score score, List<String> lines) {
        lines.add(markup.strong(score.band().words() + " · " + score.value() + " of 100")
                + (score.borderline() ? ", borderline" : ""));
        lines.add("");
        score.contributions().forEach(part -> lines.add(line(part)));
        lines.add("- " + markup.strong(String.valueOf(score.points())) + " in all");
        score.caps().forEach(cap -> lines.add(line(cap, score.decidingCap().equals(Optional.of(cap)))));
    }

    private String line(Contribution part) {
        return "- "
                + joined(
                        markup.strong(signed(part.points())) + " " + markup.plain(part.words()),
                        part.evidence(),
                        // A level that no rule showed is known by its factor too: many factors have a "nil".
                        part.rule().equals(part.level()) ? part.factor() + ": " + part.level() : part.rule(),
                        part.points() == 0 ? List.of() : part.standards());
    }

    private String line(Cap cap, boolean decides) {
        return "- "
                + joined(
                        markup.strong((decides ? "held at " : "at most ") + cap.limit()) + " "
                                + markup.plain(cap.words()),
                        cap.evidence(),
                        cap.rule(),
                        cap.standards());
    }

    private String joined(String opening, List<Span> evidence, String rule, List<String> ids) {
        List<String> parts = new ArrayList<>(List.of(opening));
        evidence.stream().limit(SHOWN_PLACES).map(this::words).forEach(parts::add);
        parts.add(markup.code(rule));
        ids.stream().map(this::standard).distinct().forEach(parts::add);
        return String.join(" · ", parts);
    }

    private String words(Span evidence) {
        String words = evidence.in(audit.article().text());
        int half = SHOWN_WORDS / 2;
        String shown = words.length() <= SHOWN_WORDS
                ? words
                : words.substring(0, half).strip() + " … "
                        + words.substring(words.length() - half).strip();
        return markup.plain("“" + shown + "”");
    }

    private String standard(String id) {
        return Optional.ofNullable(standards.get(id))
                .map(standard -> standard.link()
                        .map(address -> markup.link(standard.citation(), address))
                        .orElseGet(() -> markup.plain(standard.citation())))
                .orElseGet(() -> markup.plain(id));
    }

    /** "+26", "0", "−10" with a true minus sign. */
    private static String signed(int points) {
        return points < 0 ? "\u2212" + -points : points == 0 ? "0" : "+" + points;
    }
}
