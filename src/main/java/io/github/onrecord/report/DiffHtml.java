package io.github.onrecord.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.onrecord.audit.Audit;
import io.github.onrecord.report.DiffEntry.Detail;
import io.github.onrecord.report.DiffEntry.Mark;
import io.github.onrecord.review.DraftDiff;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;

/**
 * A diff as one page that needs nothing else: no script, no font, no network. Words of the drafts go in as text nodes,
 * so none of them is markup. Thread-safe.
 */
public final class DiffHtml implements DiffWriter {
    private static final String STYLE = "/report/diff.css";

    @Override
    public void write(DraftDiff diff, ReportContext context, OutputStream out) throws IOException {
        DiffOutline outline = new DiffOutline(diff, context);
        Document page = page(outline.title());
        Element main = page.body().appendElement("main");
        head(main, diff, outline);
        outline.sections().forEach(section -> write(main, section));
        if (diff.isEmpty()) {
            main.appendElement("p").addClass("nothing").text(DiffOutline.NOTHING);
        }
        Element foot = main.appendElement("footer");
        foot.appendElement("p").text(DiffOutline.legend());
        foot.appendElement("p").text(Audit.CAPTION);
        out.write((page.outerHtml() + "\n").getBytes(UTF_8));
        out.flush();
    }

    private static Document page(String title) {
        Document page = Document.createShell("");
        page.prependChild(new DocumentType("html", "", ""));
        page.outputSettings().prettyPrint(false);
        page.selectXpath("/html").attr("lang", "en");
        page.head().appendElement("meta").attr("charset", "utf-8");
        page.head()
                .appendElement("meta")
                .attr("http-equiv", "Content-Security-Policy")
                .attr("content", "default-src 'none'; style-src 'unsafe-inline'");
        page.head()
                .appendElement("meta")
                .attr("name", "viewport")
                .attr("content", "width=device-width, initial-scale=1");
        page.title("OnRecord: " + title);
        page.head().appendElement("style").appendChild(new DataNode(style()));
        return page;
    }

    /** The one style sheet of the page, as it stands there; for a content security policy that names its hash. */
    public static String style() {
        try (InputStream in = DiffHtml.class.getResourceAsStream(STYLE)) {
            if (in == null) {
                throw new IllegalStateException("the jar lacks " + STYLE);
            }
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException damage) {
            throw new UncheckedIOException("the jar is damaged at " + STYLE, damage);
        }
    }

    private static void head(Element main, DraftDiff diff, DiffOutline outline) {
        main.appendElement("h1").text(outline.title());
        Element counts = main.appendElement("dl");
        count(counts, "Before", String.join("   ", DiffOutline.bands(diff.before())));
        count(counts, "Now", String.join("   ", DiffOutline.bands(diff.after())));
        main.appendElement("p").addClass("quiet").text(outline.rules());
    }

    private static void count(Element list, String name, String value) {
        list.appendElement("dt").text(name);
        list.appendElement("dd").text(value);
    }

    private static void write(Element main, DiffSection section) {
        Element part = main.appendElement("section");
        part.appendElement("h2").text(section.heading());
        Element list = part.appendElement("ul");
        section.entries().forEach(entry -> write(list.appendElement("li"), entry));
    }

    private static void write(Element item, DiffEntry entry) {
        Element label = item.appendElement("div").addClass("label");
        if (!entry.label().isEmpty()) {
            label.appendElement("span").addClass("code").text(entry.label());
        }
        mark(label, entry.before());
        if (entry.before().isPresent() && entry.after().isPresent()) {
            label.appendText(" → ");
        }
        mark(label, entry.after());
        if (entry.paragraph() > 0) {
            label.appendElement("span").addClass("quiet").text("¶" + entry.paragraph());
        }
        Element body = item.appendElement("div");
        body.appendElement("p").addClass("words").text(entry.words());
        entry.earlierWords()
                .ifPresent(words -> body.appendElement("p").addClass("quiet").text("Before: " + words));
        entry.details().forEach(detail -> write(body.appendElement("p"), detail));
        if (!entry.grounds().isEmpty()) {
            body.appendElement("p").addClass("quiet").text(String.join(" · ", entry.grounds()));
        }
    }

    private static void mark(Element label, Optional<Mark> mark) {
        mark.ifPresent(shown -> label.appendElement("span")
                .addClass("band")
                .addClass(shown.band().id().toLowerCase(Locale.ROOT).replace('_', '-'))
                .attr("title", shown.band().words())
                .text(shown.words()));
    }

    private static void write(Element line, Detail detail) {
        if (!detail.name().isEmpty()) {
            line.appendElement("b").text(detail.name());
            line.appendText(" ");
        }
        if (!detail.before().isEmpty()) {
            line.appendElement("del").text(detail.before());
            line.appendText(" → ");
        }
        line.appendElement(detail.before().isEmpty() ? "span" : "ins").text(detail.after());
    }
}
