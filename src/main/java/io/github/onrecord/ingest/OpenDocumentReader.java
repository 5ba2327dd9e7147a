package io.github.onrecord.ingest;

import java.io.IOException;
import java.util.Optional;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/**
 * Reads OpenDocument text (.odt), with all tracked changes accepted or rejected. Headers, footers, comments, notes and
 * indexes are left out.
 */
final class OpenDocumentReader implements DraftReader {
    private final Limits limits;
    private final TrackedChanges changes;

    OpenDocumentReader(Limits limits, TrackedChanges changes) {
        this.limits = limits;
        this.changes = changes;
    }

    @Override
    public Draft read(Input input) throws UnreadableInput {
        try (OpenDocumentFile file = new OpenDocumentFile(input, limits)) {
            if (file.isEncrypted()) {
                throw new UnreadableInput(
                        input.path(),
                        "is a password-protected OpenDocument file",
                        "Save it without a password and run again.");
            }
            return draft(input, file);
        } catch (IOException | SAXException | RuntimeException damage) { // zip faults end in unchecked types
            throw new UnreadableInput(
                    input.path(),
                    "is a damaged OpenDocument file",
                    "Save a fresh copy from the program that made it and run again.",
                    damage);
        }
    }

    private Draft draft(Input input, OpenDocumentFile file) throws UnreadableInput, IOException, SAXException {
        Optional<Element> content = file.part("content.xml");
        if (content.isPresent() && WordXml.depth(content.get()) > limits.maxDepth()) {
            throw limits.tooDeep(input.path());
        }
        Element text = content.flatMap(root -> WordXml.descendant(root, "body", "text"))
                .orElseThrow(() -> new UnreadableInput(
                        input.path(),
                        "is an OpenDocument file, but no text document",
                        "Save the article as .odt, .docx or .txt and run again."));
        OpenDocumentStyles styles = OpenDocumentStyles.of(file.part("styles.xml"), content);
        OpenDocumentStory story = OpenDocumentStory.of(text, styles, changes);
        return Composition.of(
                input,
                StyledPassage.withTitle(story.paragraphs()),
                metadata(file.part("meta.xml")),
                StyledPassage.footnoteNote(story.footnotes()));
    }

    /** Title, author and language; when a draft was made is not when it was published. */
    private static DraftMetadata metadata(Optional<Element> root) {
        Optional<Element> meta = root.flatMap(element -> WordXml.child(element, "meta"));
        return new DraftMetadata(
                said(meta, "title"),
                Optional.empty(),
                Optional.empty(),
                said(meta, "initial-creator").or(() -> said(meta, "creator")),
                Optional.empty(),
                said(meta, "language"));
    }

    private static Optional<String> said(Optional<Element> meta, String name) {
        return meta.flatMap(element -> WordXml.child(element, name))
                .map(Element::getTextContent)
                .flatMap(Fillers::meant);
    }
}
