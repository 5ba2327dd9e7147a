package io.github.onrecord.ingest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/**
 * Reads Word files (.docx): the words as they would print with all tracked changes accepted, or rejected.
 * Headers, footers, comments and notes are left out. Entities of other files are never followed.
 */
final class WordReader implements DraftReader {
    private final Limits limits;
    private final TrackedChanges changes;

    WordReader(Limits limits, TrackedChanges changes) {
        this.limits = limits;
        this.changes = changes;
    }

    @Override
    public Draft read(Input input) throws UnreadableInput {
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(input.bytes()))
                .get()) {
            return read(input, new BoundedEntries(zip, limits.maxUnpackedBytes()));
        } catch (IOException noZip) {
            throw damaged(input, noZip);
        }
    }

    private Draft read(Input input, BoundedEntries entries) throws UnreadableInput {
        try {
            WordPackage file = WordPackage.open(entries)
                    .orElseThrow(() -> new UnreadableInput(
                            input.path(),
                            "is a zip archive, not a Word or OpenDocument text",
                            "Save the article as .docx, .odt or .txt and run again."));
            return read(input, file);
        } catch (IOException | OpenXML4JException | SAXException | RuntimeException damage) {
            // POI reports damage with many unchecked types.
            throw entries.isExceeded() ? limits.unpacksTooLarge(input.path()) : damaged(input, damage);
        }
    }

    private Draft read(Input input, WordPackage file)
            throws UnreadableInput, IOException, OpenXML4JException, SAXException {
        Document document = file.document();
        if (WordXml.depth(document.getDocumentElement()) > limits.maxDepth()) {
            throw limits.tooDeep(input.path());
        }
        Optional<Element> body = WordXml.child(document.getDocumentElement(), "body");
        if (body.isEmpty()) {
            return Composition.of(input, List.of(), file.metadata(), List.of());
        }
        WordStory story = WordStory.of(body.get(), WordStyles.of(file.styles()), file.targets(), changes);
        List<StyledPassage> styled =
                story.paragraphs().stream().map(WordParagraph::styled).toList();
        return Composition.of(
                input, StyledPassage.withTitle(styled), file.metadata(), StyledPassage.footnoteNote(story.footnotes()));
    }

    /** A broken zip was a Word file if it still holds the names of Word's parts, or says so by its ending. */
    private static UnreadableInput damaged(Input input, Exception damage) {
        boolean wasWord = input.path().toLowerCase(Locale.ROOT).endsWith(".docx")
                || new String(input.bytes(), ISO_8859_1).contains("word/document.xml");
        return wasWord
                ? new UnreadableInput(
                        input.path(), "is a damaged Word file", "Save a fresh copy from Word and run again.", damage)
                : new UnreadableInput(
                        input.path(),
                        "is a zip archive, not a Word or OpenDocument text",
                        "Save the article as .docx, .odt or .txt and run again.",
                        damage);
    }
}
