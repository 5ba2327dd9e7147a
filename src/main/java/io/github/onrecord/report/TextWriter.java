package io.github.onrecord.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import io.github.onrecord.audit.Audit;
import io.github.onrecord.report.TextPage.Piece;
import io.github.onrecord.scoring.Band;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;

/**
 * Audits for people at a terminal: what is weak first, one sentence on each, one question. For more than
 * {@value #SHOWN_IN_FULL} audits one line each and a total. Thread-safe.
 *
 * <pre>{@code
 * var options = new TextOptions(80, false, false, TextOptions.Order.WORST_FIRST, Optional.empty());
 * new TextWriter(options).write(List.of(audit), context, System.out);
 * }</pre>
 */
public final class TextWriter implements ReportWriter {
    static final int SHOWN_IN_FULL = 6;

    private final TextOptions options;

    /** Writes as the options say. */
    public TextWriter(TextOptions options) {
        this.options = options;
    }

    @Override
    public void write(List<Audit> audits, ReportContext context, OutputStream out) throws IOException {
        TextPage page = new TextPage(options.width(), options.color());
        if (audits.isEmpty()) {
            page.paragraph(0, Piece.plain("No article was audited."));
        } else if (audits.size() > SHOWN_IN_FULL) {
            new TextTable(page).write(audits, context.reviews());
            caption(page);
        } else {
            inFull(audits, context, page);
            caption(page);
        }
        options.gateLine().ifPresent(line -> page.paragraph(0, Piece.plain(line)));
        out.write(page.toString().getBytes(UTF_8));
        out.flush();
    }

    private void inFull(List<Audit> audits, ReportContext context, TextPage page) {
        TextStandards standards = new TextStandards(context.standards());
        for (Audit audit : audits) {
            page.gap();
            page.gap();
            new TextAudit(context.reviews().of(audit), standards, options, page).write();
        }
    }

    private static void caption(TextPage page) {
        String signs = Arrays.stream(Band.values())
                .map(band -> band.letter() + " " + band.words())
                .collect(joining(" · "));
        page.gap();
        page.paragraph(0, new Piece(signs, TextStyle.QUIET));
        page.paragraph(0, new Piece(Audit.CAPTION, TextStyle.QUIET));
    }
}
