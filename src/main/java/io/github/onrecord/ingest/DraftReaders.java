package io.github.onrecord.ingest;

import java.util.List;

/**
 * Reads articles out of files: text, Markdown, HTML, Word, OpenDocument, RTF, PDF, e-mail, ninjs, JSON-LD and feeds. What a file holds decides how it is read; its ending
 * decides only what the content leaves open, such as text or Markdown.
 *
 * <pre>{@code
 * Input input = Inputs.open(Path.of("drafts/budget.docx"), Limits.standard());
 * Draft draft = DraftReaders.standard().read(input);
 * }</pre>
 *
 * <p>Nothing is fetched, run or written. The library for a format is loaded when the first such file comes. Safe to
 * share among threads.
 */
public final class DraftReaders {
    private final Limits limits;
    private final TrackedChanges changes;
    private final HtmlSelectors selectors;

    /** Readers that refuse what is beyond the limits, and read drafts as if all tracked changes were accepted. */
    public DraftReaders(Limits limits) {
        this(limits, TrackedChanges.ACCEPTED);
    }

    /** Readers that refuse what is beyond the limits, and accept or reject tracked changes. */
    public DraftReaders(Limits limits, TrackedChanges changes) {
        this.limits = limits;
        this.changes = changes;
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
     * Reads the one article in a file.
     *
     * @throws UnreadableInput as {@link #readAll} does, and if the file holds several articles
     */
    public Draft read(Input input) throws UnreadableInput {
        List<Draft> drafts = readAll(input);
        if (drafts.size() > 1) {
            throw new UnreadableInput(
                    input.path(), "holds " + drafts.size() + " articles", "Give one of them in a file of its own.");
        }
        return drafts.get(0);
    }

    /**
     * Reads the articles in a file, in its order; at least one. A feed or a list of ninjs items may hold several, which
     * are then called {@code wire.xml#1}, {@code wire.xml#2} and so on.
     *
     * @throws UnreadableInput if it is none of the formats above, is damaged or locked, has no words, or is beyond a
     *     limit; the message says which, and what to do
     */
    public List<Draft> readAll(Input input) throws UnreadableInput {
        if (input.bytes().length > limits.maxBytes()) {
            throw limits.tooLarge(input.path());
        }
        List<Draft> drafts = unchecked(input).stream()
                .filter(draft -> !draft.blocks().isEmpty())
                .toList();
        if (drafts.stream().mapToLong(draft -> draft.text().length()).sum() > limits.maxCharacters()) {
            throw limits.tooLong(input.path());
        }
        if (drafts.isEmpty()) {
            throw new UnreadableInput(
                    UnreadableInput.Reason.NO_TEXT,
                    input.path(),
                    "has no text",
                    "Check that the article was saved in it.");
        }
        return drafts;
    }

    private List<Draft> unchecked(Input input) throws UnreadableInput {
        return switch (Format.of(input)) {
            case TEXT -> List.of(new PlainTextReader().read(input));
            case MARKDOWN -> List.of(new MarkdownReader().read(input));
            case HTML -> List.of(new HtmlReader(selectors, limits).read(input));
            case JSON -> new JsonReader(selectors, limits).read(input);
            case FEED -> new FeedReader(selectors, limits).read(input);
            case MAIL -> List.of(new MailReader(selectors, limits).read(input));
            case OPEN_DOCUMENT -> List.of(new OpenDocumentReader(limits, changes).read(input));
            case ZIP -> List.of(new WordReader(limits, changes).read(input));
            case OLE2 -> List.of(new OldWordReader(changes).read(input));
            case RTF -> List.of(new RtfReader(limits, changes).read(input));
            case PDF -> List.of(new PdfReader(limits).read(input));
            case BINARY ->
                throw new UnreadableInput(
                        input.path(),
                        "is a binary file",
                        "OnRecord reads text, Markdown, HTML, Word, OpenDocument, RTF, PDF, e-mail, ninjs and feeds.");
        };
    }
}
