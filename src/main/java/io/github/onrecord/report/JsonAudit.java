package io.github.onrecord.report;

import io.github.onrecord.article.Article;
import io.github.onrecord.article.Block;
import io.github.onrecord.audit.Audit;
import io.github.onrecord.findings.Finding;
import io.github.onrecord.findings.House;
import io.github.onrecord.review.Review;
import java.io.IOException;

/** One audit as one object. The order of the lines below is the order of the keys in the contract. */
final class JsonAudit {
    private static final String SCHEMA = "onrecord-audit/1";

    private final Audit audit;
    private final JsonReview review;
    private final JsonFields json;

    JsonAudit(Review review, JsonFields json) {
        this.audit = review.audit();
        this.review = new JsonReview(review, json);
        this.json = json;
    }

    void write() throws IOException {
        JsonClaims claims = new JsonClaims(audit, review, json);
        JsonSources sources = new JsonSources(json);
        json.startObject();
        json.text("schema", SCHEMA);
        tool();
        article(audit.article());
        confidence();
        json.objects("sources", audit.sources(), sources::source);
        json.objects("attributions", audit.attributions(), sources::attribution);
        json.objects("claims", audit.claims(), claims::claim);
        json.objects("findings", audit.findings(), this::finding);
        new JsonMeasures(audit.measures(), json).write();
        review.write();
        json.endObject();
    }

    private void tool() throws IOException {
        json.startObject("tool");
        json.text("name", "OnRecord");
        json.text("version", ToolVersion.current());
        json.startObject("rules");
        json.text("name", audit.rules().name());
        json.text("version", audit.rules().version());
        json.text("sha256", audit.rules().sha256());
        if (audit.rules().house().isPresent()) {
            House house = audit.rules().house().get();
            json.startObject("house");
            json.text("id", house.id());
            json.text("name", house.name());
            json.endObject();
        }
        json.endObject();
        json.endObject();
    }

    private void article(Article article) throws IOException {
        json.startObject("article");
        json.text("id", article.id());
        json.text("path", article.path());
        json.text("title", article.title());
        json.text("published", article.metadata().published());
        json.text("outlet", article.metadata().outlet());
        json.text("byline", article.metadata().byline());
        json.text("section", article.metadata().section());
        json.text("language", article.metadata().language());
        json.text("text", article.text());
        json.objects("blocks", article.blocks(), this::block);
        json.endObject();
    }

    private void block(Block block) throws IOException {
        json.text("kind", block.kind().id());
        json.count("start", block.span().start());
        json.count("end", block.span().end());
        json.text("origin", block.origin());
    }

    private void confidence() throws IOException {
        json.startObject("confidence");
        json.flag("scored", audit.confidence().scored());
        json.texts("notes", audit.confidence().notes());
        json.endObject();
    }

    private void finding(Finding finding) throws IOException {
        json.text("code", finding.code());
        json.text("name", finding.name());
        json.text("severity", finding.severity().id());
        json.text("message", finding.message());
        json.text("question", finding.question());
        json.texts("claims", finding.claims());
        json.spans("spans", finding.spans());
        json.texts("standards", finding.standards());
        json.text("fingerprint", finding.fingerprint());
        review.of(finding.fingerprint());
    }
}
