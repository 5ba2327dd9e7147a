package io.github.onrecord.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.onrecord.audit.Audit;
import io.github.onrecord.ingest.UnreadableInput;
import io.github.onrecord.lexicon.Lexicons;
import io.github.onrecord.page.PageFileWriter;
import io.github.onrecord.report.DiffHtml;
import io.github.onrecord.report.JsonWriter;
import io.github.onrecord.report.ReportContext;
import io.github.onrecord.report.WordCommentWriter;
import io.github.onrecord.report.WorkbookWriter;
import io.github.onrecord.review.DraftComparison;
import io.github.onrecord.review.Review;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** What an editor takes away: the same reports that the command writes. */
final class Reports {
    private final Houses houses;
    private final VerdictBook verdicts;
    private final Lexicons lexicons;

    Reports(Houses houses, VerdictBook verdicts, Lexicons lexicons) {
        this.houses = houses;
        this.verdicts = verdicts;
        this.lexicons = lexicons;
    }

    /** Writes into memory. */
    private interface Writing {
        void to(OutputStream out) throws IOException, UnreadableInput;
    }

    /**
     * A report on what was sent.
     *
     * @param format its name in addresses: "xlsx", "docx", "html" or "json"
     * @param number the draft that is commented in Word, from 1; the other formats hold all of them
     * @throws Refused if there is no such format or draft
     * @throws UnreadableInput if the Word draft cannot be given comments
     */
    Reply of(Submission submission, String format, int number) throws Refused, UnreadableInput {
        List<OpenDraft> drafts = submission.drafts();
        List<Review> reviews = verdicts.reviews(drafts);
        ReportContext context = houses.of(submission.house()).context().with(reviews);
        String name = drafts.size() == 1 ? drafts.get(0).name() : "drafts.txt";
        List<Audit> audits = reviews.stream().map(Review::audit).toList();
        return switch (format) {
            case "xlsx" ->
                reply(
                        DownloadName.of(name, ".xlsx"),
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                        out -> new WorkbookWriter().write(audits, context, out));
            case "json" ->
                reply(
                        DownloadName.of(name, ".json"),
                        "application/json; charset=utf-8",
                        out -> new JsonWriter(JsonWriter.Layout.INDENTED).write(audits, context, out));
            case "html" ->
                reply(
                        DownloadName.of(name, ".html"),
                        "text/html; charset=utf-8",
                        out -> new PageFileWriter().write(audits, context, out));
            case "docx" -> commented(drafts, reviews, context, number);
            default -> throw new Refused(404, "There is no such report. Choose one under Download.");
        };
    }

    private static Reply commented(List<OpenDraft> drafts, List<Review> reviews, ReportContext context, int number)
            throws Refused, UnreadableInput {
        if (number < 1 || number > drafts.size()) {
            throw new Refused(404, "There is no such draft here.");
        }
        OpenDraft draft = drafts.get(number - 1);
        Review review = reviews.get(number - 1);
        return reply(
                DownloadName.of(draft.name(), ".commented.docx"),
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                out -> new WordCommentWriter().write(draft.file(), review.audit(), context, out));
    }

    private static Reply reply(String name, String type, Writing writing) throws UnreadableInput {
        return Reply.download(name, type, written(writing));
    }

    private static byte[] written(Writing writing) throws UnreadableInput {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            writing.to(bytes);
        } catch (IOException impossible) {
            throw new IllegalStateException("memory takes all bytes", impossible);
        }
        return bytes.toByteArray();
    }

    /** Two versions of a draft side by side. */
    Reply comparison(OpenDraft before, OpenDraft now, String house) throws UnreadableInput {
        byte[] page = written(out -> new DiffHtml()
                .write(
                        DraftComparison.with(lexicons).of(before.audit(), now.audit()),
                        houses.of(house).context(),
                        out));
        return Reply.page(200, new String(page, UTF_8), ContentPolicy.ofStyle(DiffHtml.style()));
    }
}
