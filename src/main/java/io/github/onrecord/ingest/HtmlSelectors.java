package io.github.onrecord.ingest;

import io.github.onrecord.ingest.DraftBlock.Kind;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/** The lists of CSS selectors in {@code html-selectors.txt}. */
final class HtmlSelectors {
    private static final String RESOURCE = "/ingest/html-selectors.txt";

    private final List<Evaluator> body;
    private final Evaluator dropped;
    private final Evaluator furniture;
    private final Evaluator embed;
    /** Where one element is in two lists, the earlier one says what it is. */
    private final Map<Kind, Evaluator> marks = new LinkedHashMap<>();

    private HtmlSelectors(NamedLists lists) {
        body = lists.list("body").stream().map(QueryParser::parse).toList();
        dropped = any(lists, "dropped");
        furniture = any(lists, "furniture");
        embed = any(lists, "embed");
        marks.put(Kind.EMBED, embed);
        marks.put(Kind.TITLE, any(lists, "title"));
        marks.put(Kind.STANDFIRST, any(lists, "standfirst"));
        marks.put(Kind.CAPTION, any(lists, "caption"));
        marks.put(Kind.BYLINE, any(lists, "byline"));
        marks.put(Kind.DATELINE, any(lists, "dateline"));
    }

    /** The lists that travel in the jar. */
    static HtmlSelectors bundled() {
        return new HtmlSelectors(NamedLists.of(RESOURCE));
    }

    /** Where an article may stand, the surest first. */
    List<Evaluator> body() {
        return body;
    }

    /** What is never part of an article. */
    Elements dropped(Element page) {
        return page.select(dropped);
    }

    /** What looks like something around an article. */
    Elements furniture(Element page) {
        return page.select(furniture);
    }

    /** Whether a platform's post is set into the element. */
    boolean holdsEmbed(Element element) {
        return !element.select(embed).isEmpty();
    }

    /** What the page marks elements as, beside what their tags say. Titles are marked only where no h1 is one. */
    Map<Element, Kind> marked(ArticleBody body) {
        Map<Element, Kind> marked = new HashMap<>();
        marks.forEach((kind, selector) -> {
            if (kind != Kind.TITLE || !body.hasHeading()) {
                body.root().select(selector).forEach(element -> marked.putIfAbsent(element, kind));
            }
        });
        return marked;
    }

    private static Evaluator any(NamedLists lists, String name) {
        return QueryParser.parse(String.join(", ", lists.list(name)));
    }
}
