package io.github.onrecord.report;

import io.github.onrecord.audit.Audit;
import io.github.onrecord.findings.Finding;
import io.github.onrecord.findings.Severity;
import io.github.onrecord.report.OriginalPlaces.Place;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes a JUnit report, which most build servers show: a suite an article, a test a finding. Serious findings and
 * warnings count as failures, notes and good practice as passed; an article that was not scored has a skipped test.
 */
public final class JunitWriter implements ReportWriter {
    @Override
    public void write(List<Audit> audits, ReportContext context, OutputStream out) throws IOException {
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            line(xml);
            open(xml, "testsuites", "name", "OnRecord");
            line(xml);
            for (Audit audit : audits) {
                suite(xml, audit);
            }
            xml.writeEndElement();
            line(xml);
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException fault) {
            throw new IOException(fault);
        }
        out.flush();
    }

    private static void suite(XMLStreamWriter xml, Audit audit) throws XMLStreamException {
        String path = audit.article().path();
        OriginalPlaces places = new OriginalPlaces(audit.article());
        long failures = audit.findings().stream().filter(JunitWriter::isFailure).count();
        boolean scored = audit.confidence().scored();
        open(xml, "testsuite", "name", path);
        attribute(xml, "tests", String.valueOf(audit.findings().size() + 1));
        attribute(xml, "failures", String.valueOf(failures));
        attribute(xml, "errors", "0");
        attribute(xml, "skipped", scored ? "0" : "1");
        line(xml);
        test(xml, path, "the text can be scored");
        if (!scored) {
            xml.writeEmptyElement("skipped");
            attribute(xml, "message", String.join(" ", audit.confidence().notes()));
        }
        close(xml);
        for (Finding finding : audit.findings()) {
            test(xml, path, name(audit, finding, places));
            outcome(xml, finding);
            close(xml);
        }
        close(xml);
    }

    private static void test(XMLStreamWriter xml, String path, String name) throws XMLStreamException {
        open(xml, "testcase", "classname", path);
        attribute(xml, "name", name);
        attribute(xml, "time", "0");
    }

    private static void outcome(XMLStreamWriter xml, Finding finding) throws XMLStreamException {
        if (isFailure(finding)) {
            open(xml, "failure", "type", finding.severity().id());
            attribute(xml, "message", finding.message());
            xml.writeCharacters(shown(finding.question()));
        } else {
            xml.writeStartElement("system-out");
            xml.writeCharacters(shown(finding.message() + " " + finding.question()));
        }
        xml.writeEndElement();
    }

    private static boolean isFailure(Finding finding) {
        return finding.severity().isAtLeast(Severity.WARNING);
    }

    /** "F02 hearsay, 3:27: was reportedly". */
    private static String name(Audit audit, Finding finding, OriginalPlaces places) {
        String name = finding.code() + " " + finding.name().replace('_', ' ');
        return finding.spans().stream()
                .findFirst()
                .map(span -> {
                    Place place = places.of(span.start());
                    String words = ShortWords.of(span.in(audit.article().text()), 60);
                    return name + ", " + place.line() + ":" + place.column() + ": " + words;
                })
                .orElse(name);
    }

    private static void open(XMLStreamWriter xml, String element, String attribute, String value)
            throws XMLStreamException {
        xml.writeStartElement(element);
        attribute(xml, attribute, value);
    }

    private static void close(XMLStreamWriter xml) throws XMLStreamException {
        xml.writeEndElement();
        line(xml);
    }

    private static void attribute(XMLStreamWriter xml, String name, String value) throws XMLStreamException {
        xml.writeAttribute(name, shown(value));
    }

    private static String shown(String words) {
        return XmlWords.of(TextVisible.of(words));
    }

    private static void line(XMLStreamWriter xml) throws XMLStreamException {
        xml.writeCharacters("\n");
    }
}
