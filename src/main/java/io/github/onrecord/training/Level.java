package io.github.onrecord.training;

import java.util.List;

/** How much is asked of a trainee. */
public enum Level {
    /** Tell named, unnamed, hearsay and none apart. */
    ONE(1, "Who says so?"),
    /** And say how the words reached the page and how near the source is. */
    TWO(2, "Who says so, and how do they know?"),
    /** Give points by the table, name the band and argue. */
    THREE(3, "How strong is the sourcing shown?");

    private final int number;
    private final String title;

    Level(int number, String title) {
        this.number = number;
        this.title = title;
    }

    /** The level's number, from 1. */
    public int number() {
        return number;
    }

    /** What it is about. */
    public String title() {
        return title;
    }

    /** What is asked of every item, from left to right. */
    public List<Question> questions() {
        return switch (this) {
            case ONE -> List.of(Question.WHO, Question.ASK);
            case TWO -> List.of(Question.WHO, Question.CHANNEL, Question.PROXIMITY, Question.ASK);
            case THREE ->
                List.of(
                        Question.TYPE,
                        Question.CHANNEL,
                        Question.SCORE,
                        Question.BAND,
                        Question.ARGUMENT,
                        Question.ASK);
        };
    }
}
