package io.github.onrecord.ingest;

import io.github.onrecord.ingest.DraftBlock.Kind;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * The words of a passage as a browser sets them: a run of blanks is one space, none at the ends; no-break spaces stay.
 * One line break is a space, two are a new passage.
 */
final class PageWords {
    private static final String COLLAPSING = " \t\n\r\f";
    private static final char NOTHING = 0;
    private static final Set<Kind> CREDITS = EnumSet.of(Kind.BYLINE, Kind.DATELINE);

    private final Words words = new Words();
    private final Set<Kind> kinds = EnumSet.noneOf(Kind.class);
    private Kind lastKind = Kind.PARAGRAPH;
    private char pending = NOTHING;
    private boolean brokenLine;

    /** Adds text; the kind is that of the element it stands in. */
    void add(String text, Kind kind) {
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (COLLAPSING.indexOf(c) >= 0) {
                pending = pending == NOTHING ? ' ' : pending;
            } else {
                show(c, kind);
            }
        }
    }

    /** A {@code br}; true if it is the second in a row, so that the passage is over. */
    boolean breakLine() {
        boolean second = brokenLine;
        brokenLine = true;
        pending = pending == NOTHING ? ' ' : pending;
        return second;
    }

    /** What follows stands on a line of its own within the same passage. */
    void endLine() {
        pending = '\n';
        brokenLine = false;
    }

    void openLink(String target) {
        words.openLink(target);
    }

    void closeLink() {
        words.closeLink();
    }

    /** The passage, if it has words, and a fresh start. */
    Optional<Passage> take() {
        Optional<Passage> passage = words.take(passageKind());
        kinds.clear();
        pending = NOTHING;
        brokenLine = false;
        return passage;
    }

    private void show(char c, Kind kind) {
        if (pending != NOTHING && !words.isEmpty()) {
            words.append(pending);
        }
        pending = NOTHING;
        words.append(c);
        if (!Blank.is(c)) {
            brokenLine = false;
            kinds.add(kind);
            lastKind = kind;
        }
    }

    /** A name set as byline within a sentence makes no byline of the sentence. */
    private Kind passageKind() {
        if (kinds.size() < 2) {
            return lastKind;
        }
        if (CREDITS.containsAll(kinds)) {
            return Kind.BYLINE;
        }
        return kinds.stream()
                .filter(kind -> !CREDITS.contains(kind))
                .findFirst()
                .orElse(Kind.PARAGRAPH);
    }
}
