package io.github.onrecord.ingest;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** How much running text each element of a page holds. Words in links count against it: menus are all links. */
final class TextDensity implements NodeVisitor {
    /** The element around an article may hold a fifth more than its densest part, and a headline and a byline. */
    private static final double ROOM_FOR_MORE = 1.2;

    private static final int ROOM_FOR_HEADLINE = 200;

    /** A block with fewer links is a sentence about them more often than a menu. */
    private static final int FEWEST_LINKS_OF_A_MENU = 3;

    /** The entries of a menu are words, those of a list of sources are titles. */
    private static final int LONGEST_MENU_ENTRY = 25;

    private final Map<Element, Integer> plain = new HashMap<>();
    private final Map<Element, Integer> linked = new HashMap<>();
    private final Map<Element, Integer> own = new HashMap<>();
    private int linksAround;

    private TextDensity() {}

    static TextDensity of(Element body) {
        TextDensity density = new TextDensity();
        body.traverse(density);
        return density;
    }

    /** Characters outside links less those inside, at least 0. */
    int textIn(Element element) {
        return Math.max(0, plain.getOrDefault(element, 0) - linked.getOrDefault(element, 0));
    }

    /** The share of the characters in an element that stand in links, 0 to 1. */
    double linkShare(Element element) {
        int all = allTextIn(element);
        return all == 0 ? 0 : (double) linked.getOrDefault(element, 0) / all;
    }

    /** Whether the element is a block of short links with hardly a word between them. */
    boolean isMenu(Element element) {
        int inLinks = linked.getOrDefault(element, 0);
        if (!element.isBlock() || inLinks <= 2 * plain.getOrDefault(element, 0)) {
            return false;
        }
        int links = element.select("a").size();
        return links >= FEWEST_LINKS_OF_A_MENU && inLinks <= links * LONGEST_MENU_ENTRY;
    }

    /** The element whose own paragraphs hold most text, widened by what around it is mostly running text too. */
    Element densest(Element body) {
        return widened(core(body), body);
    }

    /** The element whose own paragraphs hold most text. */
    Element core(Element body) {
        Element densest = body;
        int most = 0;
        for (Element element : body.getAllElements()) {
            int text = own.getOrDefault(element, 0);
            if (text > most) {
                densest = element;
                most = text;
            }
        }
        return densest;
    }

    private Element widened(Element densest, Element body) {
        double room = allTextIn(densest) * ROOM_FOR_MORE + ROOM_FOR_HEADLINE;
        Element widest = densest;
        for (Element around : densest.parents()) {
            boolean addsRunningText = textIn(around) - textIn(widest) > linked.getOrDefault(around, 0);
            if (around.equals(body.parent()) || (allTextIn(around) > room && !addsRunningText)) {
                break;
            }
            widest = around;
        }
        return widest;
    }

    private int allTextIn(Element element) {
        return plain.getOrDefault(element, 0) + linked.getOrDefault(element, 0);
    }

    @Override
    public void head(Node node, int depth) {
        if (isLink(node)) {
            linksAround++;
        } else if (node instanceof TextNode text) {
            count(node, text.text().strip().length());
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (isLink(node)) {
            linksAround--;
        }
        if (node instanceof Element element && depth > 0 && element.parent() != null) {
            plain.merge(element.parent(), plain.getOrDefault(element, 0), Integer::sum);
            linked.merge(element.parent(), linked.getOrDefault(element, 0), Integer::sum);
        }
    }

    private void count(Node text, int length) {
        if (!(text.parent() instanceof Element parent)) {
            return;
        }
        (linksAround > 0 ? linked : plain).merge(parent, length, Integer::sum);
        Element block = parent;
        while (!block.isBlock() && block.parent() != null) {
            block = block.parent();
        }
        boolean paragraph = block.normalName().equals("p") && block.parent() != null;
        own.merge(paragraph ? block.parent() : block, linksAround > 0 ? -length : length, Integer::sum);
    }

    private static boolean isLink(Node node) {
        return node.normalName().equals("a");
    }
}
