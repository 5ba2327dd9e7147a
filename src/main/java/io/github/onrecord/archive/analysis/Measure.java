package io.github.onrecord.archive.analysis;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A figure that is taken of an archive: a share of claims, of people accused, or of articles. */
public enum Measure {
    STRONG("Strong", "strong", "rated", "rated claims"),
    ADEQUATE("Adequate", "adequate", "rated", "rated claims"),
    WEAK("Weak", "weak", "rated", "rated claims"),
    UNSUPPORTED("No usable source shown", "unsupported", "rated", "rated claims"),
    NAMED("Named source", "named", "rated", "rated claims"),
    UNNAMED("Unnamed people", "unnamed", "rated - unsourced", "rated claims with any source"),
    REASON_GIVEN(
            "Reason given for a missing name", "reasoned", "kept_back", "claims of unnamed officials and insiders"),
    HEARSAY("Hearsay without a source", "hearsay", "rated", "rated claims"),
    FOOTAGE_UNCHECKED("Footage, checking not told", "unchecked", "artefact", "claims that rest on footage"),
    REPLY("Accused who are heard", "answered", "accused", "parties accused"),
    HEADLINE_GAP("Headline says more than the text", "wide", "compared", "articles whose headline is compared");

    private final String words;
    private final String part;
    private final String whole;
    private final String of;

    Measure(String words, String part, String whole, String of) {
        this.words = words;
        this.part = part;
        this.whole = whole;
        this.of = of;
    }

    /** The shares of bands, from the strongest to the weakest. */
    public static List<Measure> bands() {
        return List.of(STRONG, ADEQUATE, WEAK, UNSUPPORTED);
    }

    /** All others. */
    public static List<Measure> practices() {
        return Stream.of(values()).filter(measure -> !bands().contains(measure)).toList();
    }

    /** The name in files. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The name for people. */
    public String words() {
        return words;
    }

    /** What it is a share of. */
    public String of() {
        return of;
    }

    /** Whether an article counts once at most: then the interval is Wilson's, else that of a bootstrap by article. */
    public boolean isOfArticles() {
        return this == HEADLINE_GAP;
    }

    /** Where its part stands among the parts and wholes of all measures, from 0; its whole comes after it. */
    int place() {
        return 2 * Arrays.asList(values()).indexOf(this);
    }

    /** The columns of {@code counts} that hold its part and its whole. */
    String columns() {
        return part + ", " + whole;
    }
}
