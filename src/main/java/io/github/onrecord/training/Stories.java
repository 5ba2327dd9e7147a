package io.github.onrecord.training;

import io.github.onrecord.article.Article;
import io.github.onrecord.article.Block;
import io.github.onrecord.article.Span;
import io.github.onrecord.audit.Audit;
import io.github.onrecord.training.Worksheet.Paragraph;
import io.github.onrecord.training.Worksheet.Piece;
import io.github.onrecord.training.Worksheet.Story;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;

/** Lays articles out in paragraphs, with the chosen claims marked by their numbers. */
final class Stories {
    private final List<Item> items;

    /** @param items those asked about; the first has number 1 */
    Stories(List<Item> items) {
        this.items = items;
    }

    Story of(Audit audit) {
        Article article = audit.article();
        Map<Span, Integer> numbers = new TreeMap<>();
        for (int place = 0; place < items.size(); place++) {
            Item item = items.get(place);
            if (item.audit().equals(audit)) {
                int number = place + 1;
                item.claim().spans().list().forEach(span -> numbers.put(span, number));
            }
        }
        List<Paragraph> paragraphs = new ArrayList<>();
        for (Block block : article.blocks()) {
            boolean isTitle = block.kind() == Block.Kind.HEADLINE;
            if (!isTitle) {
                int number = block.kind().makesClaims()
                        ? article.paragraphAt(block.span().start())
                        : 0;
                paragraphs.add(new Paragraph(number, pieces(article.text(), block.span(), numbers)));
            }
        }
        return new Story(Item.titleOf(article), paragraphs);
    }

    private static List<Piece> pieces(String text, Span block, Map<Span, Integer> numbers) {
        List<Piece> pieces = new ArrayList<>();
        int at = block.start();
        for (Map.Entry<Span, Integer> claim : numbers.entrySet()) {
            Span span = claim.getKey();
            if (block.contains(span) && span.start() >= at) {
                add(pieces, text.substring(at, span.start()), OptionalInt.empty());
                add(pieces, span.in(text), OptionalInt.of(claim.getValue()));
                at = span.end();
            }
        }
        add(pieces, text.substring(at, block.end()), OptionalInt.empty());
        return pieces;
    }

    private static void add(List<Piece> pieces, String words, OptionalInt item) {
        if (!words.isEmpty()) {
            pieces.add(new Piece(words.replaceAll("\\s+", " "), item));
        }
    }
}
