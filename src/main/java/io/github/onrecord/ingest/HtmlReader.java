package io.github.onrecord.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeFilter.FilterResult;
import org.jsoup.select.NodeTraversor;

/** Reads web pages: the article out of all that stands around it. Scripts are never run, nothing is fetched. */
final class HtmlReader implements DraftReader {
    /** With less, the article may be somewhere else on the page, or behind a wall. */
    private static final int FEW_CHARACTERS = 250;

    private final HtmlSelectors selectors;
    private final Limits limits;

    HtmlReader(HtmlSelectors selectors, Limits limits) {
        this.selectors = selectors;
        this.limits = limits;
    }

    @Override
    public Draft read(Input input) throws UnreadableInput {
        Decoded decoded = HtmlCharset.decode(input.bytes());
        Document page = parse(input, decoded.text(), limits);
        StructuredData data = StructuredData.in(page);
        DraftMetadata metadata = PageMetadata.of(page, data);
        ArticleBody body = ArticleBody.in(page, selectors);
        List<Passage> passages = HtmlPassages.of(body, selectors);
        List<Passage> described = described(input, data);
        PageSigns signs = PageSigns.of(page, data, body.template());
        return characters(passages) * 2 < characters(described)
                ? Composition.of(input, described, metadata, withDataNote(decoded))
                        .by(signs.ofStructuredData())
                : Composition.of(input, passages, metadata, notes(decoded, body, passages))
                        .by(signs.of(body));
    }

    /**
     * The tree of the page.
     *
     * @throws UnreadableInput if its elements nest deeper than the limit
     */
    static Document parse(Input input, String html, Limits limits) throws UnreadableInput {
        // One more than we take, so that the parser, which flattens what is deeper, does not hide it.
        Document page = Parser.htmlParser().setMaxDepth(limits.maxDepth() + 2).parseInput(html, "");
        if (isTooDeep(page, limits)) {
            throw limits.tooDeep(input.path());
        }
        return page;
    }

    /** The article as its JSON-LD has it: the whole of it where a script sets up the page. */
    private List<Passage> described(Input input, StructuredData data) throws UnreadableInput {
        Optional<String> body = data.body();
        return body.isEmpty()
                ? List.of()
                : EmbeddedText.headed(data.headline(), new EmbeddedText(selectors, limits).passages(input, body.get()));
    }

    private static List<String> withDataNote(Decoded decoded) {
        List<String> notes = new ArrayList<>(decoded.notes());
        notes.add("The page shows little of its article, so the text was taken from its JSON-LD.");
        return notes;
    }

    private static boolean isTooDeep(Document page, Limits limits) {
        NodeFilter depth =
                (Node node, int nodeDepth) -> nodeDepth > limits.maxDepth() ? FilterResult.STOP : FilterResult.CONTINUE;
        return NodeTraversor.filter(depth, page) == FilterResult.STOP;
    }

    private static List<String> notes(Decoded decoded, ArticleBody body, List<Passage> passages) {
        List<String> notes = new ArrayList<>(decoded.notes());
        if (body.isGuessed()) {
            notes.add("The page does not mark its article, so the densest text on it was taken.");
        }
        int characters = characters(passages);
        if (characters < FEW_CHARACTERS) {
            notes.add("Only " + characters + " characters of article text were found in the page.");
        }
        return notes;
    }

    private static int characters(List<Passage> passages) {
        return passages.stream()
                .filter(passage -> passage.kind() != DraftBlock.Kind.TITLE)
                .mapToInt(passage -> passage.words().length())
                .sum();
    }
}
