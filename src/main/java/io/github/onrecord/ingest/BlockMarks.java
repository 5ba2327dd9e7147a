package io.github.onrecord.ingest;

import io.github.onrecord.ingest.DraftBlock.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects the blocks of a text that is read line by line; at most one block is open and still grows. */
final class BlockMarks {
    private final List<DraftBlock> closed = new ArrayList<>();
    private Optional<DraftBlock> open = Optional.empty();
    private boolean titled;

    /** Closes what is open and begins a block, unless it would be without words. */
    void open(Kind kind, int start, int end, String origin) {
        close();
        if (start < end) {
            open = Optional.of(new DraftBlock(kind, start, end, origin));
        }
    }

    /** Adds a heading that is whole; the first of level 1 is the title. */
    void heading(int level, int start, int end, String origin) {
        open(headingKind(level), start, end, origin);
        close();
    }

    /** Makes the open block a heading: an underline was met. */
    void turnIntoHeading(int level) {
        Optional<DraftBlock> underlined = open;
        open = Optional.empty();
        underlined.ifPresent(block -> heading(level, block.start(), block.end(), block.origin()));
    }

    void extendTo(int end) {
        open = open.map(block -> new DraftBlock(block.kind(), block.start(), end, block.origin()));
    }

    void close() {
        open.ifPresent(closed::add);
        open = Optional.empty();
    }

    boolean isOpen() {
        return open.isPresent();
    }

    boolean isOpen(Kind kind) {
        return open.filter(block -> block.kind() == kind).isPresent();
    }

    /** All blocks, the open one closed. */
    List<DraftBlock> all() {
        close();
        return List.copyOf(closed);
    }

    private Kind headingKind(int level) {
        if (level == 1 && !titled) {
            titled = true;
            return Kind.TITLE;
        }
        return Kind.HEADING;
    }
}
