package io.github.onrecord.findings;

import io.github.onrecord.article.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The lines that most people read, each held against the claim of the text that carries it best.
 *
 * @param lines the headline, then subheads and the statements of the lead, in reading order; empty where there are none
 */
public record HeadlineGap(List<Line> lines) {
    /** A page without such lines. */
    public static final HeadlineGap NONE = new HeadlineGap(List.of());

    /** Copies the list. */
    public HeadlineGap {
        lines = List.copyOf(lines);
    }

    /** Which line of a page. */
    public enum Part {
        HEADLINE,
        SUBHEAD,
        LEAD;

        /** The name in JSON. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** How a line stands to the text. */
    public enum Gap {
        /** The text says as much. */
        NONE("none"),
        /** The text credits or hedges what the line states bare. */
        BARE("bare_headline"),
        /** A word of quantity or cause goes beyond the text. */
        OVERREACH("overreach"),
        /** Where the text says it, no usable source is shown. */
        UNSUPPORTED("unsupported_headline"),
        /** The line credits, asks, hedges or names no more than a subject, or no claim tells the same. */
        NOT_COMPARED("not_compared");

        private final String id;

        Gap(String id) {
            this.id = id;
        }

        /** The name in JSON. */
        public String id() {
            return id;
        }

        /** Whether the line says more than the text. */
        public boolean isWide() {
            return this == BARE || this == OVERREACH || this == UNSUPPORTED;
        }
    }

    /**
     * A line and the claim behind it.
     *
     * @param part which line
     * @param span its words
     * @param gap how it stands to the text
     * @param claim the id of the claim that comes nearest; empty where none was compared
     */
    public record Line(Part part, Span span, Gap gap, Optional<String> claim) {}

    /** The headline, where the page has one. */
    public Optional<Line> headline() {
        return lines.stream().filter(line -> line.part() == Part.HEADLINE).findFirst();
    }

    /** How many lines say more than the text. */
    public int wide() {
        return (int) lines.stream().filter(line -> line.gap().isWide()).count();
    }
}
