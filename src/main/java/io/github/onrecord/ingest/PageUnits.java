package io.github.onrecord.ingest;

import java.util.Arrays;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;

/** What the body of a page shows, unit by unit without its blanks, and where each unit stands in the page's source. */
final class PageUnits implements NodeVisitor {
    private static final String BLANKS = " \t\n\r\f";
    /** The longest name of a character in HTML has 31 letters. */
    private static final int LONGEST_ENTITY = 33;

    private final String source;
    private final StringBuilder words = new StringBuilder();
    private int[] places = new int[1024];
    private int quotations;

    private PageUnits(String source) {
        this.source = source;
    }

    /** The units of a page that was parsed with its positions. */
    static PageUnits in(Document page, String source) {
        PageUnits units = new PageUnits(source);
        page.body().traverse(units);
        return units;
    }

    /** All units in a row. */
    StringBuilder words() {
        return words;
    }

    /** Where the unit with this number stands in the source. */
    int place(int unit) {
        return places[unit];
    }

    static boolean isBlank(char c) {
        return BLANKS.indexOf(c) >= 0;
    }

    static String unblanked(String text) {
        StringBuilder rest = new StringBuilder();
        text.chars().filter(c -> !isBlank((char) c)).forEach(c -> rest.append((char) c));
        return rest.toString();
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text && text.sourceRange().isTracked()) {
            read(text.getWholeText(), text.sourceRange());
        } else if (node instanceof Element element && element.normalName().equals("q")) {
            quotations++;
            mark(quotations % 2 == 1 ? '“' : '‘', element.sourceRange());
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element && element.normalName().equals("q")) {
            mark(quotations % 2 == 1 ? '”' : '’', element.endSourceRange());
            quotations--;
        }
    }

    /** The marks that a browser sets around a quotation element stand where its tags do. */
    private void mark(char mark, Range tag) {
        add(mark, tag.isTracked() ? tag.startPos() : 0);
    }

    /** Words as shown go along with their source; what the source has more, such as a carriage return, is passed over. */
    private void read(String shown, Range range) {
        int at = range.startPos();
        int end = Math.min(range.endPos(), source.length());
        int unit = 0;
        while (unit < shown.length() && at < end) {
            String entity = source.charAt(at) == '&' ? entity(at, end, shown, unit) : "";
            if (!entity.isEmpty()) {
                String stands = Parser.unescapeEntities(entity, false);
                for (int i = 0; i < stands.length(); i++) {
                    add(stands.charAt(i), at);
                }
                unit += stands.length();
                at += entity.length();
            } else {
                if (source.charAt(at) == shown.charAt(unit)) {
                    add(shown.charAt(unit), at);
                    unit++;
                }
                at++;
            }
        }
    }

    /** The entity that begins here and stands for what is shown; empty where the sign is itself. */
    private String entity(int at, int end, String shown, int unit) {
        String near = source.substring(at, Math.min(end, at + LONGEST_ENTITY));
        int close = near.indexOf(';');
        if (close < 0) {
            return "";
        }
        String entity = near.substring(0, close + 1);
        String stands = Parser.unescapeEntities(entity, false);
        return !stands.equals(entity) && shown.startsWith(stands, unit) ? entity : "";
    }

    private void add(char unit, int place) {
        if (isBlank(unit)) {
            return;
        }
        if (words.length() == places.length) {
            places = Arrays.copyOf(places, places.length * 2);
        }
        places[words.length()] = place;
        words.append(unit);
    }
}
