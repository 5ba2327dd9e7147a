package io.github.onrecord.report;

/** Points as people read them. */
public final class SignedPoints {
    private SignedPoints() {}

    /** "+26", "0", "−10" with a true minus sign. */
    public static String of(int points) {
        if (points == 0) {
            return "0";
        }
        return points > 0 ? "+" + points : "\u2212" + -points;
    }
}
