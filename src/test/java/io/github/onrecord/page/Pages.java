package io.github.onrecord.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.onrecord.article.Article;
import io.github.onrecord.audit.Audit;
import io.github.onrecord.audit.Auditor;
import io.github.onrecord.audit.RulePack;
import io.github.onrecord.report.ReportContext;
import io.github.onrecord.report.RuleNote;
import io.github.onrecord.review.Review;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Pages of real audits; the articles are those of the folder {@code seeds} and our own. */
final class Pages {
    /** Markup, handlers and marks that turn writing about, among sentences that are audited. */
    static final String HOSTILE = """
            # Mayor <script>window.taken = 1</script> closes bridge "onload="x

            The bridge was reportedly hit twice, <img src=x onerror="window.taken = 2"> and nobody saw the pilot.

            “We counted forty cracks \u202Egnp.exe</style></script>,” Mayor Ana Ruiz <b onclick='window.taken = 3'>said</b> in an interview on Monday.

            Sources said the repair may cost nine million crowns ]]> --> ${7*7} {{7*7}} and the harbour is said to be closed.

            The mayor said that the road to the mill would stay shut until the pillars are mended, which will take six weeks.
            """;

    /** Nothing but questions. */
    static final String QUESTIONS = """
            # What became of the bridge?

            Who closed the old bridge at Ostrel on Monday? Why was nobody told before the ferry left? What will become of the road to the mill?

            How long will the repair take? Who will pay for it? Where will the lorries wait until then? Will the council meet before Friday?

            When will it open again? Who will say so first?
            """;

    private static final Auditor AUDITOR = Auditor.standard();

    private Pages() {}

    static Audit audit(String text) {
        return AUDITOR.audit(Article.ofText(text));
    }

    /** Texts of the folder {@code seeds}, one after the other as one article. */
    static Audit seeds(String... names) {
        return audit(
                Arrays.stream(names).map(name -> text(Path.of("seeds", name))).collect(Collectors.joining("\n\n")));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static ReportContext context() {
        RulePack pack = AUDITOR.pack();
        List<RuleNote> notes = pack.cards().stream()
                .map(card -> new RuleNote(card.id(), card.file(), card.why(), card.standards()))
                .toList();
        return new ReportContext(pack.standards(), notes, Optional.empty());
    }

    static String html(Audit... audits) {
        return html(context(), audits);
    }

    static String html(Review review) {
        return html(context().with(List.of(review)), review.audit());
    }

    private static String html(ReportContext context, Audit... audits) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            new PageFileWriter().write(List.of(audits), context, out);
            return out.toString(UTF_8);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** The page as a file. */
    static Path file(Path folder, String html) {
        try {
            return Files.writeString(folder.resolve("audit.html"), html);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
