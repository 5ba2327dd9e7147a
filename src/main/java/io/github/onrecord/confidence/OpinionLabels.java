package io.github.onrecord.confidence;

import io.github.onrecord.article.Article;
import io.github.onrecord.article.Block;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Words of a desk that call a piece opinion: its section, a line above it, the head of its headline, a note below. */
final class OpinionLabels {
    /** A label stands above the text or in its first lines. */
    private static final int FIRST_BLOCKS = 4;

    private static final Pattern EDGE = Pattern.compile("\\s*[|:/•·]\\s*|\\s+[-–—]\\s+");

    private OpinionLabels() {}

    static int of(Article article, PageLists lists) {
        List<String> labels = lists.of(PageList.OPINION_LABELS);
        Stream<String> top = article.blocks().stream()
                .limit(FIRST_BLOCKS)
                .map(block -> PageLine.withoutMarks(block.span().in(article.text())));
        long found = Stream.concat(article.metadata().section().stream(), top)
                .filter(line -> isLabelled(line, labels))
                .count();
        long notes = article.blocks().stream()
                .filter(block -> block.kind() != Block.Kind.HEADLINE)
                .map(block -> block.span().in(article.text()).toLowerCase(Locale.ROOT))
                .filter(words -> lists.of(PageList.OPINION_NOTES).stream().anyMatch(words::contains))
                .count();
        return (int) (found + notes);
    }

    /** "OPINION", "Comment | Jo Pell", "Editorial: Shut the pier". */
    private static boolean isLabelled(String line, List<String> labels) {
        String[] parts = EDGE.split(line.strip(), 3);
        String first = parts[0].toLowerCase(Locale.ROOT);
        String second = parts.length > 1 ? parts[1].toLowerCase(Locale.ROOT) : "";
        return labels.contains(first) || line.length() <= 60 && labels.contains(second);
    }
}
