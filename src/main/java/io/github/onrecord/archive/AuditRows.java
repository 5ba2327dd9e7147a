package io.github.onrecord.archive;

import io.github.onrecord.article.Span;
import io.github.onrecord.attribution.Attribution;
import io.github.onrecord.attribution.Channel;
import io.github.onrecord.attribution.Source;
import io.github.onrecord.audit.Audit;
import io.github.onrecord.claims.Claim;
import io.github.onrecord.findings.Finding;
import io.github.onrecord.findings.HeadlineGap;
import io.github.onrecord.findings.Measures;
import io.github.onrecord.scoring.Band;
import io.github.onrecord.scoring.Cap;
import io.github.onrecord.scoring.Contribution;
import io.github.onrecord.scoring.Score;
import io.github.onrecord.scoring.ScoredClaim;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** The rows of one audit: what it found in a text by one set of rules. */
final class AuditRows {
    private final long article;
    private final ArchiveRules rules;
    private final Audit audit;
    private final List<Row> rows = new ArrayList<>();

    private AuditRows(Page page, Audit audit, ArchiveRules rules) {
        this.article = page.hash().key();
        this.rules = rules;
        this.audit = audit;
    }

    /**
     * The rows, that of the audit itself first.
     *
     * @param run the number of the run that makes them
     */
    static List<Row> of(Page page, Audit audit, ArchiveRules rules, int run) {
        AuditRows made = new AuditRows(page, audit, rules);
        made.addAudit(page, run);
        audit.sources().forEach(made::addSource);
        made.addAttributions();
        audit.claims().forEach(made::addClaim);
        for (int i = 0; i < audit.findings().size(); i++) {
            made.addFinding(i + 1, audit.findings().get(i));
        }
        return made.rows;
    }

    private void addAudit(Page page, int run) {
        Measures measures = audit.measures();
        PageKinds.Reading reading = rules.kinds().of(page, audit.confidence().reservations());
        Optional<WireCredits.Credit> wire = rules.wire().in(audit.article());
        add(
                StoreTable.AUDITS,
                run,
                reading.kind(),
                language(page),
                audit.confidence().scored(),
                !reading.doubts().isEmpty(),
                reading.doubts(),
                audit.confidence().reservations(),
                audit.confidence().notes(),
                wire.map(credit -> credit.extent().id()),
                wire.map(WireCredits.Credit::words),
                wire.map(WireCredits.Credit::agencies).orElse(List.of()),
                measures.words(),
                measures.ratedClaims(),
                measures.notRatedClaims(),
                count(measures.bands(), Band.STRONG),
                count(measures.bands(), Band.ADEQUATE),
                count(measures.bands(), Band.WEAK),
                count(measures.bands(), Band.UNSUPPORTED),
                count(measures.bandWords(), Band.STRONG),
                count(measures.bandWords(), Band.ADEQUATE),
                count(measures.bandWords(), Band.WEAK),
                count(measures.bandWords(), Band.UNSUPPORTED),
                measures.namedSourceShare(),
                measures.anonymityRatio(),
                measures.hearsayShare(),
                measures.noSourceShare(),
                measures.corroborationRate(),
                measures.hedgesPer100Words(),
                measures.hedgesOwnedBySource(),
                measures.verificationStatements(),
                measures.couldNotVerifyStatements(),
                measures.artefactClaimsUnchecked(),
                measures.relayGaps(),
                measures.largestOriginShare(),
                measures.independentOrigins(),
                boxed(measures.wordsBeforeFirstSource()),
                measures.page().reply().accused(),
                measures.page().reply().answered(),
                measures.page().top().headline().map(HeadlineGap.Line::gap).map(HeadlineGap.Gap::id),
                measures.page().top().lines().size(),
                measures.page().top().wide());
    }

    /** English is what the text reads as; of other languages only the page itself knows which. */
    private String language(Page page) {
        if (!audit.confidence().reservations().contains("not-english")) {
            return "en";
        }
        return page.article()
                .metadata()
                .language()
                .filter(declared -> !declared.startsWith("en"))
                .orElse("unknown");
    }

