package io.github.onrecord.ingest;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;

/**
 * The part of a web page that is the article.
 *
 * @param root the element that holds it, furniture taken out
 * @param headingOutside the page's first heading of level 1, if none is inside the root
 * @param isGuessed whether the page marks no element as its article, so that the densest text was taken
 * @param template the element that its paragraphs stand in and those around it, as {@link PageSigns} writes them
 * @param share how much of the page's running text, furniture aside, stands in it; 0 to 1
 * @param linkShare the share of its characters that stand in links, of a page that marks no article the share of all its
 *     characters; 0 to 1
 */
record ArticleBody(
        Element root,
        Optional<String> headingOutside,
        boolean isGuessed,
        String template,
        double share,
        double linkShare) {
    /** A guarded element is no furniture, whatever its class says. */
    private static final String MAIN_PARTS = "h1, main, [itemprop=articleBody]";

    private static final String HEADINGS = "h1:not(nav *, aside *, footer *)";

    /** Finds the article and takes the furniture out of the page. */
    static ArticleBody in(Document page, HtmlSelectors selectors) {
        List<String> headings = page.select(HEADINGS).eachText();
        String siteName = page.select("meta[property=og:site_name]").attr("content");
        selectors.dropped(page).remove();
        for (Element element : selectors.furniture(page)) {
            boolean holdsArticle = !element.select(MAIN_PARTS).isEmpty() || selectors.holdsEmbed(element);
            if (!holdsArticle && !element.equals(page.body())) {
                element.remove();
            }
        }
        page.select("h1").removeIf(heading -> heading.text().equals(siteName));
        TextDensity density = TextDensity.of(page.body());
        Optional<Element> marked = marked(page, selectors.body(), density);
        Element root = marked.orElseGet(() -> density.densest(page.body()));
        double linkShare = density.linkShare(marked.isEmpty() ? page.body() : root);
        int running = density.textIn(page.body());
        double share = running == 0 ? 0 : Math.min(1, (double) density.textIn(root) / running);
        String template = PageSigns.template(marked.orElseGet(() -> density.core(page.body())));
        removeMenus(root, density);
        Optional<String> headingOutside = root.select("h1").isEmpty()
                ? headings.stream().filter(heading -> !heading.equals(siteName)).findFirst()
                : Optional.empty();
        return new ArticleBody(root, headingOutside, marked.isEmpty(), template, share, linkShare);
    }

    /** A piece of markup that is nothing but article. */
    static ArticleBody whole(Element root) {
        return new ArticleBody(root, Optional.empty(), false, "", 1, 0);
    }

    /** How sure it is that this is the article: of a page that marks it, all but links; else its share of the page. */
    double confidence() {
        return isGuessed ? share : 1 - linkShare;
    }

    /** Whether a heading of level 1 is the title. */
    boolean hasHeading() {
        return headingOutside.isPresent() || !root.select("h1").isEmpty();
    }

    private static void removeMenus(Element root, TextDensity density) {
        for (Element element : root.children().select("*")) {
            if (density.isMenu(element)) {
                element.remove();
            }
        }
    }

    /** The first selector's element that holds at least half of the most text that any of them holds. */
    private static Optional<Element> marked(Document page, List<Evaluator> candidates, TextDensity density) {
        List<Element> fullest = candidates.stream()
                .flatMap(selector -> fullest(page, selector, density).stream())
                .toList();
        int most = fullest.stream().mapToInt(density::textIn).max().orElse(0);
        return fullest.stream()
                .filter(element -> most > 0 && density.textIn(element) * 2 >= most)
                .findFirst();
    }

    private static Optional<Element> fullest(Document page, Evaluator selector, TextDensity density) {
        Element fullest = null;
        for (Element element : page.select(selector)) {
            if (fullest == null || density.textIn(element) > density.textIn(fullest)) {
                fullest = element;
            }
        }
        return Optional.ofNullable(fullest);
    }
}
