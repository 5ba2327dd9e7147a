package io.github.onrecord.report;

import io.github.onrecord.article.Article;
import io.github.onrecord.article.Block;
import io.github.onrecord.article.Span;
import io.github.onrecord.ingest.TrackedChanges;
import io.github.onrecord.ingest.WordText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import javax.xml.XMLConstants;
import org.w3c.dom.Element;

/**
 * The words of a Word document, piece by piece, and where an article's words stand among them. A place here is the
 * number of UTF-16 units before it, over all pieces in reading order.
 */
final class ShownWords {
    private final NavigableMap<Integer, Element> pieces = new TreeMap<>();
    private final Map<Element, Integer> places = new HashMap<>();
    private final NavigableMap<Integer, Located> blocks = new TreeMap<>();
    private final int length;

    /** A block of the article that the document shows. */
    private record Located(Span block, int place) {}

    private ShownWords(List<Element> shown, Article article) {
        StringBuilder joined = new StringBuilder();
        for (Element piece : shown) {
            put(joined.length(), piece);
            joined.append(wordsOf(piece));
        }
        length = joined.length();
        locate(article, joined.toString());
    }

    /** The words of the document with this root. */
    static ShownWords of(Element document, TrackedChanges changes, Article article) {
        return new ShownWords(WordText.shownBy(document, changes), article);
    }

    /** What the draft's text has of an element; marks that stand for a character are one. */
    private static String wordsOf(Element piece) {
        return switch (piece.getLocalName()) {
            case "tab", "ptab" -> "\t";
            case "br", "cr" -> " ";
            case "noBreakHyphen" -> "\u2011";
            case "softHyphen" -> "\u00ad";
            default -> piece.getTextContent();
        };
    }

    /** Blocks follow one another in both, with nothing but blanks between them. */
    private void locate(Article article, String joined) {
        int from = 0;
        for (Block block : article.blocks()) {
            String words = shown(block.span().in(article.text()));
            int at = joined.indexOf(words, from);
            if (at >= 0) {
                blocks.put(block.span().start(), new Located(block.span(), at));
                from = at + words.length();
            }
        }
    }

    /** Words as a Word document shows them: line ends within a paragraph as blanks, and what XML forbids as U+FFFD. */
    static String shown(String words) {
        return XmlWords.of(words).replace('\n', ' ').replace('\r', ' ');
    }

    /** Where these words of the article stand; empty for words that the document does not show. */
    Optional<Span> placeOf(Span words) {
        return Optional.ofNullable(blocks.floorEntry(words.start()))
                .map(Map.Entry::getValue)
                .filter(located -> located.block().overlaps(words))
                .map(located -> {
                    int moved = located.place() - located.block().start();
                    int end = Math.min(words.end(), located.block().end());
                    return new Span(words.start() + moved, end + moved);
                });
    }

    /** The piece that shows the unit at this place. */
    Element pieceAt(int place) {
        return pieces.floorEntry(place).getValue();
    }

    /** Where the piece begins; empty for an element that is none. */
    Optional<Integer> placeOf(Element piece) {
        return Optional.ofNullable(places.get(piece));
    }

    /** Where the first piece behind a mark begins, in the order of the file. */
    Optional<Integer> placeBehind(Element mark) {
        boolean behind = false;
        for (Element element : XmlTree.all(mark.getOwnerDocument().getDocumentElement())) {
            behind |= element.equals(mark);
            Optional<Integer> place = placeOf(element);
            if (behind && place.isPresent()) {
                return place;
            }
        }
        return Optional.empty();
    }

    int length() {
        return length;
    }

    /** The piece that begins at this place, cut off the one before it where that is needed. */
    Element cutAt(int place) {
        Element piece = pieceAt(place);
        int inside = place - placeOf(piece).orElse(place);
        if (inside == 0) {
            return piece;
        }
        String words = piece.getTextContent();
        Element rest = (Element) piece.cloneNode(false);
        XmlTree.insertAfter(rest, piece);
        write(piece, words.substring(0, inside));
        write(rest, words.substring(inside));
        put(place, rest);
        return rest;
    }

    private void put(int place, Element piece) {
        pieces.put(place, piece);
        places.put(piece, place);
    }

    /** Without {@code xml:space} Word would drop the blank at the edge of a cut. */
    private static void write(Element piece, String words) {
        piece.setAttributeNS(XMLConstants.XML_NS_URI, "xml:space", "preserve");
        piece.setTextContent(words);
    }
}
