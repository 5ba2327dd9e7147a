package io.github.onrecord.report;

import io.github.onrecord.article.Article;
import io.github.onrecord.article.Block;
import io.github.onrecord.article.Span;
import io.github.onrecord.article.TextLines;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Where words stand in the file that was audited. The text of plain text and Markdown files is the file, so places are
 * lines of it. Of other files the blocks of the article are counted instead.
 */
final class OriginalPlaces {
    private static final String LINE = "line ";

    private final Article article;
    private final Optional<TextLines> lines;
    private final NavigableMap<Integer, Integer> blocks = new TreeMap<>(Map.of(0, 1));

    OriginalPlaces(Article article) {
        this.article = article;
        boolean hasLines =
                article.blocks().stream().allMatch(block -> block.origin().startsWith(LINE));
        this.lines = hasLines ? Optional.of(TextLines.of(article.text())) : Optional.empty();
        if (!hasLines) {
            article.blocks().forEach(block -> blocks.put(block.span().start(), blocks.size() + 1));
        }
    }

    /**
     * A place in the file.
     *
     * @param line from 1; of a file without lines the number of the block
     * @param column from 1, in UTF-16 units
     */
    record Place(int line, int column) {}

    /** Whether places are lines of the file. */
    boolean areLines() {
        return lines.isPresent();
    }

    /** The place of the unit at this offset; that of an end is the place behind the last unit. */
    Place of(int offset) {
        if (lines.isPresent()) {
            TextLines.Place place = lines.get().placeOf(offset);
            return new Place(place.line() + 1, place.column() + 1);
        }
        var start = blocks.floorEntry(offset);
        return new Place(start.getValue(), offset - start.getKey() + 1);
    }

    /** What the reading calls the block: "paragraph 3". */
    Optional<String> origin(Span span) {
        return article.blocks().stream()
                .filter(block -> block.span().overlaps(span))
                .findFirst()
                .map(Block::origin);
    }
}
