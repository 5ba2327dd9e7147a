package io.github.onrecord.confidence;

import java.util.List;
import java.util.regex.Pattern;

/** Entries that open with the time of day at which they were written: "10:42 GMT", "4.15pm", "12 minutes ago". */
final class ClockEntries {
    private static final Pattern CLOCK = Pattern.compile(
            "(?:(?:update|updated|posted|posted at|at) )?[\\[(]?(?:(?:[01]?\\d|2[0-3])[:.h][0-5]\\d|(?:1[0-2]|\\d)(?= ?[ap]\\.?m))"
                    + "(?: ?[ap]\\.?m\\.?)?(?: ?(?!AM|PM)[A-Z]{2,4}(?![\\p{L}]))?[\\])]?(?:$|\\s*[-–—:|,]\\s*\\S.*|\\s+[\\p{Lu}“\"].*)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);
    private static final Pattern AGO =
            Pattern.compile("\\d{1,2} ?(?:m|min|mins|minutes?|h|hr|hrs|hours?) ago\\b.*", Pattern.DOTALL);

    private ClockEntries() {}

    static int in(List<PageLine> lines) {
        return (int) lines.stream()
                .filter(line -> CLOCK.matcher(line.opening()).matches()
                        || AGO.matcher(line.opening()).matches())
                .count();
    }
}
