package io.github.onrecord.page;

import io.github.onrecord.attribution.SourceType;
import io.github.onrecord.findings.HeadlineGap;
import io.github.onrecord.findings.Measures;
import io.github.onrecord.findings.QuotationDistance;
import io.github.onrecord.findings.RightOfReply;
import io.github.onrecord.findings.SceneDistance;
import io.github.onrecord.report.TextVisible;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What is told of a whole article, in words and whole numbers. */
final class PageMeasures {
    private final Measures measures;
    private final List<Measure> lines = new ArrayList<>();

    private PageMeasures(Measures measures) {
        this.measures = measures;
    }

    static List<Measure> of(Measures measures) {
        PageMeasures page = new PageMeasures(measures);
        page.sources();
        page.checks();
        page.reply();
        page.top();
        page.scene();
        page.quotations();
        return List.copyOf(page.lines);
    }

    private void sources() {
        add(
                "Before the first identified source",
                measures.wordsBeforeFirstSource().isPresent()
                        ? counted(measures.wordsBeforeFirstSource().getAsInt(), "word")
                        : "no identified source on the page");
        add("Claims with a named source", share(SourceType::isNamed));
        add("Claims on unnamed people", share(SourceType::isUnnamedPeople));
        add("Hearsay", share(type -> type == SourceType.HEARSAY_UNSOURCED));
        add("No source shown", share(type -> type == SourceType.NONE));
        add("A second source or record", percent(measures.corroborationRate()) + " of rated claims");
        add(
                "Independent origins",
                measures.independentOrigins()
                        + (measures.independentOrigins() == 0
                                ? ""
                                : "; the largest carries " + percent(measures.largestOriginShare())
                                        + " of the claims with an identified source"));
    }

    private void checks() {
        add("Said to be checked", counted(measures.verificationStatements(), "statement"));
        add("Said to be unverified", counted(measures.couldNotVerifyStatements(), "statement"));
        add("Footage, silent on checking", counted(measures.artefactClaimsUnchecked(), "claim"));
        add("Quotations without channel or relay", String.valueOf(measures.relayGaps()));
        add(
                "Hedges",
                String.format(Locale.ROOT, "%.1f", measures.hedgesPer100Words()) + " in 100 words; "
                        + percent(measures.hedgesOwnedBySource()) + " of them a source’s own");
    }

    private void reply() {
        List<RightOfReply.Party> parties = measures.page().reply().parties();
        if (!parties.isEmpty()) {
            add(
                    "Accused on the page",
                    parties.stream()
                            .map(party -> TextVisible.of(party.name()) + " ("
                                    + party.reply().words() + ")")
                            .collect(Collectors.joining(", ")));
        }
    }

    private void top() {
        HeadlineGap top = measures.page().top();
        if (!top.lines().isEmpty()) {
            add(
                    "Headline, subheads and lead",
                    top.wide() == 0
                            ? "none says more than the text"
                            : top.wide() + " of " + top.lines().size() + " say more than the text");
        }
    }

    private void scene() {
        SceneDistance scene = measures.page().scene();
        scene.dateline().ifPresent(city -> add("Filed from", TextVisible.of(city)));
        if (!scene.places().isEmpty()) {
            add("Places told of", TextVisible.of(String.join(", ", scene.places())));
        }
        add("Seen or heard by the outlet", counted(scene.ownObservationClaims(), "claim"));
    }

    private void quotations() {
        QuotationDistance quotations = measures.page().quotations();
        if (quotations.quotations() > 0) {
            add(
                    "Quotations",
                    quotations.quotations() + "; speaker known in the same sentence in " + quotations.sameSentence()
                            + ", no speaker found in " + quotations.withoutSpeaker());
        }
    }

    private void add(String name, String value) {
        lines.add(new Measure(name, value));
    }

    /** "7 of 26 (27 %)". */
    private String share(Predicate<SourceType> wanted) {
        int count = measures.sourceTypes().entrySet().stream()
                .filter(entry -> wanted.test(entry.getKey()))
                .mapToInt(entry -> entry.getValue())
                .sum();
        int rated = measures.ratedClaims();
        return rated == 0 ? "0" : count + " of " + rated + " (" + percent((double) count / rated) + ")";
    }

    private static String percent(double share) {
        return Math.round(share * 100) + "\u00a0%";
    }

    private static String counted(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
