package io.github.onrecord.ingest;

import java.util.ArrayList;
import java.util.List;
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
        Document page = parse(decoded.text());
        if (isTooDeep(page)) {
            throw limits.tooDeep(input.path());
        }
        DraftMetadata metadata = PageMetadata.of(page);
        ArticleBody body = ArticleBody.in(page, selectors);
        List<Passage> passages = HtmlPassages.of(body, selectors);
        return Composition.of(input, passages, metadata, notes(decoded, body, passages));
    }

    private Document parse(String html) {
        // One more than we take, so that the parser, which flattens what is deeper, does not hide it.
        return Parser.htmlParser().setMaxDepth(limits.maxDepth() + 2).parseInput(html, "");
    }

    private boolean isTooDeep(Document page) {
        NodeFilter depth =
                (Node node, int nodeDepth) -> nodeDepth > limits.maxDepth() ? FilterResult.STOP : FilterResult.CONTINUE;
        return NodeTraversor.filter(depth, page) == FilterResult.STOP;
    }

    private static List<String> notes(Decoded decoded, ArticleBody body, List<Passage> passages) {
        List<String> notes = new ArrayList<>(decoded.notes());
        if (body.isGuessed()) {
            notes.add("The page does not mark its article, so the densest text on it was taken.");
        }
        int characters = passages.stream()
                .filter(passage -> passage.kind() != DraftBlock.Kind.TITLE)
                .mapToInt(passage -> passage.words().length())
                .sum();
        if (characters < FEW_CHARACTERS) {
            notes.add("Only " + characters + " characters of article text were found in the page.");
        }
        return notes;
    }
}
