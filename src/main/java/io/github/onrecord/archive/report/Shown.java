package io.github.onrecord.archive.report;

import io.github.onrecord.archive.analysis.Change;
import io.github.onrecord.archive.analysis.Estimate;
import io.github.onrecord.archive.analysis.Portrait;
import io.github.onrecord.archive.analysis.Root;
import io.github.onrecord.archive.analysis.ToldClaim;
import io.github.onrecord.audit.Audit;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What the workbook and the page say in the same words. */
final class Shown {
    private Shown() {}

    /** "27 %". */
    static String percent(double share) {
        return Math.round(100 * share) + " %";
    }

    /** "27 % (22–33 %), 340 of 1,260 rated claims in 120 articles". */
    static String estimate(Estimate estimate) {
        return percent(estimate.value()) + " (" + interval(estimate) + "), " + number(estimate.part()) + " of "
                + number(estimate.whole()) + " " + estimate.measure().of() + " in " + number(estimate.articles())
                + " articles";
    }

    /** "22–33 %". */
    static String interval(Estimate estimate) {
        return Math.round(100 * estimate.low()) + "–" + percent(estimate.high());
    }

    /** "12,400". */
    static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** What a jump says: "Named source from 62 % to 31 %". */
    static String jumps(Change change) {
        return change.jumps().stream()
                .map(jump -> jump.measure().words() + " from " + percent(jump.from()) + " to " + percent(jump.to()))
                .collect(Collectors.joining("; "));
    }

    /** "Ana Ruiz"; what stands there where nobody is credited. */
    static String source(Root root) {
        return root.source()
                .map(entity -> entity.name())
                .orElseGet(() -> root.claim().sourceType().equals("none")
                        ? "no source shown"
                        : root.claim().sourceType().replace('_', ' '));
    }

    /** "Tarn Observer, 2024-05-03". */
    static String where(ToldClaim claim) {
        return claim.author().name()
                + claim.published().map(date -> ", " + date).orElse("");
    }

    /** How an archive was looked at and what the figures do and do not say. */
    static List<String> method(Portrait portrait) {
        return List.of(
                Audit.CAPTION,
                "Figures are taken over " + portrait.options().over().words() + ".",
                "Texts that are set apart as doubtful (not English, no article, a listing, a paywall stub, badly extracted)"
                        + " stand in no figure. Opinion and interviews are read and not scored.",
                "Two texts are the same when at least " + portrait.options().similar()
                        + " % of the shorter one's runs of five words stand in the other (MinHash with 128 permutations,"
                        + " 64 bands of 2; what the signatures leave in doubt is counted in the texts).",
                "Intervals are 95 %. Shares of articles have Wilson's interval. Claims of one article are alike, so shares of"
                        + " claims have a bootstrap that draws articles, a thousand times, seed "
                        + portrait.options().seed() + ".",
                "No figure is given from fewer than " + portrait.options().least() + " articles.",
                "A change is five points or more from one month to the next, and more than chance would bring once in a"
                        + " hundred archives of this size. Where the page template, the way the text was found or its length"
                        + " changes in the same month, the jump is doubtful: look at the pages before you report it.",
                "Outlets, organisations and documents are joined by name, people by name and role. The sheet Joined names,"
                        + " or the JSON of the graph, shows what was joined.",
                "A claim that is credited to an outlet of this archive leads to that outlet's claims within a week that share"
                        + " three fifths of their words of substance, three at least. A circle is a path that comes back to"
                        + " the outlet where it began, on a claim that tells the same, with nobody named on the way.",
                "Rules: " + portrait.contents().rules() + ".");
    }
}
