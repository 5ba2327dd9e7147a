package io.github.onrecord.archive;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import io.github.onrecord.article.Article;
import io.github.onrecord.article.Block;
import io.github.onrecord.article.Link;
import io.github.onrecord.article.Span;
import io.github.onrecord.ingest.DraftMetadata;
import io.github.onrecord.ingest.Extraction;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** An article as a row, and a row as the article it was: the audit of one is the audit of the other. */
final class ArticleRows {
    private static final ObjectMapper JSON = new ObjectMapper();

    private ArticleRows() {}

    static Row row(Page page) {
        Article article = page.article();
        DraftMetadata says = article.metadata();
        Extraction extraction = page.extraction();
        MinHash signature = MinHash.of(running(article));
        return Row.of(
                StoreTable.ARTICLES,
                page.hash().key(),
                page.hash().sha256(),
                article.text(),
                blocks(article),
                links(article),
                article.notes(),
                page.words(),
                says.title(),
                says.published(),
                says.outlet(),
                says.byline(),
                says.section(),
                says.language(),
                extraction.means().id(),
                extraction.confidence(),
                extraction.linkShare(),
                extraction.pageType(),
                extraction.free(),
                signature.shingles(),
                signature.signature());
    }

    /** The words that make claims: bylines and stamps would make one text two. */
    private static String running(Article article) {
        StringBuilder running = new StringBuilder();
        article.blocks().stream()
                .filter(block -> block.kind().makesClaims())
                .forEach(
                        block -> running.append(block.span().in(article.text())).append('\n'));
        return running.toString();
    }

    static Page page(ResultSet row) throws SQLException {
        String name = "article " + row.getLong("article");
        DraftMetadata says = new DraftMetadata(
                text(row, "title"),
                text(row, "published_as"),
                text(row, "outlet"),
                text(row, "byline"),
                text(row, "section"),
                text(row, "declared_language"));
        Article article = new Article(
                name,
                name,
                row.getString("text"),
                blocks(row.getString("blocks")),
                links(row.getString("links")),
                says,
                texts(row.getArray("notes")));
        boolean free = row.getBoolean("free");
        Optional<Boolean> saysFree = row.wasNull() ? Optional.empty() : Optional.of(free);
        Extraction extraction = new Extraction(
                Extraction.Means.valueOf(row.getString("means").toUpperCase(Locale.ROOT)),
                row.getDouble("extraction_confidence"),
                row.getDouble("link_share"),
                Optional.empty(),
                text(row, "page_type"),
                Optional.empty(),
                saysFree);
        return new Page(
                article,
                new TextHash(row.getLong("article"), row.getString("sha256")),
                row.getInt("words"),
                extraction,
                Optional.empty());
    }

    private static Optional<String> text(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }

    private static List<String> texts(Array array) throws SQLException {
        return Arrays.stream((Object[]) array.getArray()).map(String::valueOf).toList();
    }

    /** {@code [["headline",0,31],["paragraph",33,210]]} */
    private static String blocks(Article article) {
        ArrayNode blocks = JSON.createArrayNode();
        for (Block block : article.blocks()) {
            blocks.addArray()
                    .add(block.kind().id())
                    .add(block.span().start())
                    .add(block.span().end());
        }
        return blocks.toString();
    }

    private static List<Block> blocks(String json) {
        List<Block> blocks = new ArrayList<>();
        for (JsonNode block : parsed(json)) {
            blocks.add(new Block(
                    Block.Kind.valueOf(block.path(0).asText().toUpperCase(Locale.ROOT)),
                    new Span(block.path(1).asInt(), block.path(2).asInt()),
                    ""));
        }
        return blocks;
    }

    /** {@code [[40,52,"https://..."]]} */
    private static String links(Article article) {
        ArrayNode links = JSON.createArrayNode();
        for (Link link : article.links()) {
            links.addArray().add(link.span().start()).add(link.span().end()).add(link.target());
        }
        return links.toString();
    }

    private static List<Link> links(String json) {
        List<Link> links = new ArrayList<>();
        for (JsonNode link : parsed(json)) {
            links.add(new Link(
                    new Span(link.path(0).asInt(), link.path(1).asInt()),
                    link.path(2).asText()));
        }
        return links;
    }

    private static JsonNode parsed(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("a store holds what is no JSON", broken);
        }
    }
}
