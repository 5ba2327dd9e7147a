package io.github.onrecord.ingest;

import io.github.onrecord.ingest.DraftBlock.Kind;
import java.util.List;
import java.util.Optional;

/**
 * The blocks of a Markdown text, found in one pass over its lines. Headings with {@code #} or underlined, list items,
 * block quotes and paragraphs are blocks. Code between fences, comments, rules, pictures on their own and the
 * addresses of links are none.
 *
 * <p>A block quote is one block for each of its paragraphs: the mark of its first line lies outside, those of further
 * lines inside.
 */
final class MarkdownBlocks {
    private static final String COMMENT_OPENS = "<!--";
    private static final String COMMENT_CLOSES = "-->";

    private final String text;
    private final BlockMarks blocks = new BlockMarks();
    private Optional<Fence> fence = Optional.empty();
    private boolean insideComment;

    private MarkdownBlocks(String text) {
        this.text = text;
    }

    static List<DraftBlock> in(String text, List<Line> lines) {
        MarkdownBlocks reading = new MarkdownBlocks(text);
        lines.forEach(line -> reading.read(reading.withoutLastComment(line)));
        return reading.blocks.all();
    }

    /** A comment behind the words of a line is no part of them. */
    private Line withoutLastComment(Line line) {
        String words = line.in(text);
        int opens = words.endsWith(COMMENT_CLOSES) ? words.lastIndexOf(COMMENT_OPENS) : -1;
        return opens <= 0
                ? line
                : line.endingAt(
                        line.start() + words.substring(0, opens).stripTrailing().length());
    }

    private void read(Line line) {
        String words = line.in(text);
        if (fence.isPresent()) {
            fence = fence.filter(open -> !open.isClosedBy(words));
        } else if (insideComment) {
            insideComment = !words.contains(COMMENT_CLOSES);
        } else if (line.isBlank() || MarkdownMarks.isRule(words)) {
            blocks.close();
        } else if (!isSkipped(words)) {
            readWords(line, words);
        }
        if (line.endsParagraph()) {
            blocks.close();
        }
    }

    /** Whether the line holds, or begins, what is no block; closes the block before it. */
    private boolean isSkipped(String words) {
        fence = Fence.openedBy(words);
        insideComment = words.startsWith(COMMENT_OPENS) && !words.contains(COMMENT_CLOSES);
        boolean skipped = fence.isPresent()
                || words.startsWith(COMMENT_OPENS)
                || MarkdownMarks.isPicture(words)
                || MarkdownMarks.isLinkAddress(words);
        if (skipped) {
            blocks.close();
        }
        return skipped;
    }

    private void readWords(Line line, String words) {
        Optional<HeadingMark> heading = HeadingMark.of(text, line);
        int quoteMark = words.startsWith(">") ? 1 : 0;
        int itemMark = MarkdownMarks.listMarkLength(words, blocks.isOpen());
        if (heading.isPresent()) {
            int end = MarkdownMarks.withoutClosingMarks(text, line);
            blocks.heading(heading.get().level(), heading.get().wordsStart(), end, line.origin());
        } else if (MarkdownMarks.isUnderline(words)) {
            underline(words);
        } else if (quoteMark > 0) {
            quote(line);
        } else if (itemMark > 0) {
            open(Kind.LIST_ITEM, line, itemMark);
        } else if (blocks.isOpen()) {
            blocks.extendTo(line.end());
        } else {
            open(Kind.PARAGRAPH, line, 0);
        }
    }

    /** Under a paragraph it makes a heading; elsewhere it is a rule. */
    private void underline(String words) {
        if (blocks.isOpen(Kind.PARAGRAPH)) {
            blocks.turnIntoHeading(words.startsWith("=") ? 1 : 2);
        }
        blocks.close();
    }

    private void quote(Line line) {
        int start = line.start();
        while (start < line.end() && (text.charAt(start) == '>' || Blank.is(text.charAt(start)))) {
            start++;
        }
        if (start == line.end()) {
            blocks.close();
        } else if (blocks.isOpen(Kind.BLOCK_QUOTE)) {
            blocks.extendTo(line.end());
        } else {
            open(Kind.BLOCK_QUOTE, line, start - line.start());
        }
    }

    private void open(Kind kind, Line line, int markLength) {
        int start = Blank.skip(text, line.start() + markLength, line.end());
        blocks.open(kind, start, line.end(), line.origin());
    }
}
