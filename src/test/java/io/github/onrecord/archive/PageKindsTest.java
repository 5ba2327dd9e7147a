package io.github.onrecord.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What pages are taken for, and which of them are set apart. */
class PageKindsTest {
    @TempDir
    Path folder;

    @Test
    void a_report_is_news_and_counted() throws Exception {
        assertThat(read(Articles.page("Ferry sank", Articles.FERRY))).isEqualTo("news|en|false|[]");
    }

    @Test
    void a_page_that_says_it_is_for_subscribers_and_shows_little_is_a_stub() throws Exception {
        String page = Articles.page(
                        "Ferry sank", "The old ferry at Karsund sank at its mooring, police said on Tuesday.")
                .replace(
                        "</head>",
                        "<script type=\"application/ld+json\">{\"@type\": \"NewsArticle\", \"isAccessibleForFree\":"
                                + " \"False\"}</script></head>");

        assertThat(read(page)).isEqualTo("paywall_stub|en|true|[paywall_stub]");
    }

    @Test
    void a_page_that_ends_by_asking_for_a_subscription_is_a_stub() throws Exception {
        String lead =
                "The old ferry at Karsund sank at its mooring on Tuesday night, the harbour master, Ilse Brand, told"
                        + " the Tarn Observer, and nobody was on board when it went down in the dark.\n\nA valve had been left"
                        + " open, she said. The port sold the ferry to a scrap dealer in March.\n\n";

        assertThat(read(Articles.page("Ferry sank", lead + "Subscribe to continue reading this story.")))
                .isEqualTo("paywall_stub|en|true|[paywall_stub]");
    }

    @Test
    void a_page_of_links_is_a_listing() throws Exception {
        StringBuilder links = new StringBuilder();
        for (int i = 0; i < 12; i++) {
            links.append("<p><a href=\"/")
                    .append(i)
                    .append("\">The council of Vellin voted for quay number ")
                    .append(i)
                    .append(" after a long debate on Monday</a> in May</p>");
        }
        String page = "<html><head></head><body><main><h1>News</h1>" + links + "</main></body></html>";

        assertThat(read(page)).startsWith("listing|").contains("|true|[").contains("listing");
    }

    @Test
    void a_page_in_another_language_is_set_apart_with_the_language_that_it_declares() throws Exception {
        String page = Articles.page(
                        "Fähre gesunken",
                        "Die alte Fähre in Karsund ist am Dienstag an ihrem Liegeplatz gesunken, sagte die Hafenmeisterin Ilse"
                                + " Brand der Zeitung. Niemand war an Bord, und niemand wurde verletzt.\n\nEin Ventil war offen"
                                + " geblieben, sagte sie. Der Hafen hatte die Fähre im März verkauft, wie aus dem Vertrag"
                                + " hervorgeht, den die Zeitung gesehen hat.")
                .replace("lang=\"en\"", "lang=\"de\"");

        assertThat(read(page)).startsWith("other_language|de|true|[other_language");
    }

    @Test
    void an_interview_and_an_opinion_are_known_by_the_rules_of_audits() throws Exception {
        assertThat(read(Articles.page("Opinion: Raise the ferry", "Opinion\n\n" + Articles.FERRY)))
                .startsWith("opinion|en|false");
        StringBuilder interview =
                new StringBuilder("The harbour master of Karsund spoke to us about the ferry that sank.");
        for (int i = 1; i <= 5; i++) {
            interview
                    .append("\n\nQ: What did you see on night ")
                    .append(i)
                    .append("?\n\nA: We saw the ferry go down by the")
                    .append(" bow, and we could do nothing at all about it, I am afraid.");
        }

        assertThat(read(Articles.page("The ferry", interview.toString()))).startsWith("interview|en|false");
    }

    @Test
    void wire_credits_are_read_from_datelines_bylines_and_last_lines() throws Exception {
        assertThat(wire("KARSUND (Reuters) - The old ferry sank on Tuesday, police said.\n\nNobody was hurt."))
                .isEqualTo("whole|[Reuters]");
        assertThat(wire("The old ferry sank on Tuesday, police said.\n\nNobody was hurt, they said.\n\n(AP)"))
                .isEqualTo("whole|[AP]");
        assertThat(
                        wire(
                                "The old ferry sank on Tuesday, police said.\n\nNobody was hurt.\n\n— With inputs from agencies"))
                .isEqualTo("part|[]");
        assertThat(
                        wire(
                                "The old ferry sank on Tuesday, police said.\n\nNobody was hurt.\n\n(With inputs from AFP and PTI)"))
                .isEqualTo("part|[AFP, PTI]");
        assertThat(
                        wire(
                                "The old ferry sank on Tuesday, police said.\n\nThe minister told Reuters that nobody was hurt."))
                .isEqualTo("-|[]");
        assertThat(wire("The old ferry sank on Tuesday, police said.\n\nIt is provided by the port, the source said."))
                .isEqualTo("-|[]");
    }

    private String read(String page) throws Exception {
        return only("SELECT kind, language, doubtful, doubts FROM audits", page);
    }

    private String wire(String text) throws Exception {
        return only("SELECT wire, agencies FROM audits", Articles.page("Ferry sank", text));
    }

    private String only(String query, String page) throws Exception {
        Path store = Files.createTempDirectory(folder, "store").resolve("archive.duckdb");
        Path file = Files.writeString(folder.resolve("page.html"), page);
        Archive.run(store, file);
        List<String> rows = Archive.ask(store, query);
        assertThat(rows).hasSize(1);
        return rows.get(0);
    }
}
