package io.github.onrecord.ingest;

import com.rtfparserkit.parser.RtfStreamSource;
import com.rtfparserkit.parser.standard.StandardRtfParser;
import java.io.ByteArrayInputStream;
import java.io.IOException;

/**
 * Reads Rich Text Format, with all tracked changes accepted or rejected. Headers, footers, comments and notes are left
 * out.
 */
final class RtfReader implements DraftReader {
    private final Limits limits;
    private final TrackedChanges changes;

    RtfReader(Limits limits, TrackedChanges changes) {
        this.limits = limits;
        this.changes = changes;
    }

    @Override
    public Draft read(Input input) throws UnreadableInput {
        RtfStory story = new RtfStory(limits, changes);
        try {
            new StandardRtfParser().parse(new RtfStreamSource(new ByteArrayInputStream(input.bytes())), story);
        } catch (RtfStory.BeyondLimit beyond) {
            throw beyond.isTooDeep() ? limits.tooDeep(input.path()) : limits.tooLong(input.path());
        } catch (IOException | RuntimeException damage) { // the parser reports damage with unchecked types
            throw new UnreadableInput(
                    input.path(), "is a damaged RTF file", "Save it again as .docx or .rtf and run again.", damage);
        }
        return Composition.of(
                input,
                StyledPassage.withTitle(story.paragraphs()),
                story.metadata(),
                StyledPassage.footnoteNote(story.footnotes()));
    }
}
