package io.github.onrecord.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Sets passages below one another, an empty line between two, and counts them for their origins. */
final class Composition {
    private final StringBuilder text = new StringBuilder();
    private final List<DraftBlock> blocks = new ArrayList<>();
    private final List<DraftLink> links = new ArrayList<>();
    private final Map<String, Integer> counts = new HashMap<>();

    private Composition() {}

    static Draft of(Input input, List<Passage> passages, DraftMetadata metadata, List<String> notes) {
        Composition composition = new Composition();
        passages.forEach(composition::add);
        return new Draft(
                input.id(),
                input.path(),
                composition.text.toString(),
                composition.blocks,
                composition.links,
                metadata,
                notes);
    }

    private void add(Passage passage) {
        if (!blocks.isEmpty()) {
            text.append("\n\n");
        }
        int start = text.length();
        text.append(passage.words());
        blocks.add(new DraftBlock(passage.kind(), start, text.length(), origin(passage)));
        for (DraftLink link : passage.links()) {
            links.add(new DraftLink(start + link.start(), start + link.end(), link.target()));
        }
    }

    /** "paragraph 3", "page 2, block quote 1". */
    private String origin(Passage passage) {
        String kind = passage.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        String what = passage.place().isEmpty() ? kind : passage.place() + ", " + kind;
        return what + " " + counts.merge(what, 1, Integer::sum);
    }
}
