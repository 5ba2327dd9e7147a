package io.github.onrecord.ingest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.github.onrecord.ingest.DraftBlock.Kind;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/**
 * Reads Word files (.docx): the words as they would print with all tracked changes accepted. Entities of other files
 * are never followed.
 */
final class WordReader implements DraftReader {
    private final Limits limits;

    WordReader(Limits limits) {
        this.limits = limits;
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
                            "is a zip archive, not a Word document",
                            "Save the article as .docx or .txt and run again."));
            return draft(input, file);
        } catch (IOException | OpenXML4JException | SAXException | RuntimeException damage) {
            // POI reports damage with many unchecked types.
            throw entries.isExceeded() ? limits.unpacksTooLarge(input.path()) : damaged(input, damage);
        }
    }

    private Draft draft(Input input, WordPackage file)
            throws UnreadableInput, IOException, OpenXML4JException, SAXException {
        Element document = file.document();
        if (WordXml.depth(document) > limits.maxDepth()) {
            throw limits.tooDeep(input.path());
        }
        Optional<Element> body = WordXml.child(document, "body");
        if (body.isEmpty()) {
            return Composition.of(input, List.of(), file.metadata(), List.of());
        }
        WordStory story = WordStory.of(body.get(), WordStyles.of(file.styles()), file.targets());
        return Composition.of(input, passages(story.paragraphs()), file.metadata(), footnoteNote(story.footnotes()));
    }

    /** The title is the first paragraph of the style Title, or else the first heading of level 1. */
    private static List<Passage> passages(List<WordStory.Paragraph> paragraphs) {
        boolean hasTitle = paragraphs.stream().anyMatch(paragraph -> paragraph.role() == WordRole.TITLE);
        WordRole titleRole = hasTitle ? WordRole.TITLE : WordRole.FIRST_HEADING;
        List<Passage> passages = new ArrayList<>();
        boolean titled = false;
        for (WordStory.Paragraph paragraph : paragraphs) {
            boolean couldBeTitle = paragraph.role() == titleRole;
            Kind kind = couldBeTitle ? titleOrHeading(titled) : paragraph.role().kind();
            passages.add(paragraph.passage().as(kind));
            titled |= couldBeTitle;
        }
        return passages;
    }

    private static Kind titleOrHeading(boolean titled) {
        return titled ? Kind.HEADING : Kind.TITLE;
    }

    private static List<String> footnoteNote(int footnotes) {
        return switch (footnotes) {
            case 0 -> List.of();
            case 1 -> List.of("One footnote was left out.");
            default -> List.of(footnotes + " footnotes were left out.");
        };
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
                        "is a zip archive, not a Word document",
                        "Save the article as .docx or .txt and run again.",
                        damage);
    }
}
