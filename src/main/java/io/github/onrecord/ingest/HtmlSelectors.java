package io.github.onrecord.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.onrecord.ingest.DraftBlock.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    private HtmlSelectors(Map<String, List<String>> lists) {
        body = list(lists, "body").stream().map(QueryParser::parse).toList();
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
        try (InputStream resource = HtmlSelectors.class.getResourceAsStream(RESOURCE)) {
            if (resource == null) {
                throw new IllegalStateException("the jar lacks " + RESOURCE);
            }
            return new HtmlSelectors(lists(new String(resource.readAllBytes(), UTF_8)));
        } catch (IOException failure) {
            throw new UncheckedIOException("reading " + RESOURCE, failure);
        }
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

    private static Map<String, List<String>> lists(String resource) {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        List<String> list = new ArrayList<>();
        for (String line : resource.lines().map(String::strip).toList()) {
            if (line.endsWith(":")) {
                list = lists.computeIfAbsent(line.substring(0, line.length() - 1), name -> new ArrayList<>());
            } else if (!line.isEmpty() && !line.startsWith("# ")) {
                list.add(line);
            }
        }
        return lists;
    }

    private static Evaluator any(Map<String, List<String>> lists, String name) {
        return QueryParser.parse(String.join(", ", list(lists, name)));
    }

    private static List<String> list(Map<String, List<String>> lists, String name) {
        return Optional.ofNullable(lists.get(name))
                .orElseThrow(() -> new IllegalStateException(RESOURCE + " lacks the list " + name));
    }
}
