package io.github.onrecord.archive.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.onrecord.archive.analysis.Contents;
import io.github.onrecord.archive.analysis.Measure;
import io.github.onrecord.archive.analysis.Portrait;
import io.github.onrecord.archive.analysis.Precision;
import io.github.onrecord.archive.analysis.Series;
import io.github.onrecord.audit.Audit;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;

/**
 * An archive as one page that needs nothing else: no script, no font, no network. Words of the archive go in as text
 * nodes, so none of them is markup.
 */
public final class ArchivePage {
    private static final String STYLE = "/archive/page.css";
    private static final List<String> COLOURS = List.of("--strong", "--adequate", "--weak", "--unsupported");
    private static final List<String> LETTERS = List.of("S", "A", "W", "U");

    private ArchivePage() {}

    /**
     * Writes it. The stream is left open.
     *
     * @param precision what reviewers found, if they have
     * @throws IOException if the stream cannot take it
     */
    public static void write(Portrait portrait, Optional<Precision> precision, OutputStream out) throws IOException {
        Document page = page();
        Element main = page.body().appendElement("main");
        main.appendElement("h1").text("Sourcing of an archive");
        main.appendElement("p").addClass("caption").text(Audit.CAPTION);
        contents(main, portrait);
        figures(main, portrait);
        PageLists lists = new PageLists(main, portrait);
        lists.changes();
        lists.credit();
        lists.sameTexts();
        lists.examples();
        precision.ifPresent(lists::precision);
        lists.errors();
        Element method = section(main, "Method and limits");
        Shown.method(portrait).forEach(line -> method.appendElement("p").text(line));
        out.write((page.outerHtml() + "\n").getBytes(UTF_8));
        out.flush();
    }

    private static Document page() throws IOException {
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
        page.title("OnRecord: sourcing of an archive");
        page.head().appendElement("style").appendChild(new DataNode(style()));
        return page;
    }

    private static String style() throws IOException {
        try (InputStream in = ArchivePage.class.getResourceAsStream(STYLE)) {
            if (in == null) {
                throw new IllegalStateException("the jar lacks " + STYLE);
            }
            return new String(in.readAllBytes(), UTF_8);
        }
    }

    static Element section(Element main, String title) {
        Element section = main.appendElement("section");
        section.appendElement("h2").text(title);
        return section;
    }

    private static void contents(Element main, Portrait portrait) {
        Contents contents = portrait.contents();
        Element facts = main.appendElement("dl");
        fact(
                facts,
                "Figures stand on",
                Shown.number(contents.counted()) + " articles with " + Shown.number(contents.claims()) + " rated claims"
                        + (contents.from().isEmpty() ? "" : ", " + contents.from() + " to " + contents.to()));
        fact(facts, "Taken over", portrait.options().over().words());
        fact(
                facts,
                "In the archive",
                Shown.number(contents.texts()) + " texts in " + Shown.number(contents.places()) + " places");
        fact(facts, "Set apart", tallies(contents.setApart()));
        fact(facts, "Not scored", tallies(contents.notScored()));
        fact(facts, "Could not be read", tallies(contents.unread()));
        fact(facts, "Rules", contents.rules());
    }

    static void fact(Element facts, String name, String value) {
        facts.appendElement("dt").text(name);
        facts.appendElement("dd").text(value);
    }

    private static String tallies(List<Contents.Tally> tallies) {
        return tallies.isEmpty()
                ? "none"
                : String.join(
                        ", ",
                        tallies.stream()
                                .map(tally -> Shown.number(tally.count()) + " "
                                        + tally.name().replace('_', ' '))
                                .toList());
    }

    private static void figures(Element main, Portrait portrait) {
        Element whole = section(main, "The whole archive");
        if (portrait.whole().estimates().isEmpty()) {
            whole.appendElement("p")
                    .text("No figures: there are fewer than "
                            + portrait.options().least() + " articles.");
        } else {
            Element charts = whole.appendElement("div").addClass("charts");
            charts.appendChild(ShareChart.draw(portrait.whole(), Measure.bands(), "Claims by band", COLOURS));
            charts.appendChild(ShareChart.draw(portrait.whole(), Measure.practices(), "Practice", List.of("--accent")));
        }
        for (Series.By by :
                List.of(Series.By.MONTH, Series.By.SECTION, Series.By.OUTLET, Series.By.KIND, Series.By.AUTHOR)) {
            Series.By wanted = by == Series.By.MONTH && isLong(portrait) ? Series.By.YEAR : by;
            portrait.by(wanted).filter(series -> series.cells().size() > 1).ifPresent(series -> series(main, series));
        }
        houses(main, portrait);
    }

    private static boolean isLong(Portrait portrait) {
        return portrait.by(Series.By.MONTH)
                .filter(series -> series.cells().size() > ShareChart.MOST)
                .isPresent();
    }

    private static void series(Element main, Series series) {
        Element section = section(main, "By " + series.by().words());
        int left = series.cells().size() - ShareChart.MOST;
        if (left > 0) {
            section.appendElement("p")
                    .addClass("quiet")
                    .text("The last " + ShareChart.MOST + " of "
                            + series.cells().size() + " are drawn. The workbook has all of them.");
        }
        Element charts = section.appendElement("div").addClass("charts");
        bands(charts, series);
        practices(charts, series);
    }

    private static void bands(Element charts, Series series) {
        double top = ShareChart.top(series, Measure.bands());
        for (int i = 0; i < Measure.bands().size(); i++) {
            Measure measure = Measure.bands().get(i);
            charts.appendChild(
                    ShareChart.draw(series, measure, LETTERS.get(i) + "  " + measure.words(), COLOURS.get(i), top));
        }
    }

    private static void practices(Element charts, Series series) {
        for (Measure measure : Measure.practices()) {
            if (series.cells().stream().anyMatch(cell -> cell.of(measure).isPresent())) {
                double top = ShareChart.top(series, List.of(measure));
                charts.appendChild(ShareChart.draw(series, measure, measure.words(), "--accent", top));
            }
        }
    }

    private static void houses(Element main, Portrait portrait) {
        if (portrait.houses().isEmpty()) {
            return;
        }
        Element section = section(main, "By house profile");
        PageTable table =
                new PageTable(section, List.of("House", "Articles with", "Share", "95 % interval", "Articles"));
        portrait.houses()
                .forEach(figure -> table.row(
                        figure.house(),
                        figure.severity().equals("serious") ? "a serious finding" : "a warning or worse",
                        Shown.percent(figure.share()),
                        Math.round(100 * figure.interval().low()) + "–"
                                + Shown.percent(figure.interval().high()),
                        Shown.number(figure.articles())));
    }
}
