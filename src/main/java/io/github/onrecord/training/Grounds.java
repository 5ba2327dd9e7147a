package io.github.onrecord.training;

import io.github.onrecord.article.Span;
import io.github.onrecord.attribution.Attribution;
import io.github.onrecord.attribution.Source;
import io.github.onrecord.attribution.SourceType;
import io.github.onrecord.audit.RuleCard;
import io.github.onrecord.audit.RulePack;
import io.github.onrecord.audit.Standard;
import io.github.onrecord.claims.ClaimKind;
import io.github.onrecord.findings.Finding;
import io.github.onrecord.report.WorkbookReasons;
import io.github.onrecord.scoring.Cap;
import io.github.onrecord.scoring.Contribution;
import io.github.onrecord.scoring.Score;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Says in words what on the page, which rule and which standards are behind an answer. */
final class Grounds {
    private static final String SCORING = "scoring.yaml";

    private final Map<String, RuleCard> cards = new HashMap<>();
    private final Map<String, Standard> standards = new HashMap<>();

    Grounds(RulePack pack) {
        pack.cards().forEach(card -> cards.putIfAbsent(card.id(), card));
        pack.standards().forEach(standard -> standards.put(standard.id(), standard));
    }

    Ground source(Item item) {
        return of(item, "who", sourceShown(item) + continued(item));
    }

    Ground channel(Item item) {
        return of(item, "channel", shown(item, "channel"));
    }

    Ground proximity(Item item) {
        return of(item, "proximity", shown(item, "proximity"));
    }

    Ground score(Item item) {
        Optional<Score> score = item.scored().score();
        if (score.isEmpty()) {
            return new Ground("", "", "");
        }
        Optional<Cap> cap = score.get().decidingCap();
        Set<String> cited = new LinkedHashSet<>();
        cap.ifPresent(deciding -> cited.addAll(deciding.standards()));
        score.get().contributions().stream()
                .filter(part -> part.points() != 0)
                .forEach(part -> cited.addAll(part.standards()));
        String rule = cap.map(deciding -> SCORING + ": " + deciding.id()).orElse(SCORING);
        return new Ground(WorkbookReasons.why(score.get()), rule, names(cited));
    }

    Ground finding(Finding finding) {
        String why = Optional.ofNullable(cards.get(finding.code()))
                .map(RuleCard::why)
                .orElse("");
        return new Ground(finding.message(), finding.code() + ": " + why, names(finding.standards()));
    }

    private Ground of(Item item, String factor, String why) {
        Optional<Contribution> part = part(item, factor);
        return new Ground(
                why,
                part.map(this::rule).orElse(""),
                part.map(Contribution::standards).map(this::names).orElse(""));
    }

    /** The rule with what it says; where no single rule showed it, the level of the points table. */
    private String rule(Contribution part) {
        return Optional.ofNullable(cards.get(part.rule()))
                .map(card -> card.id() + ": " + card.why())
                .orElse(SCORING + ": " + part.level());
    }

    private String names(Collection<String> ids) {
        return ids.stream()
                .map(id -> Optional.ofNullable(standards.get(id))
                        .map(Standard::shortName)
                        .orElse(id))
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private static Optional<Contribution> part(Item item, String factor) {
        return item.scored().score().stream()
                .flatMap(score -> score.contributions().stream())
                .filter(part -> part.factor().equals(factor))
                .findFirst();
    }

    private static String sourceShown(Item item) {
        SourceType type = item.claim().sourceType();
        String mentions = quoted(item, attribution -> attribution.source().map(Attribution.Mention::span));
        String cues = quoted(item, Attribution::cue);
        if (type == SourceType.NONE) {
            return "No words here credit anyone: the outlet speaks for itself.";
        }
        if (type == SourceType.HEARSAY_UNSOURCED) {
            String words = mentions.isEmpty() ? cues : mentions;
            return (words.isEmpty() ? "The wording" : words) + (words.contains("”, “") ? " name" : " names")
                    + " no one.";
        }
        return (mentions.isEmpty() ? "The page" : mentions) + ": " + type.words() + "."
                + (cues.isEmpty() ? "" : " Cue: " + cues + ".");
    }

    private static String continued(Item item) {
        if (item.claim().kind() != ClaimKind.ATTRIBUTED_INHERITED) {
            return "";
        }
        return item.claim()
                .source()
                .flatMap(item.audit()::source)
                .map(Source::name)
                .map(name -> " It goes on with the source before it: " + name + ".")
                .orElse(" It goes on with the source before it.");
    }

    private static String shown(Item item, String factor) {
        Optional<Contribution> part = part(item, factor);
        List<Span> evidence = part.map(Contribution::evidence).orElse(List.of());
        String words = evidence.stream()
                .map(span -> "“" + span.in(item.audit().article().text()) + "”")
                .distinct()
                .collect(Collectors.joining(", "));
        String level = part.map(Contribution::words).orElse("");
        return words.isEmpty() ? "On the page: " + level + "." : words + ": " + level + ".";
    }

    /** A part of an attribution. */
    private interface Part {
        Optional<Span> of(Attribution attribution);
    }

    private static String quoted(Item item, Part part) {
        return item.claim().attributions().stream()
                .flatMap(id -> item.audit().attribution(id).stream())
                .flatMap(attribution -> part.of(attribution).stream())
                .map(span -> "“" + span.in(item.audit().article().text()).replaceAll("\\s+", " ") + "”")
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
