package io.github.onrecord.archive.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How often reviewers agree with the tool on an archive, from a sample: each part of it weighs as many claims as it has.
 *
 * @param strata the parts that the sample was drawn from
 */
public record Precision(List<Stratum> strata) {
    /** Copies the list. */
    public Precision {
        strata = List.copyOf(strata);
    }

    /**
     * A part of an archive.
     *
     * @param name its name
     * @param claims how many claims it has in the archive
     * @param drawn how many of them are in the sample
     * @param reviewed how many of those have a verdict
     * @param agreed on how many the verdict is that the tool is right: accept, fix or exception
     */
    public record Stratum(String name, long claims, int drawn, int reviewed, int agreed) {
        /** Wilson's interval for the share agreed, if anything was reviewed. */
        public Optional<Interval> interval() {
            return reviewed == 0 ? Optional.empty() : Optional.of(Interval.wilson(agreed, reviewed));
        }
    }

    private List<Stratum> reviewedStrata() {
        return strata.stream().filter(stratum -> stratum.reviewed() > 0).toList();
    }

    private long claimsReviewed() {
        return reviewedStrata().stream().mapToLong(Stratum::claims).sum();
    }

    /** The share of claims on which reviewers would agree, over the parts of which anything was reviewed. */
    public double value() {
        double all = claimsReviewed();
        return reviewedStrata().stream()
                .mapToDouble(stratum -> stratum.claims() / all * stratum.agreed() / stratum.reviewed())
                .sum();
    }

    /**
     * Its 95 % interval: Wilson's, for as many claims as a plain sample would need for the same certainty. A part on which
     * all agree is taken to have one more of each verdict, so that three claims do not pass for certainty.
     */
    public Interval interval() {
        double all = claimsReviewed();
        double variance = 0;
        double share = 0;
        for (Stratum stratum : reviewedStrata()) {
            double weight = stratum.claims() / all;
            double smoothed = (stratum.agreed() + 1.0) / (stratum.reviewed() + 2.0);
            share += weight * smoothed;
            variance += weight * weight * smoothed * (1 - smoothed) / stratum.reviewed();
        }
        double plain = share * (1 - share) / variance;
        return Interval.wilson(value() * plain, plain);
    }

    /** How many claims have a verdict. */
    public int reviewed() {
        return strata.stream().mapToInt(Stratum::reviewed).sum();
    }

    /** The figure in a sentence. */
    public String words() {
        int drawn = strata.stream().mapToInt(Stratum::drawn).sum();
        if (reviewed() == 0) {
            return "None of the " + drawn + " claims that were drawn has a verdict yet.";
        }
        List<String> sentences = new ArrayList<>();
        sentences.add(String.format(
                Locale.ROOT,
                "Reviewers agree with what the tool says of a claim in %d %% of cases (95 %%: %d–%d %%).",
                Math.round(100 * value()),
                Math.round(100 * interval().low()),
                Math.round(100 * interval().high())));
        sentences.add(String.format(
                Locale.ROOT,
                "This is estimated for %,d claims from verdicts on %,d of the %,d that were drawn.",
                claimsReviewed(),
                reviewed(),
                drawn));
        long left = strata.stream().filter(stratum -> stratum.reviewed() == 0).count();
        if (left > 0) {
            sentences.add(left + " of " + strata.size() + " parts have no verdict yet and are left out.");
        }
        return String.join(" ", sentences);
    }
}
