package io.github.onrecord.report;

import io.github.onrecord.audit.Audit;
import io.github.onrecord.findings.Measures;
import io.github.onrecord.findings.RightOfReply;
import io.github.onrecord.scoring.Band;
import io.github.onrecord.scoring.Score;
import io.github.onrecord.scoring.ScoredClaim;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The Summary sheet: counts by band, what to ask about first, and a line for each article. */
final class WorkbookSummary {
    /** Articles that fit on the one printed page, and at most listed at all. */
    private static final int ONE_PAGE = 12;

    private static final int MOST_ARTICLES = 1_000;
    private static final int MOST_ACCUSED = 12;
    private static final int SHORT_WORDS = 140;
    private static final int SHORT_PATH = 27;
    private static final int ONE_LINE = 46;
    private static final List<SheetColumn> COLUMNS = List.of(
            SheetColumn.words(28),
            SheetColumn.numbers(9),
            SheetColumn.numbers(10),
            SheetColumn.numbers(10),
            SheetColumn.numbers(9),
            SheetColumn.numbers(10),
            SheetColumn.words(52),
            SheetColumn.words(46),
            SheetColumn.words(42));
    private static final List<Band> RATED = List.of(Band.STRONG, Band.ADEQUATE, Band.WEAK, Band.UNSUPPORTED);

    private final SheetGrid grid;
    private final WorkbookInput input;

    private WorkbookSummary(SheetGrid grid, WorkbookInput input) {
        this.grid = grid;
        this.input = input;
    }

    /** Adds the sheet; it must be the book's first, and kept in memory because of the chart. */
    static void write(WorkbookSheets sheets, WorkbookInput input) {
        SheetGrid grid = sheets.grid(WorkbookSheets.SUMMARY, COLUMNS);
        WorkbookSummary summary = new WorkbookSummary(grid, input);
        WorkbookHead.lines(input).forEach(line -> grid.line(line.look(), line.text()));
        summary.bands();
        summary.first();
        summary.accused();
        summary.articles();
    }

    private void bands() {
        Map<Band, Integer> claims = total(Measures::bands);
        Map<Band, Integer> words = total(Measures::bandWords);
        grid.gap();
        grid.header(List.of("Band", "Claims", "Claims %", "Words %"));
        int firstRow = grid.nextRow();
        for (Band band : RATED) {
            grid.row(
                    false,
                    List.of(
                            SheetCell.band(band),
                            SheetCell.number(claims.getOrDefault(band, 0)),
                            SheetCell.share(share(band, claims)),
                            SheetCell.share(share(band, words))));
        }
        int notRated = input.sum(audit -> audit.measures().notRatedClaims());
        grid.row(
                false,
                List.of(SheetCell.band(Band.NOT_RATED), SheetCell.number(notRated), SheetCell.EMPTY, SheetCell.EMPTY));
        WorkbookChart.draw((XSSFSheet) grid.sheet(), firstRow, RATED);
        grid.gap();
        grid.gap();
    }

    private void first() {
        grid.line(SheetLook.SECTION, "Ask about these first");
        grid.header(List.of("Article", "¶", "Band", "Score", "Claim", "Findings", "Words", "Why", "Ask"));
        List<WorkbookClaim> worst = WorkbookWorst.of(input);
        worst.forEach(this::claim);
        if (worst.isEmpty()) {
            grid.line(SheetLook.CAPTION, "No claim was rated.");
        }
    }

    private void claim(WorkbookClaim claim) {
        SheetCell number = SheetCell.number(claim.number());
        grid.row(
                false,
                List.of(
                        SheetCell.text(claim.home().path()),
                        SheetCell.number(claim.paragraph()),
                        letter(claim.scored().band()),
                        score(claim.scored()),
                        claim.home().placeOf(claim.claim().id()).map(number::to).orElse(number),
                        SheetCell.number(claim.findings().size()),
                        SheetCell.text(ShortWords.of(claim.words(), SHORT_WORDS)),
                        SheetCell.text(claim.note().isEmpty() ? claim.why() : claim.note() + "; " + claim.why()),
                        SheetCell.text(claim.ask())));
    }

