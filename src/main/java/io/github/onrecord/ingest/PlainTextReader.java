package io.github.onrecord.ingest;

import io.github.onrecord.ingest.DraftBlock.Kind;
import java.util.List;

/** Reads plain text: its paragraphs by the empty lines between them, and lists by the marks of their items. */
final class PlainTextReader implements DraftReader {
    /** A text of fewer lines is one wrapped paragraph more often than a list of paragraphs. */
    private static final int FEWEST_LINES = 3;

    /** Longer lines are not wrapped by hand or by a mail program, which wrap at 60 to 80. */
    private static final int LONGEST_WRAPPED_LINE = 100;

    private static final String SENTENCE_ENDS = ".!?…:";
    private static final String CLOSERS = "\"'”’)]»";

    @Override
    public Draft read(Input input) {
        return draft(input, Decoded.of(input.bytes()));
    }

    static Draft draft(Input input, Decoded decoded) {
        String text = decoded.text();
        List<Line> lines = Line.of(text);
        boolean lineIsParagraph = everyLineIsParagraph(text, lines);
        BlockMarks blocks = new BlockMarks();
        for (Line line : lines) {
            int itemMark = blocks.isOpen(Kind.PARAGRAPH) ? 0 : MarkdownMarks.listMarkLength(line.in(text), false);
            if (line.isBlank()) {
                blocks.close();
            } else if (itemMark > 0) {
                int words = Blank.skip(text, line.start() + itemMark, line.end());
                blocks.open(Kind.LIST_ITEM, words, line.end(), line.origin());
            } else if (blocks.isOpen()) {
                blocks.extendTo(line.end());
            } else {
                open(blocks, text, line);
            }
            if (lineIsParagraph || line.endsParagraph()) {
                blocks.close();
            }
        }
        return new Draft(input.id(), input.path(), text, blocks.all(), List.of(), DraftMetadata.NONE, decoded.notes());
    }

    private static void open(BlockMarks blocks, String text, Line line) {
        HeadingMark.of(text, line)
                .ifPresentOrElse(
                        mark -> blocks.heading(mark.level(), mark.wordsStart(), line.end(), line.origin()),
                        () -> blocks.open(Kind.PARAGRAPH, line.start(), line.end(), line.origin()));
    }

    /**
     * Whether the file has one paragraph a line and no empty lines. Wrapped text has no empty line within a
     * paragraph either, but most of its lines stop in the middle of a sentence.
     */
    private static boolean everyLineIsParagraph(String text, List<Line> lines) {
        List<Line> written = lines.stream().filter(line -> !line.isBlank()).toList();
        if (written.size() < FEWEST_LINES || hasBlankLineInside(lines)) {
            return false;
        }
        long whole = written.stream()
                .filter(line -> line.length() > LONGEST_WRAPPED_LINE || endsSentence(text, line))
                .count();
        return whole * 2 > written.size();
    }

    private static boolean hasBlankLineInside(List<Line> lines) {
        boolean written = false;
        boolean blankAfterWritten = false;
        for (Line line : lines) {
            if (!line.isBlank() && blankAfterWritten) {
                return true;
            }
            written |= !line.isBlank();
            blankAfterWritten = written && line.isBlank();
        }
        return false;
    }

    private static boolean endsSentence(String text, Line line) {
        int last = line.end() - 1;
        while (last > line.start() && CLOSERS.indexOf(text.charAt(last)) >= 0) {
            last--;
        }
        return SENTENCE_ENDS.indexOf(text.charAt(last)) >= 0;
    }
}
