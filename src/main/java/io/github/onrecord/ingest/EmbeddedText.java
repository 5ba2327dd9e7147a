package io.github.onrecord.ingest;

import io.github.onrecord.ingest.DraftBlock.Kind;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;

/**
 * An article's text that comes inside something else: in a feed, a message or a field of JSON. Unlike a page it holds
 * nothing but the article.
 */
final class EmbeddedText {
    private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][a-zA-Z0-9]{0,15}(\\s[^<>]{0,2000})?/?>");

    private final HtmlSelectors selectors;
    private final Limits limits;

    EmbeddedText(HtmlSelectors selectors, Limits limits) {
        this.selectors = selectors;
        this.limits = limits;
    }

    /** The passages of a text that is HTML if it holds a tag, else plain. */
    List<Passage> passages(Input input, String text) throws UnreadableInput {
        return isMarkup(text) ? html(input, text) : plain(text);
    }

    /** Whether the text holds a tag. */
    static boolean isMarkup(String text) {
        return TAG.matcher(text).find();
    }

    /** The passages of a piece of HTML. */
    List<Passage> html(Input input, String html) throws UnreadableInput {
        Document page = HtmlReader.parse(input, html, limits);
        selectors.dropped(page).remove();
        return HtmlPassages.of(ArticleBody.whole(page.body()), selectors);
    }

    /** The passages of plain text; line ends inside a paragraph stay. */
    static List<Passage> plain(String text) {
        Draft draft = DraftReaders.plainText("", text);
        return draft.blocks().stream()
                .map(block -> new Passage(block.kind(), text.substring(block.start(), block.end()), List.of()))
                .toList();
    }

    /** A headline that is a field of its own, before the text; a text that opens with it has it once. */
    static List<Passage> headed(Optional<String> headline, List<Passage> text) {
        Optional<String> words = headline.map(EmbeddedText::oneLine).filter(line -> !line.isEmpty());
        if (words.isEmpty()) {
            return text;
        }
        boolean repeated = !text.isEmpty() && isSame(words.get(), text.get(0));
        return prepended(new Passage(Kind.TITLE, words.get(), List.of()), text, repeated ? 1 : 0);
    }

    private static String oneLine(String headline) {
        int start = Blank.skip(headline, 0, headline.length());
        return headline.substring(start, Blank.skipBack(headline, start, headline.length()))
                .replaceAll("\\s+", " ");
    }

    private static boolean isSame(String headline, Passage passage) {
        return headline.equalsIgnoreCase(passage.words());
    }

    private static List<Passage> prepended(Passage title, List<Passage> text, int from) {
        List<Passage> rest = text.subList(from, text.size()).stream()
                .map(passage -> passage.kind() == Kind.TITLE ? passage.as(Kind.HEADING) : passage)
                .toList();
        return Stream.concat(Stream.of(title), rest.stream()).toList();
    }
}
