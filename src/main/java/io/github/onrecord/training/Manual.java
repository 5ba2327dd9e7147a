package io.github.onrecord.training;

import io.github.onrecord.audit.RulePack;
import io.github.onrecord.scoring.Worth;
import java.util.ArrayList;
import java.util.List;

/** The words that stand on every worksheet, printed or not. */
final class Manual {
    static final String NOT_TRUTH = "Sourcing is not truth: a well sourced claim can be wrong, and a poorly sourced one"
            + " right. Here you look only at what the page shows of who says what, and how they know.";
    static final String YOUR_NAME = "Your name";

    private Manual() {}

    /** "Worksheet K7QD · level 1: Who says so? · 12 claims". */
    static String title(Worksheet worksheet) {
        return "Worksheet " + worksheet.version() + " · level "
                + worksheet.level().number() + ": " + worksheet.level().title() + " · "
                + Words.count(worksheet.lines().size(), "claim");
    }

    /** What a trainee does, step by step. */
    static List<String> steps(Worksheet worksheet) {
        List<String> steps = new ArrayList<>();
        steps.add("Read the whole article first. The numbered claims stand in brackets: [1 like this].");
        steps.add("Then answer for each claim. Only what stands on the page counts, not what you know yourself.");
        for (Question question : worksheet.level().questions()) {
            steps.add(question.header() + " " + question.help());
        }
        steps.add("Leave a cell empty if you do not know. The glossary explains the words.");
        steps.add(NOT_TRUTH);
        return List.copyOf(steps);
    }

    /** A line of the points table. */
    record Points(String part, String words, String points) {}

    /** The points table: what each thing shown on the page is worth, then the limits and the bands. */
    static List<Points> table(RulePack pack) {
        List<Points> table = new ArrayList<>();
        for (Worth worth : pack.scoring().worths()) {
            boolean limit = worth.factor().equals("cap");
            Points line = new Points(
                    limit ? "Limits" : part(worth.factor()),
                    worth.words(),
                    limit ? "at most " + worth.points() : signed(worth.points()));
            if (!table.contains(line)) {
                table.add(line);
            }
        }
        table.add(new Points("Bands", "Strong", "75 to 100"));
        table.add(new Points("Bands", "Adequate", "50 to 74"));
        table.add(new Points("Bands", "Weak", "25 to 49"));
        table.add(new Points("Bands", "No usable source shown", "0 to 24"));
        return List.copyOf(table);
    }

    private static String part(String factor) {
        return switch (factor) {
            case "who" -> "Who says so";
            case "accountability" -> "Do they answer for it?";
            case "proximity" -> "How near are they?";
            case "channel" -> "Can the words be traced?";
            case "verification" -> "Was it checked?";
            case "corroboration" -> "Who else says so?";
            case "transparency" -> "What else is shown?";
            case "hedging" -> "Words that lower certainty";
            default -> factor;
        };
    }

    private static String signed(int points) {
        return points < 0 ? "−" + -points : points == 0 ? "0" : "+" + points;
    }
}
