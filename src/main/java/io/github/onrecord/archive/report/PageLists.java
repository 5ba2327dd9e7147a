package io.github.onrecord.archive.report;

import io.github.onrecord.archive.analysis.Change;
import io.github.onrecord.archive.analysis.Circle;
import io.github.onrecord.archive.analysis.CreditGraph;
import io.github.onrecord.archive.analysis.Example;
import io.github.onrecord.archive.analysis.Portrait;
import io.github.onrecord.archive.analysis.Precision;
import io.github.onrecord.archive.analysis.Root;
import io.github.onrecord.archive.analysis.SameText;
import io.github.onrecord.archive.analysis.SingleSource;
import io.github.onrecord.archive.analysis.ToldClaim;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;

/** The parts of the page that are lists: changes, credit, circles, texts that are the same, examples, faults. */
final class PageLists {
    private static final int MOST = 30;

    private final Element main;
    private final Portrait portrait;

    PageLists(Element main, Portrait portrait) {
        this.main = main;
        this.portrait = portrait;
    }

    void changes() {
        Element section = ArchivePage.section(main, "What changed");
        List<Change> changes = portrait.changes();
        if (changes.isEmpty()) {
            section.appendElement("p").text("No figure of an outlet jumps from one month to the next.");
            return;
        }
        for (Change change : changes) {
            Element item = section.appendElement("div").addClass(change.isDoubtful() ? "change doubtful" : "change");
            item.appendElement("p")
                    .appendElement("b")
                    .text(change.outlet() + ", " + change.month() + " against " + change.before()
                            + (change.isDoubtful() ? ": look at the pages first" : ""));
            item.appendElement("p").text(Shown.jumps(change) + ".");
            change.warnings().forEach(warning -> item.appendElement("p").text(warning));
        }
    }

    void credit() {
        CreditGraph graph = portrait.graph();
        Element section = ArchivePage.section(main, "Who leans on whom");
        section.appendElement("div").addClass("wide").appendChild(GraphPicture.draw(graph));
        circles(graph.circles());
        roots();
        singleSources();
    }

    private void circles(List<Circle> circles) {
        Element section = ArchivePage.section(main, "Circles of credit");
        if (circles.isEmpty()) {
            section.appendElement("p").text("No claim was found to lead back to the outlet where it began.");
        }
        for (Circle circle : circles) {
            section.appendElement("h3").text(circle.words());
            Element list = section.appendElement("ol");
            circle.claims().forEach(claim -> claim(list.appendElement("li"), claim));
            if (!circle.isClosed()) {
                section.appendElement("p").addClass("quiet").text("The last shows no source.");
            }
        }
    }

    private void roots() {
        Element section = ArchivePage.section(main, "Claims that end at one root");
        if (portrait.roots().isEmpty()) {
            section.appendElement("p").text("No claim of several outlets leads to one claim of another.");
            return;
        }
        for (Root root : portrait.roots().stream().limit(MOST).toList()) {
            Element item = section.appendElement("div").addClass("change");
            item.appendElement("p").appendElement("b").text("Root: " + Shown.source(root));
            claim(item.appendElement("p"), root.claim());
            item.appendElement("p")
                    .addClass("quiet")
                    .text("Leaning on it: "
                            + String.join(
                                    "; ",
                                    root.leaning().stream()
                                            .map(Shown::where)
                                            .distinct()
                                            .toList()));
        }
        more(section, portrait.roots().size());
    }

    private void singleSources() {
        Element section = ArchivePage.section(main, "Stories on one source");
        PageTable table = new PageTable(section, List.of("Story", "Outlet", "Date", "Source", "Claims", "Editions"));
        for (SingleSource story : portrait.singleSources().stream().limit(MOST).toList()) {
            Element row = table.row();
            PageTable.link(row.appendElement("td"), story.title(), story.url());
            for (String cell : List.of(
                    story.outlet(),
                    story.published().orElse(""),
                    story.source(),
                    String.valueOf(story.claims()),
                    String.valueOf(story.editions()))) {
                row.appendElement("td").text(cell);
            }
        }
        more(section, portrait.singleSources().size());
    }

    void sameTexts() {
        Element section = ArchivePage.section(main, "Same text, once");
        PageTable table =
                new PageTable(section, List.of("Editions", "Earliest", "Outlets", "Kind", "From", "To", "Credit"));
        for (SameText text : portrait.sameTexts().stream().limit(MOST).toList()) {
            Element row = table.row(String.valueOf(text.editions()));
            Element cell = row.appendElement("td");
            PageTable.link(cell, text.title(), text.url());
            cell.appendText(" (" + text.original() + ")");
            for (String words : List.of(
                    String.join(", ", text.outlets()),
                    text.kind().words(),
                    text.first().orElse(""),
                    text.last().orElse(""),
                    text.credit())) {
                row.appendElement("td").text(words);
            }
        }
        more(section, portrait.sameTexts().size());
    }

    void examples() {
        Element section = ArchivePage.section(main, "The weakest and the strongest claims");
        PageTable table = new PageTable(section, List.of("Band", "Score", "Claim", "What a reader misses"));
        for (Example example : portrait.examples()) {
            Element row = table.row();
            row.appendElement("td")
                    .appendElement("span")
                    .addClass("band")
                    .addClass(example.band())
                    .text(letter(example.band()));
            row.appendElement("td").text(String.valueOf(example.score()));
            claim(row.appendElement("td"), example.claim());
            row.appendElement("td").text(example.asks());
        }
    }

    private static String letter(String band) {
        return band.substring(0, 1).toUpperCase(Locale.ROOT);
    }

    void precision(Precision precision) {
        Element section = ArchivePage.section(main, "How often reviewers agree");
        section.appendElement("p").text(precision.words());
        PageTable table = new PageTable(section, List.of("Stratum", "Claims", "Reviewed", "Agreed", "Share", "95 %"));
        precision
                .strata()
                .forEach(stratum -> table.row(
                        stratum.name(),
                        Shown.number(stratum.claims()),
                        Shown.number(stratum.reviewed()),
                        Shown.number(stratum.agreed()),
                        stratum.reviewed() == 0 ? "" : Shown.percent((double) stratum.agreed() / stratum.reviewed()),
                        stratum.interval()
                                .map(interval ->
                                        Math.round(100 * interval.low()) + "–" + Shown.percent(interval.high()))
                                .orElse("not reviewed")));
    }

    void errors() {
        List<String> faults = portrait.contents().faults();
        if (!faults.isEmpty()) {
            Element section = ArchivePage.section(main, "What could not be read");
            Element list = section.appendElement("ul");
            faults.stream()
                    .limit(MOST)
                    .forEach(fault -> list.appendElement("li").text(fault));
            more(section, faults.size());
        }
    }

    private static void claim(Element in, ToldClaim claim) {
        in.appendElement("span").addClass("words").text(claim.words());
        in.appendText(" ");
        PageTable.link(in, Shown.where(claim) + ": " + claim.title(), claim.url());
        if (claim.url().isEmpty()) {
            in.appendElement("span").addClass("quiet").text(" " + claim.place());
        }
    }

    private static void more(Element section, int all) {
        if (all > MOST) {
            section.appendElement("p")
                    .addClass("quiet")
                    .text("The first " + MOST + " of " + Shown.number(all) + ". The workbook has more.");
        }
    }
}
