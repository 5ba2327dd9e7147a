package io.github.onrecord.claims;

import io.github.onrecord.attribution.Attributed;
import io.github.onrecord.attribution.Channel;
import io.github.onrecord.attribution.SourceType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What a segment rests on: the attributions that cover it, the one whose source it is, and its channels. */
final class Evidence {
    /** How a segment comes by its source. */
    enum Way {
        /** A cue stands in the segment. */
        CUED,
        /** It is part of what a cue elsewhere in the text credits. */
        COVERED,
        /** It goes on with the source before it. */
        INHERITED,
        /** The page shows no source. */
        NONE
    }

    private final Segment segment;
    private final Way way;
    private final List<Attributed.Found> attributions;
    private final Optional<Attributed.Found> primary;
    private final SourceType type;
    private final Optional<String> source;
    private final Set<Channel> channels = new TreeSet<>();

    Evidence(
            Segment segment,
            Way way,
            List<Attributed.Found> attributions,
            Optional<Attributed.Found> primary,
            SourceType type,
            Optional<String> source) {
        this.segment = segment;
        this.way = way;
        this.attributions = new ArrayList<>(attributions);
        this.primary = primary;
        this.type = type;
        this.source = source;
    }

    Segment segment() {
        return segment;
    }

    Way way() {
        return way;
    }

    List<Attributed.Found> attributions() {
        return List.copyOf(attributions);
    }

    Optional<Attributed.Found> primary() {
        return primary;
    }

    SourceType type() {
        return type;
    }

    Optional<String> source() {
        return source;
    }

    Set<Channel> channels() {
        return channels;
    }
}
