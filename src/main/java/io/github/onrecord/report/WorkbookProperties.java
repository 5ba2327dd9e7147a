package io.github.onrecord.report;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLDocument;
import org.apache.poi.ooxml.POIXMLProperties;

/** The document properties. The clock is not asked: the same audits give the same bytes. */
final class WorkbookProperties {
    private static final String CREATOR = "OnRecord";
    private static final LocalDate NO_DATE = LocalDate.of(2000, 1, 1);
    private static final int ISO_DATE_LENGTH = "2000-01-01".length();

    private WorkbookProperties() {}

    /** Sets title, creator, and as both dates the given one if it is an ISO date. */
    @SuppressWarnings("JavaUtilDate") // POI asks for it
    static void set(POIXMLDocument book, String title, Optional<String> date) {
        Optional<Date> time = Optional.of(Date.from(date.flatMap(WorkbookProperties::day)
                .orElse(NO_DATE)
                .atStartOfDay(ZoneOffset.UTC)
                .toInstant()));
        POIXMLProperties.CoreProperties properties = book.getProperties().getCoreProperties();
        properties.setTitle(CellText.of(title));
        properties.setCreator(CREATOR);
        properties.setLastModifiedByUser(CREATOR);
        properties.setCreated(time);
        properties.setModified(time);
    }

    private static Optional<LocalDate> day(String date) {
        try {
            return Optional.of(LocalDate.parse(date.substring(0, Math.min(ISO_DATE_LENGTH, date.length()))));
        } catch (DateTimeParseException notIso) {
            return Optional.empty();
        }
    }
}
