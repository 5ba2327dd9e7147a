package io.github.onrecord.ingest;

import io.github.onrecord.ingest.DraftBlock.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The words of a passage in the making, with the links among them. A link may go on into the next passage. */
final class Words {
    private final StringBuilder text = new StringBuilder();
    private final List<DraftLink> links = new ArrayList<>();
    private Optional<String> openTarget = Optional.empty();
    private int linkStart;

    void append(String words) {
        text.append(words);
    }

    void append(char character) {
        text.append(character);
    }

    /** How many units there are so far, blanks at the ends included. */
    int length() {
        return text.length();
    }

    /** How many blanks open the passage; they are no part of it. */
    int openingBlanks() {
        int start = 0;
        while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        return start;
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    /** Begins a link; one that is still open ends here. */
    void openLink(String target) {
        closeLink();
        openTarget = Optional.of(target);
        linkStart = text.length();
    }

    /** Ends the open link, if any. Blanks at its ends are not of it; a link without words is none. */
    void closeLink() {
        endLinkHere();
        openTarget = Optional.empty();
    }

    /** The passage, if there is something to print, and a fresh start. */
    Optional<Passage> take(Kind kind) {
        endLinkHere();
        int start = openingBlanks();
        int end = text.length();
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        boolean blank = Blank.is(text, start, end);
        Optional<Passage> passage =
                blank ? Optional.empty() : Optional.of(new Passage(kind, text.substring(start, end), linksFrom(start)));
        text.setLength(0);
        links.clear();
        linkStart = 0;
        return passage;
    }

    private List<DraftLink> linksFrom(int start) {
        return links.stream()
                .map(link -> new DraftLink(link.start() - start, link.end() - start, link.target()))
                .toList();
    }

    private void endLinkHere() {
        int start = Blank.skip(text, linkStart, text.length());
        int end = Blank.skipBack(text, start, text.length());
        openTarget.filter(target -> start < end).ifPresent(target -> links.add(new DraftLink(start, end, target)));
        linkStart = text.length();
    }
}
