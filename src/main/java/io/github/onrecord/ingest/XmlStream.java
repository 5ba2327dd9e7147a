package io.github.onrecord.ingest;

import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jsoup.parser.Parser;

/** XML from strangers, read piece by piece: no document type is followed and nothing is fetched. */
final class XmlStream {
    private final XMLStreamReader reader;
    private final int maxDepth;
    private int depth;

    /** A stream that refuses elements nested deeper than this. */
    XmlStream(InputStream xml, int maxDepth) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        this.reader = factory.createXMLStreamReader(xml);
        this.maxDepth = maxDepth;
    }

    boolean hasNext() throws XMLStreamException {
        return reader.hasNext();
    }

    /** Goes on to the next piece and says what it is, as {@link XMLStreamConstants} counts. */
    int next() throws XMLStreamException, TooDeep {
        int event = reader.next();
        if (event == XMLStreamConstants.START_ELEMENT) {
            depth++;
        } else if (event == XMLStreamConstants.END_ELEMENT) {
            depth--;
        }
        if (depth > maxDepth) {
            throw new TooDeep();
        }
        return event;
    }

    /** How many elements are open. */
    int depth() {
        return depth;
    }

    /** The element's name without its prefix. */
    String name() {
        return reader.getLocalName();
    }

    /** The namespace of the element's name; empty if it has none. */
    String namespace() {
        String namespace = reader.getNamespaceURI();
        return namespace == null ? "" : namespace;
    }

    /** The value of an attribute by its name without prefix; empty if it is not there. */
    String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return "";
    }

    /** The characters here; empty if this is no text. Entities that only HTML knows are read as HTML does. */
    String text() {
        return switch (reader.getEventType()) {
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> reader.getText();
            case XMLStreamConstants.ENTITY_REFERENCE ->
                Parser.unescapeEntities("&" + reader.getLocalName() + ";", true);
            default -> "";
        };
    }

    /** All text up to the end of the element that has just begun. */
    String textOfElement() throws XMLStreamException, TooDeep {
        int outside = depth - 1;
        StringBuilder text = new StringBuilder();
        while (depth > outside) {
            next();
            text.append(text());
        }
        return text.toString();
    }

    /** Passes over the element that has just begun. */
    void skipElement() throws XMLStreamException, TooDeep {
        int outside = depth - 1;
        while (depth > outside) {
            next();
        }
    }

    /** Elements nest deeper than the limit. */
    static final class TooDeep extends Exception {
        private static final long serialVersionUID = 1L;
    }
}
