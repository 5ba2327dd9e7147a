package io.github.onrecord.ingest;

import java.util.List;

/**
 * Reads articles out of text, Markdown, HTML and Word files. What a file holds decides how it is read; its ending
 * decides only what the content leaves open, such as text or Markdown.
 *
 * <pre>{@code
 * Input input = Inputs.open(Path.of("drafts/budget.docx"), Limits.standard());
 * Draft draft = DraftReaders.standard().read(input);
 * }</pre>
 *
 * <p>Nothing is fetched, run or written. Safe to share among threads.
 */
public final class DraftReaders {
    private final Limits limits;
    private final HtmlSelectors selectors;

    /** Readers that refuse what is beyond the limits. */
    public DraftReaders(Limits limits) {
        this.limits = limits;
        this.selectors = HtmlSelectors.bundled();
    }

    /** Readers with {@link Limits#standard()}. */
    public static DraftReaders standard() {
        return new DraftReaders(Limits.standard());
    }

    /**
     * A draft of words that are no file. Paragraphs are set apart by empty lines; where there is no empty line and
     * each line is plainly a paragraph, every line is one. A paragraph that begins with {@code "# "} opens with a
     * title, one with {@code "## "} with a heading.
     *
     * @param name what reports call it
     * @param text the words; never altered, may be empty
     */
    public static Draft plainText(String name, String text) {
        return PlainTextReader.draft(new Input(name, new byte[0]), new Decoded(text, List.of()));
    }

    /**
     * Reads one article.
     *
     * @throws UnreadableInput if it is none of the formats above, is damaged or locked, has no words, or is beyond a
     *     limit; the message says which, and what to do
     */
    public Draft read(Input input) throws UnreadableInput {
        if (input.bytes().length > limits.maxBytes()) {
            throw limits.tooLarge(input.path());
        }
        Draft draft = readerOf(input).read(input);
        if (draft.text().length() > limits.maxCharacters()) {
            throw limits.tooLong(input.path());
        }
        if (draft.blocks().isEmpty()) {
            throw new UnreadableInput(input.path(), "has no text", "Check that the article was saved in it.");
        }
        return draft;
    }

    private DraftReader readerOf(Input input) throws UnreadableInput {
        return switch (Format.of(input)) {
            case TEXT -> new PlainTextReader();
            case MARKDOWN -> new MarkdownReader();
            case HTML -> new HtmlReader(selectors, limits);
            case ZIP -> new WordReader(limits);
            case OLE2 -> throw OldWordFile.refused(input);
            case PDF -> throw refused(input, "is a PDF file", "Save its text as .docx or .txt and run again.");
            case RTF -> throw refused(input, "is an RTF file", "Save it as .docx and run again.");
            case BINARY ->
                throw refused(input, "is a binary file", "OnRecord reads text, Markdown, HTML and Word .docx.");
        };
    }

    private static UnreadableInput refused(Input input, String fault, String mend) {
        return new UnreadableInput(input.path(), fault, mend);
    }
}
