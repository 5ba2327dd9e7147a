package io.github.onrecord.archive.analysis;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * A 95 % interval.
 *
 * @param low the lower end, 0 to 1
 * @param high the upper end, 0 to 1
 */
public record Interval(double low, double high) {
    private static final double Z = 1.959964;
    private static final int RESAMPLES = 1_000;

    /** More articles than this are put into as many bundles by lot, and bundles are drawn. */
    private static final int MOST_BUNDLES = 1_000;

    private static final double TAIL = 0.025;

    /**
     * Wilson's interval for a share.
     *
     * @param part how many, need not be whole
     * @param whole of how many, above 0
     */
    public static Interval wilson(double part, double whole) {
        double share = part / whole;
        double centre = (share + Z * Z / (2 * whole)) / (1 + Z * Z / whole);
        double half = Z / (1 + Z * Z / whole) * Math.sqrt(share * (1 - share) / whole + Z * Z / (4 * whole * whole));
        return new Interval(Math.max(0, centre - half), Math.min(1, centre + half));
    }

    /**
     * The interval of a share of things that come in bundles, since the claims of one article are alike: bundles are drawn
     * anew, with putting back, {@value #RESAMPLES} times.
     *
     * @param parts how many in each bundle count
     * @param wholes of how many; their sum is above 0
     * @param seed the same seed draws the same lots
     */
    static Interval bootstrap(long[] parts, long[] wholes, long seed) {
        SplittableRandom lots = new SplittableRandom(seed);
        if (parts.length > MOST_BUNDLES) {
            return bundled(parts, wholes, lots);
        }
        double[] shares = new double[RESAMPLES];
        int kept = 0;
        for (int i = 0; i < RESAMPLES; i++) {
            long part = 0;
            long whole = 0;
            for (int j = 0; j < parts.length; j++) {
                int drawn = lots.nextInt(parts.length);
                part += parts[drawn];
                whole += wholes[drawn];
            }
            if (whole > 0) {
                shares[kept++] = (double) part / whole;
            }
        }
        double[] sorted = Arrays.copyOf(shares, kept);
        Arrays.sort(sorted);
        return new Interval(sorted[(int) (TAIL * kept)], sorted[(int) ((1 - TAIL) * (kept - 1))]);
    }

    private static Interval bundled(long[] parts, long[] wholes, SplittableRandom lots) {
        long[] bundledParts = new long[MOST_BUNDLES];
        long[] bundledWholes = new long[MOST_BUNDLES];
        for (int i = 0; i < parts.length; i++) {
            int bundle = lots.nextInt(MOST_BUNDLES);
            bundledParts[bundle] += parts[i];
            bundledWholes[bundle] += wholes[i];
        }
        return bootstrap(bundledParts, bundledWholes, lots.nextLong());
    }
}
