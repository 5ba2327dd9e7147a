package io.github.onrecord.ingest;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.jsoup.nodes.Entities;

/** The fields of a feed or of one of its items, under their names without prefix. The first of a name counts. */
final class FeedFields {
    private static final String XHTML = "http://www.w3.org/1999/xhtml";
    private static final String MEDIA = "http://search.yahoo.com/mrss/";

    private final Map<String, String> fields = new HashMap<>();

    /** Reads the element that has just begun; those of media descriptions are none of the item's own fields. */
    void read(XmlStream xml) throws XMLStreamException, XmlStream.TooDeep {
        if (xml.namespace().equals(MEDIA)) {
            xml.skipElement();
            return;
        }
        String name = xml.name();
        String value = switch (xml.attribute("type")) {
            case "xhtml" -> markup(xml);
            case "text" -> Entities.escape(xml.textOfElement());
            default -> name.equals("author") ? author(xml) : value(xml);
        };
        if (!value.isBlank()) {
            fields.putIfAbsent(name, value.strip());
        }
    }

    Optional<String> value(String name) {
        return Optional.ofNullable(fields.get(name));
    }

    private static String value(XmlStream xml) throws XMLStreamException, XmlStream.TooDeep {
        String attribute = xml.attribute(xml.name().equals("link") ? "href" : "term");
        String text = xml.textOfElement();
        return text.isBlank() ? attribute : text;
    }

    /** RSS has an author's name or address as text, Atom in an element of its own. */
    private static String author(XmlStream xml) throws XMLStreamException, XmlStream.TooDeep {
        int outside = xml.depth() - 1;
        StringBuilder text = new StringBuilder();
        String name = "";
        while (xml.depth() > outside) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                boolean isName = xml.name().equals("name");
                String part = xml.textOfElement();
                name = isName ? part : name;
            } else {
                text.append(xml.text());
            }
        }
        return name.isBlank() ? text.toString() : name;
    }

    /** The element's content as HTML. */
    private static String markup(XmlStream xml) throws XMLStreamException, XmlStream.TooDeep {
        int outside = xml.depth() - 1;
        StringBuilder html = new StringBuilder();
        while (xml.depth() > outside) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> html.append(opened(xml));
                case XMLStreamConstants.END_ELEMENT ->
                    html.append("</").append(xml.name()).append('>');
                default -> html.append(Entities.escape(xml.text()));
            }
        }
        return html.toString();
    }

    private static String opened(XmlStream xml) {
        String address = xml.attribute("href");
        boolean link = xml.namespace().equals(XHTML) && !address.isEmpty();
        return "<" + xml.name() + (link ? " href=\"" + Entities.escape(address) + "\"" : "") + ">";
    }
}
