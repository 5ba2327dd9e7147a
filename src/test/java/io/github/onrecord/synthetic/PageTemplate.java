package io.github.onrecord.synthetic;

import java.time.LocalDate;

/** The pages of an outlet, with what stands around an article. */
final class PageTemplate {
    private static final LocalDate CHANGE = SyntheticArchive.BEGINNING.plusMonths(SyntheticArchive.MONTH_OF_TEMPLATE);

    private PageTemplate() {}

    static String of(Story story) {
        boolean changed = story.outlet().equals(Outlet.COURIER) && !story.day().isBefore(CHANGE);
        String body = changed ? redesigned(story) : usual(story);
        return "<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>" + story.headline() + " | "
                + story.outlet().name() + "</title>\n<link rel=\"canonical\" href=\"" + story.address() + "\">\n"
                + "<meta property=\"og:site_name\" content=\"" + story.outlet().name() + "\">\n"
                + "<meta property=\"og:title\" content=\"" + story.headline() + "\">\n"
                + "<meta property=\"article:published_time\" content=\"" + story.day() + "T08:00:00Z\">\n"
                + "<meta property=\"article:section\" content=\"" + story.section() + "\">\n"
                + "<script>var page = {id: " + story.id() + "};</script><style>p { margin: 1em }</style></head>\n<body>"
                + "<header><a href=\"/\">" + story.outlet().name() + "</a></header>"
                + "<nav><ul><li><a href=\"/politics\">Politics</a></li><li><a href=\"/region\">Region</a></li>"
                + "<li><a href=\"/business\">Business</a></li></ul></nav>\n" + body
                + "\n<aside><h2>Most read</h2><a href=\"/1\">A winter of storms</a></aside>"
                + "<footer>All rights reserved. <a href=\"/contact\">Contact</a></footer></body></html>\n";
    }

    private static String usual(Story story) {
        StringBuilder page = new StringBuilder("<main><article class=\"story\"><h1>" + story.headline() + "</h1>\n");
        story.paragraphs()
                .forEach(paragraph -> page.append("<p>").append(paragraph).append("</p>\n"));
        return page.append("</article></main>").toString();
    }

    /** A new design that sets lines about other stories between the paragraphs: they look like claims without source. */
    private static String redesigned(Story story) {
        StringBuilder page = new StringBuilder(
                "<div class=\"page-wide\"><section class=\"content-body\"><h1>" + story.headline() + "</h1>\n");
        for (int i = 0; i < story.paragraphs().size(); i++) {
            page.append("<p>").append(story.paragraphs().get(i)).append("</p>\n");
            if (i % 3 == 2) {
                page.append(
                        "<p class=\"more-text\">The council of Marl raised its fees for parking by a third this week,"
                                + " and the buses of the district ran late for the fourth day in a row. The old mill was sold to"
                                + " a builder of boats from Orm. The market hall stays shut until the spring.</p>\n");
            }
        }
        return page.append("</section></div>").toString();
    }
}
