package io.github.onrecord.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.onrecord.ingest.FieldMapping.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes the article out of a record of an export. Its text may be plain, a piece of HTML, or a whole page. */
final class FieldDraft {
    private final Limits limits;
    private final HtmlSelectors selectors = HtmlSelectors.bundled();

    FieldDraft(Limits limits) {
        this.limits = limits;
    }

    /**
     * The article.
     *
     * @throws UnreadableInput if there is no text, or one beyond a limit
     */
    Draft of(String name, Map<Field, String> values) throws UnreadableInput {
        String text = values.getOrDefault(Field.TEXT, "");
        DraftMetadata says = says(values);
        Draft draft = draft(name, text, says);
        if (draft.blocks().stream().noneMatch(block -> block.kind() != DraftBlock.Kind.TITLE)) {
            throw new UnreadableInput(
                    UnreadableInput.Reason.NO_TEXT,
                    name,
                    "has no text",
                    "Nothing is to be done if the export has none.");
        }
        if (draft.text().length() > limits.maxCharacters()) {
            throw limits.tooLong(name);
        }
        return draft;
    }

    private Draft draft(String name, String text, DraftMetadata says) throws UnreadableInput {
        if (isPage(text)) {
            Draft page = new HtmlReader(selectors, limits).read(new Input(name, marked(text)));
            return page.with(joined(says, page.metadata()));
        }
        Extraction extraction = Extraction.of(Extraction.Means.FIELD, 1);
        if (EmbeddedText.isMarkup(text)) {
            Input input = new Input(name, new byte[0]);
            List<Passage> passages = new EmbeddedText(selectors, limits).html(input, text);
            return Composition.of(input, EmbeddedText.headed(says.title(), passages), says, List.of())
                    .by(extraction);
        }
        return headed(DraftReaders.plainText(name, text), says).by(extraction);
    }

    private static boolean isPage(String text) {
        return EmbeddedText.isMarkup(text)
                && Format.of(new Input(
                                "",
                                text.substring(0, Math.min(text.length(), 2_000))
                                        .getBytes(UTF_8)))
                        == Format.HTML
                && text.toLowerCase(java.util.Locale.ROOT).contains("<body");
    }

    /** Marked as UTF-8, whatever the page says that it once was. */
    private static byte[] marked(String page) {
        return ("\uFEFF" + page).getBytes(UTF_8);
    }

    /** The headline and the text below it, every character of it kept. */
    private static Draft headed(Draft text, DraftMetadata says) {
        Optional<String> title = says.title().map(words -> words.strip().replaceAll("\\s+", " "));
        boolean opensWithIt = title.isPresent()
                && !text.blocks().isEmpty()
                && title.get()
                        .equalsIgnoreCase(text.text()
                                .substring(
                                        text.blocks().get(0).start(),
                                        text.blocks().get(0).end()));
        if (title.isEmpty() || title.get().isEmpty()) {
            return text.with(says);
        }
        String head = opensWithIt ? "" : title.get() + "\n\n";
        List<DraftBlock> blocks = new ArrayList<>();
        if (!opensWithIt) {
            blocks.add(new DraftBlock(DraftBlock.Kind.TITLE, 0, title.get().length(), "title"));
        }
        for (DraftBlock block : text.blocks()) {
            boolean isTitle = opensWithIt && blocks.isEmpty();
            blocks.add(new DraftBlock(
                    isTitle ? DraftBlock.Kind.TITLE : block.kind(),
                    block.start() + head.length(),
                    block.end() + head.length(),
                    block.origin()));
        }
        return new Draft(text.id(), text.path(), head + text.text(), blocks, List.of(), says, text.notes());
    }

    private static DraftMetadata says(Map<Field, String> values) {
        return new DraftMetadata(
                value(values, Field.TITLE),
                value(values, Field.DATE),
                value(values, Field.OUTLET),
                value(values, Field.BYLINE),
                value(values, Field.SECTION),
                value(values, Field.LANGUAGE));
    }

    private static Optional<String> value(Map<Field, String> values, Field field) {
        return Optional.ofNullable(values.get(field)).map(String::strip).filter(words -> !words.isEmpty());
    }

    /** What the export says, and where it is silent, the page. */
    private static DraftMetadata joined(DraftMetadata says, DraftMetadata page) {
        return new DraftMetadata(
                says.title().or(page::title),
                says.published().or(page::published),
                says.outlet().or(page::outlet),
                says.byline().or(page::byline),
                says.section().or(page::section),
                says.language().or(page::language));
    }
}
