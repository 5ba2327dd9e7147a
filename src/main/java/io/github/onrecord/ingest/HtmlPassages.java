package io.github.onrecord.ingest;

import io.github.onrecord.ingest.DraftBlock.Kind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * Walks through the article's element and cuts it into passages: where a block element begins or ends, a passage ends.
 * An embedded post is one passage, its blocks on lines of their own. The walk is a loop, so nesting costs no stack.
 */
final class HtmlPassages implements NodeVisitor {
    private final Map<Element, Kind> marked;
    private final List<Passage> passages = new ArrayList<>();
    private final PageWords words = new PageWords();
    private final Deque<Kind> kinds = new ArrayDeque<>();
    private int quotations;
    private boolean titled;

    private HtmlPassages(Map<Element, Kind> marked) {
        this.marked = marked;
        kinds.push(Kind.PARAGRAPH);
    }

    static List<Passage> of(ArticleBody body, HtmlSelectors selectors) {
        HtmlPassages reading = new HtmlPassages(selectors.marked(body));
        body.headingOutside().ifPresent(reading::title);
        body.root().traverse(reading);
        reading.endPassage();
        return List.copyOf(reading.passages);
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text) {
            readText(text);
        } else if (node instanceof Element element) {
            open(element);
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            close(element);
        }
    }

    private void title(String heading) {
        words.add(heading, Kind.TITLE);
        endPassage();
    }

    private void open(Element element) {
        if (isBlock(element)) {
            endPassage();
        }
        kinds.push(kindOf(element));
        switch (element.normalName()) {
            case "br" -> {
                if (words.breakLine()) {
                    endPassage();
                }
            }
            case "q" -> {
                quotations++;
                words.add(quotations % 2 == 1 ? "“" : "‘", kind());
            }
            case "a" -> {
                if (element.hasAttr("href")) {
                    words.openLink(element.attr("href"));
                }
            }
            default -> {
                // Nothing but its words is shown.
            }
        }
    }

    private void close(Element element) {
        switch (element.normalName()) {
            case "q" -> {
                words.add(quotations % 2 == 1 ? "”" : "’", kind());
                quotations--;
            }
            case "a" -> words.closeLink();
            default -> {
                // As above.
            }
        }
        if (isBlock(element)) {
            endPassage();
        }
        boolean endsEmbed = kind() == Kind.EMBED;
        kinds.pop();
        if (endsEmbed && kind() != Kind.EMBED) {
            endPassage();
        }
    }

    private void readText(TextNode text) {
        if (isTyped(text)) {
            readTyped(text.getWholeText());
        } else {
            words.add(text.getWholeText(), kind());
        }
    }

    /** In {@code pre} an empty line is one on the page too. */
    private void readTyped(String typed) {
        for (Line line : Line.of(typed)) {
            if (line.isBlank()) {
                endPassage();
            }
            words.add(line.in(typed) + "\n", kind());
        }
    }

    private static boolean isTyped(Node text) {
        return text.parent() instanceof Element parent && parent.closest("pre") != null;
    }

    private void endPassage() {
        if (kind() == Kind.EMBED) {
            words.endLine();
            return;
        }
        words.take().map(this::withOneTitle).ifPresent(passages::add);
    }

    private Passage withOneTitle(Passage passage) {
        if (passage.kind() != Kind.TITLE) {
            return passage;
        }
        boolean another = titled;
        titled = true;
        return another ? passage.as(Kind.HEADING) : passage;
    }

    private Kind kind() {
        return kinds.element();
    }

    private Kind kindOf(Element element) {
        if (kind() == Kind.EMBED) {
            return Kind.EMBED;
        }
        Kind byMark = marked.get(element);
        if (byMark != null) {
            return byMark;
        }
        return switch (element.normalName()) {
            case "h1" -> Kind.TITLE;
            case "h2", "h3", "h4", "h5", "h6" -> Kind.HEADING;
            case "li" -> Kind.LIST_ITEM;
            case "blockquote" -> Kind.BLOCK_QUOTE;
            default -> kind();
        };
    }

    /** Deleted and inserted words stand within a line, though HTML lets them hold blocks. */
    private static boolean isBlock(Element element) {
        return element.isBlock()
                && !element.normalName().equals("ins")
                && !element.normalName().equals("del");
    }
}
