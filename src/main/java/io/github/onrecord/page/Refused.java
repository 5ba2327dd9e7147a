package io.github.onrecord.page;

import io.github.onrecord.report.TextVisible;

/**
 * A draft that could not be audited.
 *
 * @param name what it is called
 * @param what what is wrong, in a sentence
 * @param mend what to do, in a sentence
 */
public record Refused(String name, String what, String mend) {
    /** Makes the words safe to show. */
    public Refused {
        name = TextVisible.of(name);
        what = TextVisible.of(what);
        mend = TextVisible.of(mend);
    }
}
