package io.github.onrecord.ingest;

import io.github.onrecord.ingest.DraftBlock.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * A paragraph of a word processor.
 *
 * @param role what its style makes of it
 * @param passage its words; of the role's usual kind
 */
record StyledPassage(WordRole role, Passage passage) {
    /** The passages with one title: the first paragraph of the style Title, or else the first heading of level 1. */
    static List<Passage> withTitle(List<StyledPassage> paragraphs) {
        boolean hasTitle = paragraphs.stream().anyMatch(paragraph -> paragraph.role() == WordRole.TITLE);
        WordRole titleRole = hasTitle ? WordRole.TITLE : WordRole.FIRST_HEADING;
        List<Passage> passages = new ArrayList<>();
        boolean titled = false;
        for (StyledPassage paragraph : paragraphs) {
            boolean couldBeTitle = paragraph.role() == titleRole;
            Kind kind = couldBeTitle ? titleOrHeading(titled) : paragraph.role().kind();
            passages.add(paragraph.passage().as(kind));
            titled |= couldBeTitle;
        }
        return passages;
    }

    /** What a note says of footnotes that were left out; nothing if there were none. */
    static List<String> footnoteNote(int footnotes) {
        return switch (footnotes) {
            case 0 -> List.of();
            case 1 -> List.of("One footnote was left out.");
            default -> List.of(footnotes + " footnotes were left out.");
        };
    }

    private static Kind titleOrHeading(boolean titled) {
        return titled ? Kind.HEADING : Kind.TITLE;
    }
}
