package io.github.onrecord.cli;

import io.github.onrecord.variants.Robustness;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What reworded examples showed, as text: the brittle rules, then the shares by rule and by kind of variant. */
final class RobustnessPage {
    private RobustnessPage() {}

    /** The page, without a line end at its end. */
    static String text(Robustness robustness) {
        List<String> lines = new ArrayList<>();
        for (Robustness.Trial trial : robustness.brittle()) {
            lines.add(trial.rule() + ", " + trial.variant().kind().id() + ": “"
                    + trial.variant().text() + "” " + trial.outcome());
        }
        lines.add(lines.isEmpty() ? "Every variant still matches." : "");
        lines.add("By rule (rules that miss a variant)");
        robustness.byRule().forEach((rule, share) -> {
            if (share.passing() < share.all()) {
                lines.add(row(share, rule));
            }
        });
        lines.add("");
        lines.add("By kind of variant");
        robustness.byKind().forEach((kind, share) -> lines.add(row(share, kind.id() + ": " + kind.words())));
        lines.add("");
        Robustness.Share all = robustness.share();
        lines.add(all.passing() + " of " + Count.of(all.all(), "variant") + " of "
                + Count.of(robustness.examples(), "example") + " still match (" + all.percent() + "%).");
        return String.join("\n", lines);
    }

    private static String row(Robustness.Share share, String what) {
        return String.format(
                Locale.ROOT, "  %4d of %4d  %3d%%  %s", share.passing(), share.all(), share.percent(), what);
    }
}
