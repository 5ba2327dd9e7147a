package io.github.onrecord.ingest;

import java.util.ArrayList;
import java.util.List;

/** Reads Markdown. The text is the file, character for character; blocks and links point into it. */
final class MarkdownReader implements DraftReader {
    @Override
    public Draft read(Input input) {
        Decoded decoded = Decoded.of(input.bytes());
        String text = decoded.text();
        List<Line> lines = Line.of(text);
        FrontMatter front = FrontMatter.of(text, lines);
        List<DraftBlock> blocks = MarkdownBlocks.in(text, lines.subList(front.lineCount(), lines.size()));
        return new Draft(
                input.id(),
                input.path(),
                text,
                blocks,
                MarkdownLinks.in(text, lines, blocks),
                front.metadata(),
                joined(decoded.notes(), front.notes()));
    }

    private static List<String> joined(List<String> notes, List<String> more) {
        List<String> all = new ArrayList<>(notes);
        all.addAll(more);
        return all;
    }
}
