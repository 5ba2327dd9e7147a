package io.github.onrecord.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.onrecord.article.Article;
import io.github.onrecord.article.Span;
import io.github.onrecord.attribution.Attribution;
import io.github.onrecord.attribution.Source;
import io.github.onrecord.claims.Claim;
import io.github.onrecord.findings.Finding;
import io.github.onrecord.scoring.Band;
import io.github.onrecord.scoring.ScoredClaim;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** A short article that went through the real auditor. Every law of an audit is checked as it is made. */
public final class Audited {
    private static final Auditor AUDITOR = Auditor.standard();

    private final Audit audit;

    private Audited(Audit audit) {
        this.audit = audit;
        new AuditLaws(audit, AUDITOR.pack()).hold();
    }

    /** Sentences, or paragraphs set apart by an empty line. */
    public static Audited audited(String text) {
        return audited(Article.ofText(text));
    }

    /** An article made by hand. */
    public static Audited audited(Article article) {
        return new Audited(AUDITOR.audit(article));
    }

    /** An article of {@code src/test/resources/articles}, by its name without the ending. */
    public static Audited auditedFile(String name) {
        String resource = "/articles/" + name + ".txt";
        try (InputStream in = Objects.requireNonNull(Audited.class.getResourceAsStream(resource), resource)) {
            return audited(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Auditor auditor() {
        return AUDITOR;
    }

    /** The whole audit. */
    public Audit audit() {
        return audit;
    }

    /** The claim of a text that makes one. */
    public Claim onlyClaim() {
        assertThat(audit.claims()).as("claims: %s", claims()).hasSize(1);
        return audit.claims().get(0).claim();
    }

    /** The one claim that holds these words. */
    public Claim claim(String words) {
        List<Claim> found = audit.claims().stream()
                .map(ScoredClaim::claim)
                .filter(claim -> words(claim).contains(words))
                .toList();
        assertThat(found).as("claims with ‘%s’ among %s", words, claims()).hasSize(1);
        return found.get(0);
    }

    /** The words of every claim, in order. */
    public List<String> claims() {
        return audit.claims().stream().map(scored -> words(scored.claim())).toList();
    }

    /** The one attribution with this cue. */
    public Attribution attribution(String cue) {
        List<Attribution> found = audit.attributions().stream()
                .filter(attribution ->
                        attribution.cue().map(this::words).orElse("").equals(cue))
                .toList();
        assertThat(found)
                .as("attributions by ‘%s’ among %s", cue, audit.attributions())
                .hasSize(1);
        return found.get(0);
    }

    /** The source whose words a claim is; a failure where it has none. */
    public Source source(Claim claim) {
        return claim.source().flatMap(audit::source).orElseThrow();
    }

    /** The score of a rated claim. */
    public int score(Claim claim) {
        return scored(claim).score().orElseThrow().value();
    }

    /** The band of a claim. */
    public Band band(Claim claim) {
        return scored(claim).band();
    }

    /** The codes of all findings, each once, in the order of their numbers. */
    public List<String> codes() {
        return audit.findings().stream().map(Finding::code).distinct().sorted().toList();
    }

    /** The words of a span. */
    public String words(Span span) {
        return span.in(audit.article().text());
    }

    /** The words of a claim. */
    public String words(Claim claim) {
        return claim.spans().in(audit.article().text());
    }

    private ScoredClaim scored(Claim claim) {
        return audit.claims().stream()
                .filter(scored -> scored.claim().equals(claim))
                .findFirst()
                .orElseThrow();
    }
}
