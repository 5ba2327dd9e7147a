package io.github.onrecord.page;

import io.github.onrecord.scoring.Band;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;

/**
 * A claim as the page shows it.
 *
 * @param draft the draft's anchor, "d1"
 * @param number its number in the article, from 1
 * @param paragraph the number of its paragraph; 0 before the first
 * @param band its band, {@link Band#NOT_RATED} also where the page could not be scored
 * @param score "51"; empty where it has none
 * @param borderline whether the score lies close to a band's line
 * @param words its words
 * @param facts who says so, how they know, how it is put: name and words
 * @param sum what gave or took points, and the limits
 * @param points what the points add up to before a limit; empty where the claim has no score
 * @param unrated why it has no score
 * @param findings those about it, gravest first
 * @param said what was decided about it
 */
record ClaimView(
        String draft,
        int number,
        int paragraph,
        Band band,
        String score,
        boolean borderline,
        String words,
        List<Measure> facts,
        List<SumLine> sum,
        String points,
        Optional<String> unrated,
        List<FindingView> findings,
        Said said) {
    ClaimView {
        facts = List.copyOf(facts);
        sum = List.copyOf(sum);
        findings = List.copyOf(findings);
    }

    /** Where its explanation stands. */
    String anchor() {
        return draft + "-c" + number;
    }

    /** Where its label stands in the article. */
    String mark() {
        return draft + "-m" + number;
    }

    String css() {
        return BandSign.css(band);
    }

    /** "U 0"; "–" without a score. */
    String label() {
        return score.isEmpty() ? band.letter() : band.letter() + " " + score;
    }

    /** The label as it is spoken: it begins with what is seen. */
    String spoken() {
        return label() + ", claim " + number + ", " + band.words().toLowerCase(Locale.ROOT);
    }

    /** What gave or took points. */
    List<SumLine> gives() {
        return lines("gives");
    }

    /** What nothing is shown for. */
    List<SumLine> zeros() {
        return lines("zero");
    }

    /** The limit that decided, if one did. */
    List<SumLine> held() {
        return lines("held");
    }

    /** Limits that took nothing away. */
    List<SumLine> loose() {
        return lines("loose");
    }

    private List<SumLine> lines(String css) {
        return sum.stream().filter(line -> line.css().equals(css)).toList();
    }

    /** Whether it is rated and something about it is still to be asked. */
    boolean isOpen() {
        return said.open() && findings.stream().anyMatch(FindingView::isOpen);
    }

    /** The codes of its findings, each once: "F02 F05". */
    String codes() {
        TreeSet<String> codes = new TreeSet<>();
        findings.forEach(finding -> codes.add(finding.code()));
        return String.join(" ", codes);
    }
}
