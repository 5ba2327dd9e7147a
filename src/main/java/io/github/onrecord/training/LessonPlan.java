package io.github.onrecord.training;

import io.github.onrecord.report.Paper;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** One page for the trainer: the aim, what to bring, and what happens when. */
final class LessonPlan {
    private final Exercise exercise;
    private final List<Pattern> patterns;
    private final Curriculum curriculum;

    LessonPlan(Exercise exercise, List<Pattern> patterns, Curriculum curriculum) {
        this.exercise = exercise;
        this.patterns = patterns;
        this.curriculum = curriculum;
    }

    void write(Paper paper, OutputStream out) throws IOException {
        Worksheet worksheet = exercise.worksheet();
        String story = worksheet.stories().get(0).title();
        int minutes =
                curriculum.lesson().stream().mapToInt(Curriculum.Step::minutes).sum();
        try (PrintedPages pages = new PrintedPages(paper, "Lesson plan · worksheet " + worksheet.version())) {
            pages.title(worksheet.level().title());
            pages.text(minutes + " minutes · level " + worksheet.level().number() + " · the story: " + story);
            pages.heading("Aim");
            pages.text(aim(worksheet.level()));
            pages.strong(Manual.NOT_TRUTH);
            pages.heading("Bring");
            pages.text(
                    "slides.pptx · worksheet.docx in print or worksheet.xlsx on screen, one each · glossary-card.docx,"
                            + " one each · points-poster.pptx for the wall · key.xlsx for yourself");
            pages.heading("Steps");
            pages.table(List.of(14, 22, 100), steps(), 10);
            pages.heading("What this story shows");
            pages.text(patterns.stream().map(LessonPlan::shown).collect(Collectors.joining(" · ")));
            pages.heading("After the lesson");
            pages.text("Put your own answers into key.xlsx where you and the class know better: yours count. Then"
                    + " 'onrecord train mark' marks the filled workbooks and writes feedback for each trainee.");
            pages.write("Lesson plan: " + story, out);
        }
    }

    private static String aim(Level level) {
        return switch (level) {
            case ONE ->
                "Everybody can say of a sentence in the news whether its source is named, unnamed, hearsay, or"
                        + " not shown at all, and knows what to ask the writer.";
            case TWO ->
                "Everybody can say of a sentence in the news who says so, how the words reached the page and how"
                        + " near the source is to the event.";
            case THREE ->
                "Everybody can give points for the sourcing shown, name the band, and argue for it with words"
                        + " from the page.";
        };
    }

    private List<List<String>> steps() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("Minutes", "Step", "What happens"));
        int from = 0;
        for (Curriculum.Step step : curriculum.lesson()) {
            int to = from + step.minutes();
            rows.add(List.of(from + " to " + to, step.name(), step.what()));
            from = to;
        }
        return rows;
    }

    private static String shown(Pattern pattern) {
        return pattern.type().words() + " (¶" + pattern.paragraph() + ")";
    }
}
