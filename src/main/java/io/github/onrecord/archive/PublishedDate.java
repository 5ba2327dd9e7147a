package io.github.onrecord.archive;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The day of publication out of what pages, feeds and exports write: ISO, RFC 1123, "3 May 2024", "May 3, 2024",
 * seconds or milliseconds since 1970, or a date in an address. It is the day as written, moved to no other time zone.
 * What can be read in two ways ("03/05/2024") is not read.
 */
record PublishedDate(LocalDate day, From from) {
    private static final Pattern ISO = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?:\\D.*)?");
    private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(?:T?\\d{4,6}.*)?");
    private static final Pattern DAY_FIRST =
            Pattern.compile(".{0,12}?\\b(\\d{1,2})(?:st|nd|rd|th)?[ -](\\p{L}{3,9})\\.?,?[ -](\\d{4})\\b.*");
    private static final Pattern MONTH_FIRST =
            Pattern.compile(".{0,12}?\\b(\\p{L}{3,9})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b.*");
    private static final Pattern SINCE_1970 = Pattern.compile("\\d{9,10}(?:\\d{3})?");
    private static final Pattern IN_ADDRESS = Pattern.compile("/(\\d{4})[/-](\\d{1,2})[/-](\\d{1,2})(?:[/-]|$)");

    private static final int LONGEST = 80;
    private static final int SECONDS_DIGITS = 10;
    private static final int MILLIS = 1_000;
    private static final int FIRST_YEAR = 1600;
    private static final int LAST_YEAR = 2200;

    private static final Map<String, Integer> MONTHS = Map.ofEntries(
            Map.entry("jan", 1),
            Map.entry("feb", 2),
            Map.entry("mar", 3),
            Map.entry("apr", 4),
            Map.entry("may", 5),
            Map.entry("jun", 6),
            Map.entry("jul", 7),
            Map.entry("aug", 8),
            Map.entry("sep", 9),
            Map.entry("oct", 10),
            Map.entry("nov", 11),
            Map.entry("dec", 12));

    /** Where a date stands. */
    enum From {
        METADATA,
        ADDRESS;

        String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static Optional<PublishedDate> of(Optional<String> written, Optional<String> address) {
        return written.flatMap(PublishedDate::written)
                .map(day -> new PublishedDate(day, From.METADATA))
                .or(() -> address.flatMap(PublishedDate::inAddress).map(day -> new PublishedDate(day, From.ADDRESS)));
    }

    private static Optional<LocalDate> written(String text) {
        String stripped = text.strip();
        String words = stripped.length() > LONGEST ? stripped.substring(0, LONGEST) : stripped;
        Matcher iso = ISO.matcher(words);
        if (iso.matches()) {
            return day(iso.group(1), iso.group(2), iso.group(3));
        }
        if (SINCE_1970.matcher(words).matches()) {
            long number = Long.parseLong(words);
            return Optional.of(LocalDate.ofInstant(
                            Instant.ofEpochSecond(words.length() > SECONDS_DIGITS ? number / MILLIS : number),
                            ZoneOffset.UTC))
                    .filter(PublishedDate::isLikely);
        }
        Matcher compact = COMPACT.matcher(words);
        if (compact.matches()) {
            return day(compact.group(1), compact.group(2), compact.group(3));
        }
        Matcher dayFirst = DAY_FIRST.matcher(words);
        if (dayFirst.matches()) {
            return month(dayFirst.group(2)).flatMap(month -> day(dayFirst.group(3), month, dayFirst.group(1)));
        }
        Matcher monthFirst = MONTH_FIRST.matcher(words);
        return monthFirst.matches()
                ? month(monthFirst.group(1)).flatMap(month -> day(monthFirst.group(3), month, monthFirst.group(2)))
                : Optional.empty();
    }

    private static Optional<LocalDate> inAddress(String address) {
        Matcher date = IN_ADDRESS.matcher(address);
        return date.find() ? day(date.group(1), date.group(2), date.group(3)) : Optional.empty();
    }

    private static Optional<String> month(String name) {
        String start = name.toLowerCase(Locale.ROOT).substring(0, 3);
        return Optional.ofNullable(MONTHS.get(start)).map(String::valueOf);
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)))
                    .filter(PublishedDate::isLikely);
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    private static boolean isLikely(LocalDate day) {
        return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
    }
}
