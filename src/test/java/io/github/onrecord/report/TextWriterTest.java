package io.github.onrecord.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.onrecord.audit.Audit;
import io.github.onrecord.report.TextOptions.Order;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextWriterTest {
    private static final TextOptions USUAL = options(80, Order.WORST_FIRST);

    /** A golden file and the report that it shows. */
    record Golden(String file, TextOptions options, List<Audit> audits) {}

    static Stream<Golden> goldens() {
        TextOptions all = new TextOptions(80, false, true, Order.WORST_FIRST, Optional.empty());
        Audit bridge = TextArticles.bridge();
        return Stream.of(
                new Golden("text-one-article.txt", USUAL, List.of(bridge)),
                new Golden("text-all.txt", all, List.of(bridge)),
                new Golden("text-reading-order.txt", options(100, Order.READING), List.of(bridge)),
                new Golden("text-narrow.txt", options(44, Order.WORST_FIRST), List.of(bridge)),
                new Golden("text-not-scored.txt", USUAL, List.of(TextArticles.unscored())),
                new Golden("text-nothing-rated.txt", USUAL, List.of(TextArticles.nothingRated())),
                new Golden("text-long-list.txt", USUAL, List.of(TextArticles.longList())),
                new Golden("text-two-articles.txt", all, List.of(bridge, TextArticles.nothingRated())),
                new Golden("text-many-articles.txt", USUAL, many()),
                new Golden("text-hostile.txt", USUAL, List.of(TextArticles.hostile())),
                new Golden("text-no-article.txt", USUAL, List.of()));
    }

    @ParameterizedTest
    @MethodSource("goldens")
    void the_report_is_the_golden_file(Golden golden) throws IOException {
        TextGolden.check(golden.file(), report(golden.options(), golden.audits()));
    }

    @Test
    void every_golden_file_has_its_report() throws IOException {
        Set<String> reports = goldens().map(Golden::file).collect(Collectors.toCollection(TreeSet::new));

        assertEquals(reports, TextGolden.files("text-"));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 40, 41, 47, 60, 80, 99, 100, 3000})
    void no_line_is_wider_than_the_terminal_or_than_a_hundred_columns(int width) throws IOException {
        int widest = Math.min(100, Math.max(40, width));
        for (List<Audit> audits : List.of(everything(), many())) {
            String report = report(options(width, Order.WORST_FIRST), audits);

            assertThat(report.lines())
                    .allSatisfy(
                            line -> assertThat(TextColumns.of(line)).as(line).isLessThanOrEqualTo(widest));
        }
    }

    @Test
    void without_colour_nothing_can_steer_the_terminal() throws IOException {
        String report = report(options(72, Order.READING), everything());

        assertThat(report.replace("\n", "")).doesNotContainPattern("[\\p{Cntrl}\\x{80}-\\x{9f}\\p{Cs}]");
        assertThat(report).doesNotContainPattern("[\\x{202a}-\\x{202e}\\x{2066}-\\x{2069}]");
    }

    @Test
    void with_colour_only_our_own_sequences_stand_and_the_words_stay_the_same() throws IOException {
        String plain = report(USUAL, everything());
        String colored = report(new TextOptions(80, true, false, Order.WORST_FIRST, USUAL.gateLine()), everything());

        assertThat(colored).contains("\u001b[1;38;5;160mU   0\u001b[0m");
        assertEquals(plain, colored.replaceAll("\u001b\\[(?:0|1|1;38;5;160|38;5;[0-9]{2,3})m", ""));
    }

    @Test
    void the_worst_ten_claims_are_shown_and_the_rest_is_counted() throws IOException {
        String report = report(USUAL, List.of(TextArticles.longList()));

        assertThat(report).contains("Thing number 14 went wrong.", "Thing number 5 went wrong.", "… 4 more (--all)");
        assertThat(report).doesNotContain("Thing number 4 went wrong.");
    }

    @Test
    void reading_order_shows_the_same_ten_claims() throws IOException {
        String report = report(options(80, Order.READING), List.of(TextArticles.longList()));

        assertThat(report).containsSubsequence("Thing number 5 ", "Thing number 14 ");
        assertThat(report).doesNotContain("Thing number 4 ");
    }

    @ParameterizedTest
    @MethodSource("goldens")
    void the_caption_stands_under_every_report_of_an_article(Golden golden) throws IOException {
        String oneLine = report(golden.options(), golden.audits()).replace('\n', ' ');

        assertEquals(!golden.audits().isEmpty(), oneLine.contains(Audit.CAPTION));
    }

    private static TextOptions options(int width, Order order) {
        return new TextOptions(width, false, false, order, Optional.of("Worst: 2 weak · gate: none · exit 0"));
    }

    private static List<Audit> everything() {
        return List.of(
                TextArticles.bridge(),
                TextArticles.unscored(),
                TextArticles.nothingRated(),
                TextArticles.longList(),
                TextArticles.hostile());
    }

    private static List<Audit> many() {
        List<Audit> audits = new ArrayList<>(everything());
        audits.addAll(Collections.nCopies(2, TextArticles.bridge()));
        return audits;
    }

    private static String report(TextOptions options, List<Audit> audits) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new TextWriter(options).write(audits, TextFixture.CONTEXT, out);
        return out.toString(UTF_8);
    }
}
