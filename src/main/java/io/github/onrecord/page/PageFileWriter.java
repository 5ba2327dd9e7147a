package io.github.onrecord.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.onrecord.audit.Audit;
import io.github.onrecord.report.ReportContext;
import io.github.onrecord.report.ReportWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * Writes audits as one HTML file: no network, no other file, readable with scripts off. Its content security policy
 * lets its own script and style run and nothing else. Verdicts cannot be given in it. Thread-safe.
 *
 * <pre>{@code
 * new PageFileWriter().write(List.of(audit), context, out);
 * }</pre>
 */
public final class PageFileWriter implements ReportWriter {
    @Override
    public void write(List<Audit> audits, ReportContext context, OutputStream out) throws IOException {
        PageView page = PageView.of(audits.stream().map(context.reviews()::of).toList(), context);
        Template file =
                (text, none) -> JtefileGenerated.render(text, none, page, Assets.style(), Assets.readingScript());
        out.write(file.written().getBytes(UTF_8));
        out.flush();
    }
}
