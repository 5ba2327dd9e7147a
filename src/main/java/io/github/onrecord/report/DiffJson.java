package io.github.onrecord.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import io.github.onrecord.attribution.Source;
import io.github.onrecord.audit.Audit;
import io.github.onrecord.audit.RulesUsed;
import io.github.onrecord.findings.Finding;
import io.github.onrecord.findings.House;
import io.github.onrecord.review.ClaimChange;
import io.github.onrecord.review.DraftDiff;
import io.github.onrecord.review.FindingChange;
import io.github.onrecord.review.ScoreMove;
import io.github.onrecord.review.Shift;
import io.github.onrecord.review.SourceChange;
import io.github.onrecord.scoring.Cap;
import io.github.onrecord.scoring.Score;
import io.github.onrecord.scoring.ScoredClaim;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/**
 * A diff for programs, as {@code onrecord-diff/1}. The schema is the resource {@code schema/onrecord-diff-1.schema.json}.
 * Thread-safe.
 */
public final class DiffJson implements DiffWriter {
    private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");

    private final JsonFactory factory =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    @Override
    public void write(DraftDiff diff, ReportContext context, OutputStream out) throws IOException {
        try (JsonGenerator generator = factory.createGenerator(out)) {
            generator.setPrettyPrinter(
                    new DefaultPrettyPrinter().withObjectIndenter(LINES).withArrayIndenter(LINES));
            JsonFields json = new JsonFields(generator);
            json.startObject();
            json.text("schema", "onrecord-diff/1");
            tool(diff.after().rules(), json);
            version("before", diff.before(), json);
            version("after", diff.after(), json);
            json.flag("changed", !diff.isEmpty());
            json.objects("claims", diff.claims(), change -> claim(change, diff, json));
            json.objects("sources", diff.sources(), change -> source(change, json));
            json.objects("findings", diff.findings(), change -> finding(change, json));
            json.endObject();
            generator.writeRaw('\n');
        }
        out.flush();
    }

    private static void tool(RulesUsed rules, JsonFields json) throws IOException {
        json.startObject("tool");
        json.text("name", "OnRecord");
        json.text("version", ToolVersion.current());
        json.startObject("rules");
        json.text("name", rules.name());
        json.text("version", rules.version());
        json.text("sha256", rules.sha256());
        json.text("house", rules.house().map(House::id));
        json.endObject();
        json.endObject();
    }

    private static void version(String name, Audit audit, JsonFields json) throws IOException {
        json.startObject(name);
        json.text("path", audit.article().path());
        json.text("title", audit.article().title());
        json.flag("scored", audit.confidence().scored());
        json.count("rated_claims", audit.measures().ratedClaims());
        json.endObject();
    }

    private static void claim(ClaimChange change, DraftDiff diff, JsonFields json) throws IOException {
        json.text("change", change.kind().id());
        json.text("direction", change.direction().id());
        claim("before", change.before(), diff.before(), json);
        claim("after", change.after(), diff.after(), json);
        json.objects("shifts", change.shifts(), shift -> shift(shift, json));
        if (change.move().isEmpty()) {
            json.nothing("score");
            return;
        }
        score(change.move().get(), json);
    }

    private static void claim(String name, Optional<ScoredClaim> claim, Audit audit, JsonFields json)
            throws IOException {
        if (claim.isEmpty()) {
            json.nothing(name);
            return;
        }
        ScoredClaim scored = claim.get();
        Optional<Score> shown = audit.confidence().scored() ? scored.score() : Optional.empty();
        json.startObject(name);
        json.text("id", scored.claim().id());
        json.count("start", scored.claim().spans().start());
        json.count("end", scored.claim().spans().end());
        json.text("text", scored.claim().spans().in(audit.article().text()));
        json.text("source", scored.claim().source().flatMap(audit::source).map(Source::name));
        json.text("source_type", scored.claim().sourceType().id());
        json.count("score", shown.map(Score::value));
        json.text("band", shown.map(score -> score.band().id()));
        json.text("fingerprint", scored.claim().fingerprint());
        json.endObject();
    }

    private static void shift(Shift shift, JsonFields json) throws IOException {
        json.text("aspect", shift.aspect().id());
        json.text("direction", shift.direction().id());
        json.text("before", shift.before());
        json.text("after", shift.after());
    }

    private static void score(ScoreMove move, JsonFields json) throws IOException {
        json.startObject("score");
        json.count("before", move.before().value());
        json.count("after", move.after().value());
        json.objects("factors", move.factors(), factor -> {
            json.text("factor", factor.factor());
            json.text("before", factor.wordsBefore());
            json.text("after", factor.wordsAfter());
            json.count("points_before", factor.pointsBefore());
            json.count("points_after", factor.pointsAfter());
        });
        json.text("cap_lifted", move.capLifted().map(Cap::id));
        json.text("cap_set", move.capSet().map(Cap::id));
        json.endObject();
    }

    private static void source(SourceChange change, JsonFields json) throws IOException {
        json.text("change", change.kind().id());
        source("before", change.before(), json);
        source("after", change.after(), json);
    }

    private static void source(String name, Optional<Source> source, JsonFields json) throws IOException {
        if (source.isEmpty()) {
            json.nothing(name);
            return;
        }
        json.startObject(name);
        json.text("id", source.get().id());
        json.text("name", source.get().name());
        json.text("type", source.get().type().id());
        json.endObject();
    }

    private static void finding(FindingChange change, JsonFields json) throws IOException {
        Finding finding = change.finding();
        json.text("change", change.kind().id());
        json.text("code", finding.code());
        json.text("severity", finding.severity().id());
        json.text("message", finding.message());
        json.text("question", finding.question());
        json.texts("claims", finding.claims());
        json.spans("spans", finding.spans());
        json.texts("standards", finding.standards());
        json.text("fingerprint", finding.fingerprint());
    }
}
