package io.github.onrecord.training;

import io.github.onrecord.audit.Audit;
import io.github.onrecord.audit.RulePack;
import io.github.onrecord.report.Paper;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * All that a lesson on one article needs: plan, slides, worksheet on screen and on paper, key, glossary card, poster.
 *
 * <pre>{@code
 * new LessonKit(audit, exercise, pack, Curriculum.of(pack), Paper.A4).files(); // name to what writes it
 * }</pre>
 */
public final class LessonKit {
    /** The name of the key's file. */
    public static final String KEY = "key.xlsx";

    private final Audit audit;
    private final Exercise exercise;
    private final RulePack pack;
    private final Curriculum curriculum;
    private final Paper paper;

    /**
     * A kit.
     *
     * @param audit the article
     * @param exercise what is asked about it
     */
    public LessonKit(Audit audit, Exercise exercise, RulePack pack, Curriculum curriculum, Paper paper) {
        this.audit = audit;
        this.exercise = exercise;
        this.pack = pack;
        this.curriculum = curriculum;
        this.paper = paper;
    }

    /** Writes one file of the kit. The stream is left open. */
    public interface Part {
        /** Writes it; same kit, same bytes. */
        void write(OutputStream out) throws IOException;
    }

    /** The files of the kit by name, in the order in which a trainer needs them. */
    public Map<String, Part> files() {
        List<Pattern> patterns =
                Pattern.in(audit, pack, curriculum, exercise.worksheet().level());
        Map<String, Part> files = new LinkedHashMap<>();
        files.put("plan.docx", out -> new LessonPlan(exercise, patterns, curriculum).write(paper, out));
        files.put("slides.pptx", out -> new LessonSlides(audit, patterns).write(out));
        files.put(
                "worksheet.xlsx",
                out -> new WorksheetWorkbook(pack, curriculum).write(exercise.worksheet(), paper, out));
        files.put(
                "worksheet.docx", out -> new WorksheetPrint(pack, curriculum).write(exercise.worksheet(), paper, out));
        files.put(KEY, out -> new KeyWorkbook(pack, curriculum).write(exercise, paper, out));
        files.put("glossary-card.docx", out -> new GlossaryCard(patterns, curriculum).write(paper, out));
        files.put("points-poster.pptx", out -> new PointsPoster(pack).write(paper, out));
        return files;
    }
}
