package io.github.onrecord.article;

import io.github.onrecord.ingest.Draft;
import io.github.onrecord.ingest.DraftMetadata;
import io.github.onrecord.ingest.DraftReaders;
import java.util.List;
import java.util.Optional;

/**
 * An article as a reader sees it. Immutable; offsets are UTF-16 code units of {@link #text()}, ends exclusive.
 *
 * <pre>{@code
 * Article article = Article.ofText("The bridge was reportedly hit twice.");
 * article.blocks().get(0).span().in(article.text());
 * }</pre>
 *
 * @param id the path without its ending
 * @param path the path as given, or "-"
 * @param text the words, never altered
 * @param blocks in reading order, disjoint
 * @param links in order
 * @param metadata what the file says about itself
 * @param notes what a reader of the audit should know about the reading
 */
public record Article(
        String id,
        String path,
        String text,
        List<Block> blocks,
        List<Link> links,
        DraftMetadata metadata,
        List<String> notes) {
    /** Copies the lists. */
    public Article {
        blocks = List.copyOf(blocks);
        links = List.copyOf(links);
        notes = List.copyOf(notes);
    }

    /** The article of a draft: says which heading is the headline, which short line a subhead, what is a dateline. */
    public static Article of(Draft draft) {
        return Layout.read(draft);
    }

    /** An article from plain text, paragraphs set apart by empty lines; a first line {@code # ...} is its headline. */
    public static Article ofText(String text) {
        return of(DraftReaders.plainText("text", text));
    }

    /** The headline's words, if the article has one. */
    public Optional<String> headline() {
        return blocks.stream()
                .filter(block -> block.kind() == Block.Kind.HEADLINE)
                .findFirst()
                .map(block -> block.span().in(text));
    }

    /** The headline, else the title that the file gives, else empty. */
    public Optional<String> title() {
        return headline().or(metadata::title);
    }

    /** The number of the paragraph that holds the offset, 1-based over blocks that make claims; 0 before the first. */
    public int paragraphAt(int offset) {
        int number = 0;
        for (Block block : blocks) {
            if (block.span().start() > offset) {
                break;
            }
            if (block.kind().makesClaims()) {
                number++;
            }
        }
        return number;
    }
}
