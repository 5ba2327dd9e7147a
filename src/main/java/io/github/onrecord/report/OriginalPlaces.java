package io.github.onrecord.report;

import io.github.onrecord.article.Article;
import io.github.onrecord.article.Block;
import io.github.onrecord.article.Span;
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
    private final boolean lines;
    private final NavigableMap<Integer, Integer> starts = new TreeMap<>();

    OriginalPlaces(Article article) {
        this.article = article;
        this.lines = article.blocks().stream().allMatch(block -> block.origin().startsWith(LINE));
        starts.put(0, 1);
        if (lines) {
            countLines(article.text());
        } else {
            article.blocks().forEach(block -> starts.put(block.span().start(), starts.size() + 1));
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
        return lines;
    }

    /** The place of the unit at this offset; that of an end is the place behind the last unit. */
    Place of(int offset) {
        var start = starts.floorEntry(offset);
        return new Place(start.getValue(), offset - start.getKey() + 1);
    }

    /** What the reading calls the block: "paragraph 3". */
    Optional<String> origin(Span span) {
        return article.blocks().stream()
                .filter(block -> block.span().overlaps(span))
                .findFirst()
                .map(Block::origin);
    }

    /** CR LF is one line end, as editors count. */
    private void countLines(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean inPair = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
            if ((c == '\n' || c == '\r') && !inPair) {
                starts.put(i + 1, starts.size() + 1);
            }
        }
    }
}
