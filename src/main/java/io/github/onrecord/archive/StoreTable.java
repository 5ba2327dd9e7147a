package io.github.onrecord.archive;

import static io.github.onrecord.archive.Column.Type.BIGINT;
import static io.github.onrecord.archive.Column.Type.BOOLEAN;
import static io.github.onrecord.archive.Column.Type.DATE;
import static io.github.onrecord.archive.Column.Type.DOUBLE;
import static io.github.onrecord.archive.Column.Type.INTEGER;
import static io.github.onrecord.archive.Column.Type.INTEGERS;
import static io.github.onrecord.archive.Column.Type.SIGNATURE;
import static io.github.onrecord.archive.Column.Type.TEXT;
import static io.github.onrecord.archive.Column.Type.TEXTS;
import static io.github.onrecord.archive.Column.Type.TIMESTAMP;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The tables of a store, layout {@code onrecord-store/1}. This is one table of tables; {@code docs/store.md} says what
 * each column means, and a test holds that it names them all.
 */
public enum StoreTable {
    /** What the store is: names and values. */
    STORE(column("name", TEXT), column("value", TEXT)),
    RUNS(
            column("run", INTEGER),
            column("started", TIMESTAMP),
            column("finished", TIMESTAMP),
            column("tool", TEXT),
            column("rules", BIGINT),
            column("inputs", TEXTS),
            column("mapping", TEXT)),
    RULES(column("rules", BIGINT), column("name", TEXT), column("version", TEXT), column("sha256", TEXT)),
    HOUSES(
            column("rules", BIGINT),
            column("house", TEXT),
            column("code", TEXT),
            column("finding", TEXT),
            column("severity", TEXT)),
    INPUTS(
            column("input", TEXT),
            column("kind", TEXT),
            column("bytes", BIGINT),
            column("modified", TIMESTAMP),
            column("mapping", TEXT),
            column("items", BIGINT),
            column("finished", BOOLEAN)),
    ARTICLES(
            column("article", BIGINT),
            column("sha256", TEXT),
            column("text", TEXT),
            column("blocks", TEXT),
            column("links", TEXT),
            column("notes", TEXTS),
            column("words", INTEGER),
            column("title", TEXT),
            column("published_as", TEXT),
            column("outlet", TEXT),
            column("byline", TEXT),
            column("section", TEXT),
            column("declared_language", TEXT),
            column("means", TEXT),
            column("extraction_confidence", DOUBLE),
            column("link_share", DOUBLE),
            column("page_type", TEXT),
            column("free", BOOLEAN),
            column("shingles", INTEGER),
            column("minhash", SIGNATURE)),
    OCCURRENCES(
            column("input", TEXT),
            column("record", BIGINT),
            column("part", INTEGER),
            column("article", BIGINT),
            column("place", TEXT),
            column("url", TEXT),
            column("captured", TIMESTAMP),
            column("digest", TEXT),
            column("revisit", BOOLEAN),
            column("title", TEXT),
            column("published_as", TEXT),
            column("published", DATE),
            column("published_from", TEXT),
            column("outlet", TEXT),
            column("outlet_from", TEXT),
            column("byline", TEXT),
            column("section", TEXT),
            column("declared_language", TEXT),
            column("means", TEXT),
            column("extraction_confidence", DOUBLE),
            column("template", TEXT),
            column("doubts", TEXTS)),
    REVISITS(
            column("input", TEXT),
            column("record", BIGINT),
            column("place", TEXT),
            column("url", TEXT),
            column("captured", TIMESTAMP),
            column("digest", TEXT),
            column("refers_to_url", TEXT),
            column("refers_to_date", TIMESTAMP)),
    LISTED(
            column("input", TEXT),
            column("record", BIGINT),
            column("url", TEXT),
            column("title", TEXT),
            column("published_as", TEXT),
            column("published", DATE),
            column("outlet", TEXT),
            column("declared_language", TEXT)),
    JOURNAL(
            column("input", TEXT),
            column("record", BIGINT),
            column("place", TEXT),
            column("url", TEXT),
            column("reason", TEXT),
            column("message", TEXT),
            column("run", INTEGER)),
    PASSED_OVER(column("input", TEXT), column("reason", TEXT), column("items", BIGINT)),
    AUDITS(
            column("article", BIGINT),
            column("rules", BIGINT),
            column("run", INTEGER),
            column("kind", TEXT),
            column("language", TEXT),
            column("scored", BOOLEAN),
            column("doubtful", BOOLEAN),
            column("doubts", TEXTS),
            column("reservations", TEXTS),
            column("notes", TEXTS),
            column("wire", TEXT),
            column("wire_credit", TEXT),
            column("agencies", TEXTS),
            column("words", INTEGER),
            column("rated_claims", INTEGER),
            column("not_rated_claims", INTEGER),
            column("strong", INTEGER),
            column("adequate", INTEGER),
            column("weak", INTEGER),
            column("unsupported", INTEGER),
            column("strong_words", INTEGER),
            column("adequate_words", INTEGER),
            column("weak_words", INTEGER),
            column("unsupported_words", INTEGER),
            column("named_source_share", DOUBLE),
            column("anonymity_ratio", DOUBLE),
            column("hearsay_share", DOUBLE),
            column("no_source_share", DOUBLE),
            column("corroboration_rate", DOUBLE),
            column("hedges_per_100_words", DOUBLE),
            column("hedges_owned_by_source", DOUBLE),
            column("verification_statements", INTEGER),
            column("could_not_verify_statements", INTEGER),
            column("artefact_claims_unchecked", INTEGER),
            column("relay_gaps", INTEGER),
            column("largest_origin_share", DOUBLE),
            column("independent_origins", INTEGER),
            column("words_before_first_source", INTEGER),
            column("accused", INTEGER),
            column("accused_answered", INTEGER),
            column("headline_gap", TEXT),
            column("top_lines", INTEGER),
            column("top_lines_wide", INTEGER)),
    SOURCES(
            column("article", BIGINT),
            column("rules", BIGINT),
            column("source", INTEGER),
            column("name", TEXT),
            column("type", TEXT),
            column("role", TEXT),
            column("organisation", TEXT),
            column("channels", TEXTS),
            column("mentions", INTEGER)),
    ATTRIBUTIONS(
            column("article", BIGINT),
            column("rules", BIGINT),
            column("attribution", INTEGER),
            column("parent", INTEGER),
            column("source", INTEGER),
            column("relay", INTEGER),
            column("mention", TEXT),
            column("mention_kind", TEXT),
            column("cue", TEXT),
            column("rule", TEXT),
            column("quotation", TEXT),
            column("content", INTEGERS)),
    CLAIMS(
            column("article", BIGINT),
            column("rules", BIGINT),
            column("claim", INTEGER),
            column("fingerprint", TEXT),
            column("kind", TEXT),
            column("text", TEXT),
            column("spans", INTEGERS),
            column("words", INTEGER),
            column("rated", BOOLEAN),
            column("not_rated_because", TEXT),
            column("band", TEXT),
            column("score", INTEGER),
            column("points", INTEGER),
            column("borderline", BOOLEAN),
            column("page_code", TEXT),
            column("caps", TEXTS),
            column("source", INTEGER),
            column("source_type", TEXT),
            column("channels", TEXTS),
            column("proximity", TEXT),
            column("modality", TEXT),
            column("verification", TEXT),
            column("hedges", INTEGER),
            column("attributions", INTEGERS)),
    CONTRIBUTIONS(
            column("article", BIGINT),
            column("rules", BIGINT),
            column("claim", INTEGER),
            column("factor", TEXT),
            column("level", TEXT),
            column("points", INTEGER),
            column("rule", TEXT)),
    FINDINGS(
            column("article", BIGINT),
            column("rules", BIGINT),
            column("finding", INTEGER),
            column("code", TEXT),
            column("name", TEXT),
            column("severity", TEXT),
            column("message", TEXT),
            column("claims", INTEGERS),
            column("spans", INTEGERS),
            column("fingerprint", TEXT));

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<Column> columns;

    StoreTable(Column... columns) {
        this.columns = List.of(columns);
    }

    private static Column column(String name, Column.Type type) {
        return new Column(name, type);
    }

    /** The name in SQL. */
    public String sql() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The columns, in order. */
    public List<Column> columns() {
        return columns;
    }

    /** The statement that makes it. */
    String definition() {
        return columns.stream()
                .map(Column::toString)
                .collect(Collectors.joining(", ", "CREATE TABLE " + sql() + " (", ")"));
    }
}
