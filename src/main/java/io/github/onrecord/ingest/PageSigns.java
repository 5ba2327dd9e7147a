package io.github.onrecord.ingest;

import io.github.onrecord.ingest.Extraction.Means;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page shows of itself beside its article: its type, its address, its template, whether it is for all. */
record PageSigns(String template, Optional<String> type, Optional<String> address, Optional<Boolean> free) {
    /** Numbers and long runs of letters and digits are of one page or one build, not of a template. */
    private static final Pattern OF_ONE_PAGE = Pattern.compile(".*\\d.*|.{30,}");

    private static final int CLASSES = 3;
    private static final int ELEMENTS = 4;

    static PageSigns of(Document page, StructuredData data, String template) {
        return new PageSigns(
                template,
                data.type().or(() -> attribute(page, "meta[property=og:type]", "content")),
                attribute(page, "link[rel=canonical]", "href")
                        .or(() -> attribute(page, "meta[property=og:url]", "content")),
                data.isFree());
    }

    /** The element and those around it, inmost last: {@code div.page>main>article.story}. */
    static String template(Element root) {
        List<String> around = Stream.concat(Stream.of(root), root.parents().stream())
                .filter(element -> !element.normalName().equals("html"))
                .limit(ELEMENTS)
                .map(PageSigns::sign)
                .collect(Collectors.toList());
        java.util.Collections.reverse(around);
        return String.join(">", around);
    }

    Extraction of(ArticleBody body) {
        return new Extraction(
                body.isGuessed() ? Means.DENSEST : Means.MARKED,
                body.confidence(),
                body.linkShare(),
                Optional.of(template),
                type,
                address,
                free);
    }

    Extraction ofStructuredData() {
        return new Extraction(Means.STRUCTURED_DATA, 1, 0, Optional.of(template), type, address, free);
    }

    private static String sign(Element element) {
        String classes = element.classNames().stream()
                .filter(name -> !OF_ONE_PAGE.matcher(name).matches())
                .sorted()
                .limit(CLASSES)
                .map(name -> "." + name)
                .collect(Collectors.joining());
        return element.normalName() + classes;
    }

    private static Optional<String> attribute(Document page, String selector, String name) {
        return page.select(selector).stream()
                .map(element -> element.attr(name).strip())
                .filter(value -> !value.isEmpty())
                .findFirst();
    }
}
