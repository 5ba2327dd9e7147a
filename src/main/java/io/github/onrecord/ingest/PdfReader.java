package io.github.onrecord.ingest;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;

/**
 * Reads PDF files that have a text layer: columns one after the other, lines joined to paragraphs, parted words healed,
 * running heads, page numbers and footnotes left out. What a file does not say (paragraphs, headings) is taken from the
 * look of the page.
 */
final class PdfReader implements DraftReader {
    private static final String PRINTED_FROM_WORD = "Microsoft Word - ";

    private final Limits limits;

    PdfReader(Limits limits) {
        this.limits = limits;
    }

    @Override
    public Draft read(Input input) throws UnreadableInput {
        try (PDDocument file = Loader.loadPDF(
                new RandomAccessReadBuffer(input.bytes()),
                MemoryUsageSetting.setupMainMemoryOnly(limits.maxUnpackedBytes()).streamCache)) {
            return draft(input, file);
        } catch (InvalidPasswordException locked) {
            throw new UnreadableInput(
                    input.path(), "is a password-protected PDF file", "Save it without a password and run again.");
        } catch (PdfPages.TooLong tooLong) {
            throw limits.tooLong(input.path());
        } catch (IOException | RuntimeException | StackOverflowError damage) { // pages may hold themselves
            throw new UnreadableInput(
                    input.path(),
                    "is a damaged PDF file",
                    "Make it again, or save its text as .docx or .txt, and run again.",
                    damage);
        }
    }

    private Draft draft(Input input, PDDocument file) throws IOException, UnreadableInput {
        List<PdfPage> pages = PdfPages.of(file, limits.maxCharacters());
        if (pages.stream().allMatch(PdfPage::isEmpty)) {
            throw new UnreadableInput(
                    input.path(),
                    "is a PDF file without text, such as a scan",
                    "Let a program for text recognition (OCR) read it, or copy the article into a .txt file.");
        }
        PdfStory.Told told = PdfStory.of(PdfRunningHeads.without(pages));
        return Composition.of(input, told.passages(), metadata(file), StyledPassage.footnoteNote(told.footnotes()));
    }

    /** Title, author and language; when a draft was made is not when it was published. */
    private static DraftMetadata metadata(PDDocument file) {
        PDDocumentInformation information = file.getDocumentInformation();
        return new DraftMetadata(
                meant(information.getTitle()).filter(title -> !title.startsWith(PRINTED_FROM_WORD)),
                Optional.empty(),
                Optional.empty(),
                meant(information.getAuthor()),
                Optional.empty(),
                meant(file.getDocumentCatalog().getLanguage()));
    }

    private static Optional<String> meant(@Nullable String property) {
        return Optional.ofNullable(property).flatMap(Fillers::meant);
    }
}