    /** Whoever is accused: what a lawyer asks about before publication. */
    private void accused() {
        List<List<SheetCell>> rows = input.articles()
                .flatMap(article -> article.audit().measures().page().reply().parties().stream()
                        .map(party -> accused(article, party)))
                .limit(MOST_ACCUSED)
                .toList();
        if (rows.isEmpty()) {
            return;
        }
        grid.gap();
        grid.line(SheetLook.SECTION, "Who is accused, and who is heard");
        grid.header(List.of("Article", "Claims", "", "", "", "", "Accused", "Reply on the page"));
        rows.forEach(row -> grid.row(false, row));
    }

    private static List<SheetCell> accused(WorkbookArticle article, RightOfReply.Party party) {
        SheetCell count = SheetCell.number(party.allegations().size());
        return List.of(
                SheetCell.text(article.shortPath(SHORT_PATH)),
                article.placeOf(party.allegations().get(0)).map(count::to).orElse(count),
                SheetCell.EMPTY,
                SheetCell.EMPTY,
                SheetCell.EMPTY,
                SheetCell.EMPTY,
                SheetCell.text(party.name()),
                SheetCell.text(party.reply().words()));
    }

    private void articles() {
        int count = input.audits().size();
        if (count <= ONE_PAGE) {
            grid.sheet().getPrintSetup().setFitHeight((short) 1);
        }
        if (count < 2) {
            return;
        }
        grid.gap();
        grid.line(SheetLook.SECTION, "Article by article");
        grid.header(List.of("Article", "Rated", "S", "A", "W", "U", "Worst claim", "Share of words", "Notes"));
        input.articles().limit(MOST_ARTICLES).forEach(this::article);
        if (count > MOST_ARTICLES) {
            grid.line(
                    SheetLook.CAPTION,
                    "The first " + MOST_ARTICLES + " of " + count + " articles. The other sheets have all of them.");
        }
    }

    private void article(WorkbookArticle article) {
        Audit audit = article.audit();
        SheetCell path = SheetCell.text(article.shortPath(SHORT_PATH));
        List<SheetCell> cells = new ArrayList<>();
        cells.add(article.placeOfFirstClaim().map(path::to).orElse(path));
        cells.add(SheetCell.number(audit.measures().ratedClaims()));
        RATED.forEach(band -> cells.add(
                audit.confidence().scored()
                        ? SheetCell.number(audit.measures().bands().getOrDefault(band, 0))
                        : SheetCell.EMPTY));
        cells.add(worst(article));
        cells.add(
                audit.confidence().scored()
                        ? SheetCell.text(shares(audit.measures().bandWords()))
                        : SheetCell.EMPTY);
        cells.add(SheetCell.text(String.join(" ", audit.confidence().notes())));
        grid.row(article.isShaded(), cells);
    }

    private static SheetCell worst(WorkbookArticle article) {
        Optional<WorkbookClaim> worst = article.claims().stream()
                .filter(claim -> claim.scored().score().isPresent())
                .min(WorkbookWorst.ORDER);
        if (worst.isEmpty()) {
            return SheetCell.EMPTY;
        }
        WorkbookClaim claim = worst.get();
        SheetCell words = SheetCell.text(claim.scored().band().letter() + " " + ShortWords.of(claim.words(), ONE_LINE));
        return article.placeOf(claim.claim().id()).map(words::to).orElse(words);
    }

    private static String shares(Map<Band, Integer> words) {
        return RATED.stream()
                .map(band -> band.letter() + " " + Math.round(100 * share(band, words)) + " %")
                .collect(Collectors.joining(" · "));
    }

    private static double share(Band band, Map<Band, Integer> counts) {
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        return all == 0 ? 0 : (double) counts.getOrDefault(band, 0) / all;
    }

    private Map<Band, Integer> total(Function<Measures, Map<Band, Integer>> counts) {
        return RATED.stream()
                .collect(Collectors.toMap(
                        band -> band,
                        band -> input.sum(audit -> audit.confidence().scored()
                                ? counts.apply(audit.measures()).getOrDefault(band, 0)
                                : 0)));
    }

    private static SheetCell letter(Band band) {
        return SheetCell.words(SheetLook.of(band), band.letter());
    }

    private static SheetCell score(ScoredClaim scored) {
        return scored.score().map(Score::value).map(SheetCell::number).orElse(SheetCell.EMPTY);
    }
}
