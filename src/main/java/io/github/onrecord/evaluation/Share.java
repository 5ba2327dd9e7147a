package io.github.onrecord.evaluation;

/**
 * How many of some things are right.
 *
 * @param right 0 to {@code of}
 * @param of all of them
 */
public record Share(int right, int of) {
    /** None of nothing. */
    static final Share NONE = new Share(0, 0);

    /** 0 to 1; 0 where there is nothing. */
    public double value() {
        return of == 0 ? 0 : (double) right / of;
    }

    Share plus(boolean isRight) {
        return new Share(right + (isRight ? 1 : 0), of + 1);
    }
}
