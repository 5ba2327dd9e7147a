package io.github.onrecord.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** Finds the comments in drafts whose markup has any: HTML and Markdown. */
public final class Remarks {
    private static final String OPENS = "<!--";
    private static final String CLOSES = "-->";

    private Remarks() {}

    /** The comments that begin with this word, each with the block that it stands in or before; none in other formats. */
    public static List<Remark> in(Input input, String firstWord) {
        return switch (Format.of(input)) {
            case HTML -> ofPage(HtmlCharset.decode(input.bytes()).text(), firstWord);
            case MARKDOWN -> ofMarkdown(Decoded.of(input.bytes()).text(), firstWord);
            default -> List.of();
        };
    }

    private static List<Remark> ofPage(String html, String firstWord) {
        if (!html.contains(firstWord)) {
            return List.of();
        }
        List<Remark> remarks = new ArrayList<>();
        List<String> waiting = new ArrayList<>();
        Parser.htmlParser().parseInput(html, "").forEachNode(node -> {
            if (node instanceof Comment comment && comment.getData().strip().startsWith(firstWord)) {
                Optional<Element> around = block(comment).filter(Remarks::hasOwnWords);
                around.ifPresentOrElse(
                        block -> remarks.add(new Remark(comment.getData().strip(), block.text())),
                        () -> waiting.add(comment.getData().strip()));
            } else if (node instanceof TextNode words && !words.isBlank()) {
                String passage = block(words).map(Element::text).orElse(words.text());
                waiting.forEach(comment -> remarks.add(new Remark(comment, passage)));
                waiting.clear();
            }
        });
        waiting.forEach(comment -> remarks.add(new Remark(comment, "")));
        return remarks;
    }

    private static Optional<Element> block(Node node) {
        for (Node above = node.parent(); above != null; above = above.parent()) {
            if (above instanceof Element element && element.isBlock()) {
                return Optional.of(element);
            }
        }
        return Optional.empty();
    }

    private static boolean hasOwnWords(Element block) {
        return block.childNodes().stream()
                .anyMatch(child -> (child instanceof TextNode words && !words.isBlank())
                        || (child instanceof Element inner && !inner.isBlock() && inner.hasText()));
    }

    private static List<Remark> ofMarkdown(String text, String firstWord) {
        if (!text.contains(firstWord)) {
            return List.of();
        }
        List<Remark> remarks = new ArrayList<>();
        List<String> paragraph = new ArrayList<>();
        List<String> comments = new ArrayList<>();
        for (Line line : Line.of(text)) {
            String words = line.in(text);
            int opens = words.indexOf(OPENS);
            int closes = words.indexOf(CLOSES, Math.max(0, opens));
            boolean isRemark = opens >= 0 && closes > opens;
            if (line.isBlank() && !paragraph.isEmpty()) {
                addAll(comments, String.join(" ", paragraph), remarks);
                paragraph.clear();
            } else if (isRemark) {
                String comment = words.substring(opens + OPENS.length(), closes).strip();
                if (comment.startsWith(firstWord)) {
                    comments.add(comment);
                }
                addWords(words.substring(0, opens), paragraph);
                addWords(words.substring(closes + CLOSES.length()), paragraph);
            } else {
                addWords(words, paragraph);
            }
        }
        addAll(comments, String.join(" ", paragraph), remarks);
        return remarks;
    }

    private static void addWords(String words, List<String> paragraph) {
        if (!words.isBlank()) {
            paragraph.add(words.strip());
        }
    }

    private static void addAll(List<String> comments, String passage, List<Remark> remarks) {
        comments.forEach(comment -> remarks.add(new Remark(comment, passage)));
        comments.clear();
    }
}
