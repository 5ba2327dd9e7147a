package io.github.onrecord.archive.report;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** A table of the page. */
final class PageTable {
    private final Element body;

    PageTable(Element in, List<String> headers) {
        Element table = in.appendElement("div").addClass("wide").appendElement("table");
        Element head = table.appendElement("thead").appendElement("tr");
        headers.forEach(header -> head.appendElement("th").attr("scope", "col").text(header));
        body = table.appendElement("tbody");
    }

    /** A row of words; the new row. */
    Element row(String... cells) {
        Element row = body.appendElement("tr");
        for (String cell : cells) {
            row.appendElement("td").text(cell);
        }
        return row;
    }

    /** Words that lead to an address, if a browser may go there. */
    static void link(Element in, String words, Optional<String> address) {
        Optional<String> safe = address.filter(PageTable::isWeb);
        if (safe.isPresent()) {
            in.appendElement("a")
                    .attr("href", safe.get())
                    .attr("rel", "noreferrer nofollow")
                    .text(words);
        } else {
            in.appendElement("span").text(words);
        }
    }

    private static boolean isWeb(String address) {
        try {
            String scheme = new URI(address).getScheme();
            return "https".equalsIgnoreCase(scheme) || "http".equalsIgnoreCase(scheme);
        } catch (URISyntaxException odd) {
            return false;
        }
    }
}
