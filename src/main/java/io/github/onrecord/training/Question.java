package io.github.onrecord.training;

import io.github.onrecord.agreement.Scale;
import java.util.Arrays;
import java.util.Optional;

/** What is asked about a claim. */
public enum Question {
    WHO("Who says so?", 24, Scale.NOMINAL, "Pick what the words on the page show, whatever you know yourself."),
    TYPE("What kind of source?", 24, Scale.NOMINAL, "Pick the kind of source from the points table."),
    CHANNEL("How did the words reach the page?", 24, Scale.NOMINAL, "Pick where the words were said or shown."),
    PROXIMITY("How near is the source?", 32, Scale.NOMINAL, "Pick how near to the event the page shows the source."),
    SCORE(
            "Your score",
            12,
            Scale.INTERVAL,
            "0 to 100: add the points of the table, then hold them at the lowest limit."),
    BAND("Band", 20, Scale.ORDINAL, "Strong from 75, Adequate from 50, Weak from 25."),
    ARGUMENT("Why? Argue from the table", 40, Scale.NOMINAL, "One sentence. Your trainer reads it; it is not counted."),
    ASK("What would you ask the writer?", 36, Scale.NOMINAL, "Pick the question that matters most.");

    private final String header;
    private final int width;
    private final Scale scale;
    private final String help;

    Question(String header, int width, Scale scale, String help) {
        this.header = header;
        this.width = width;
        this.scale = scale;
        this.help = help;
    }

    /** The words at the top of its column. */
    public String header() {
        return header;
    }

    /** How wide its column is, in digits of the standard font. */
    int width() {
        return width;
    }

    /** How its answers are compared. */
    Scale scale() {
        return scale;
    }

    /** How to answer it. */
    String help() {
        return help;
    }

    /** Whether answers are counted; an argument is for the trainer to read. */
    public boolean isMarked() {
        return this != ARGUMENT;
    }

    /** Whether one of several answers is picked. */
    boolean isChoice() {
        return this != SCORE && this != ARGUMENT;
    }

    /** The question with these words at the top of its column, in whatever case. */
    static Optional<Question> of(String header) {
        return Arrays.stream(values())
                .filter(question -> Words.same(question.header, header))
                .findFirst();
    }
}
