package io.github.onrecord.confidence;

import io.github.onrecord.article.Article;
import io.github.onrecord.article.Block;
import java.util.ArrayList;
import java.util.List;

/** The printed lines of an article's body in order: no headline, no byline, and nothing outside the blocks. */
final class PageLines {
    private PageLines() {}

    static List<PageLine> of(Article article) {
        List<PageLine> lines = new ArrayList<>();
        String text = article.text();
        int next = 0;
        for (int start = 0; start < text.length(); start = lineEnd(text, start) + 1) {
            int end = lineEnd(text, start);
            while (next < article.blocks().size() - 1
                    && article.blocks().get(next).span().end() <= start) {
                next++;
            }
            List<Block> blocks = article.blocks();
            if (blocks.isEmpty() || !overlaps(blocks.get(next), start, end)) {
                continue;
            }
            Block block = lastOn(blocks, next, end);
            PageLine line = new PageLine(
                    PageLine.withoutMarks(text.substring(start, end)),
                    block.span().end() <= end);
            if (isBody(block.kind()) && line.words() > 0) {
                lines.add(line);
            }
        }
        return lines;
    }

    private static int lineEnd(String text, int start) {
        int end = text.indexOf('\n', start);
        return end < 0 ? text.length() : end;
    }

    private static boolean overlaps(Block block, int start, int end) {
        return block.span().start() < end && block.span().end() > start;
    }

    /** A dateline shares its line with the paragraph behind it; the paragraph decides. */
    private static Block lastOn(List<Block> blocks, int first, int lineEnd) {
        int last = first;
        while (last + 1 < blocks.size() && blocks.get(last + 1).span().start() < lineEnd) {
            last++;
        }
        return blocks.get(last);
    }

    private static boolean isBody(Block.Kind kind) {
        return kind != Block.Kind.HEADLINE && kind != Block.Kind.BYLINE;
    }
}