    private void addSource(Source source) {
        add(
                StoreTable.SOURCES,
                number(source.id()),
                source.name(),
                source.type().id(),
                source.role(),
                source.organisation(),
                channels(source.channels()),
                source.mentions().size());
    }

    private void addAttributions() {
        Map<String, Attribution> byId = new HashMap<>();
        audit.attributions().forEach(attribution -> byId.put(attribution.id(), attribution));
        for (Attribution attribution : audit.attributions()) {
            Optional<Attribution> parent = attribution.parent().map(byId::get);
            Optional<Attribution.Mention> mention = attribution.source();
            add(
                    StoreTable.ATTRIBUTIONS,
                    number(attribution.id()),
                    attribution.parent().map(AuditRows::number),
                    mention.map(printed -> number(printed.resolved())),
                    parent.flatMap(Attribution::source).map(printed -> number(printed.resolved())),
                    mention.map(printed -> words(printed.span())),
                    mention.map(printed -> printed.kind().id()),
                    attribution.cue().map(this::words),
                    attribution.rule(),
                    attribution.quotation().id(),
                    places(attribution.content().list()));
        }
    }

    private void addClaim(ScoredClaim scored) {
        Claim claim = scored.claim();
        // Where the page is not scored, its claims have no figures, as in the JSON.
        Optional<Score> score =
                scored.score().filter(given -> audit.confidence().scored());
        add(
                StoreTable.CLAIMS,
                number(claim.id()),
                claim.fingerprint(),
                claim.kind().id(),
                claim.spans().in(audit.article().text()),
                places(claim.spans().list()),
                claim.spans().list().stream().mapToInt(this::wordCount).sum(),
                claim.isRated(),
                claim.notRatedBecause().map(kind -> kind.id()),
                score.map(Score::band).map(Band::id).or(() -> unscored(claim)),
                score.map(Score::value),
                score.map(Score::points),
                score.map(Score::borderline),
                score.map(Score::pageCode),
                score.map(Score::caps).orElse(List.of()).stream().map(Cap::id).toList(),
                claim.source().map(AuditRows::number),
                claim.sourceType().id(),
                channels(claim.channels()),
                claim.proximity().id(),
                claim.modality().id(),
                claim.verification().id(),
                claim.hedges().size(),
                claim.attributions().stream().map(AuditRows::number).toList());
        score.ifPresent(given -> given.contributions().forEach(contribution -> addContribution(claim, contribution)));
    }

    private static Optional<String> unscored(Claim claim) {
        return claim.isRated() ? Optional.empty() : Optional.of(Band.NOT_RATED.id());
    }

    private void addContribution(Claim claim, Contribution contribution) {
        if (contribution.points() != 0) {
            add(
                    StoreTable.CONTRIBUTIONS,
                    number(claim.id()),
                    contribution.factor(),
                    contribution.level(),
                    contribution.points(),
                    contribution.rule());
        }
    }

    private void addFinding(int number, Finding finding) {
        add(
                StoreTable.FINDINGS,
                number,
                finding.code(),
                finding.name(),
                finding.severity().id(),
                finding.message(),
                finding.claims().stream().map(AuditRows::number).toList(),
                places(finding.spans()),
                finding.fingerprint());
    }

    private void add(StoreTable table, Object... cells) {
        List<Object> row = new ArrayList<>(cells.length + 2);
        row.add(article);
        row.add(rules.key());
        row.addAll(List.of(cells));
        rows.add(new Row(table, row));
    }

    private String words(Span span) {
        return span.in(audit.article().text());
    }

    private int wordCount(Span span) {
        return words(span).strip().split("\\s+").length;
    }

    private static int count(Map<Band, Integer> counts, Band band) {
        return counts.getOrDefault(band, 0);
    }

    /** "c12" is 12. */
    private static int number(String id) {
        return Integer.parseInt(id.substring(1));
    }

    private static Optional<Integer> boxed(OptionalInt number) {
        return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
    }

    private static List<String> channels(Set<Channel> channels) {
        return channels.stream().map(Channel::id).toList();
    }

    /** Starts and ends in turn. */
    private static List<Integer> places(List<Span> spans) {
        List<Integer> places = new ArrayList<>();
        for (Span span : spans) {
            places.add(span.start());
            places.add(span.end());
        }
        return places;
    }
}
