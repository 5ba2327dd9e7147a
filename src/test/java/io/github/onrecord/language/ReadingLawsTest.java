package io.github.onrecord.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.onrecord.article.Block;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of every reading; {@link English#read} checks the spans besides. The seed is fixed: a failure stays one. */
class ReadingLawsTest {
    private static final String SEED = "7";
    private static final int TRIES = 500;

    @Property(seed = SEED, tries = TRIES)
    void every_letter_of_a_block_lies_in_a_token(@ForAll("scraps") String text) {
        Reading reading = English.read(text);

        StringBuilder inTokens = new StringBuilder();
        for (int i = 0; i < reading.size(); i++) {
            inTokens.append(reading.words(i, i + 1));
        }
        String inBlocks = reading.article().blocks().stream()
                .map(Block::span)
                .map(span -> span.in(reading.article().text()))
                .collect(Collectors.joining());
        assertEquals(letters(inBlocks), letters(inTokens.toString()));
    }

    @Property(seed = SEED, tries = TRIES)
    void any_characters_at_all_can_be_read(@ForAll String text) {
        Reading reading = English.read("Tarn " + text);

        for (Sentence sentence : reading.sentences()) {
            assertThat(reading.phrases(sentence).nounPhrases()).isNotNull();
        }
    }

    @Property(seed = SEED, tries = TRIES)
    void straight_or_curly_double_marks_change_no_quotation(@ForAll("quotedCopy") String curly) {
        assertEquals(quotations(English.read(curly)), quotations(English.read(curly.replaceAll("[“”]", "\""))));
    }

    @Property(seed = SEED, tries = TRIES)
    void straight_or_curly_apostrophes_change_no_word(@ForAll("scraps") String scraps) {
        String text = scraps.replace("‘", "");
        Assume.that(!text.matches("(?s).*['‘’]{2}.*")); // two apostrophes are a double mark

        assertEquals(English.tokens(English.read(text.replace('’', '\''))), English.tokens(English.read(text)));
    }

    @Property(seed = SEED, tries = 100)
    void the_language_of_the_machine_changes_nothing(@ForAll("scraps") String text) {
        Locale before = Locale.getDefault();
        List<Name> names = English.read(text).names();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertEquals(names, English.read(text).names());
        } finally {
            Locale.setDefault(before);
        }
    }

    /** News copy cut to pieces and put together again at random. */
    @Provide
    Arbitrary<String> scraps() {
        return Arbitraries.of(
                        "Ilse Marrow",
                        "the mayor",
                        "ISTANBUL",
                        "said",
                        "told the Tarn Observer",
                        "J. K. Ruiz",
                        "U.S.",
                        "p.m.",
                        "1,200",
                        "9:40",
                        "the boys'",
                        "’90s",
                        "isn’t",
                        "co-author",
                        "Dr.",
                        "🔥",
                        "har\u00adbour",
                        "\u200b",
                        ".",
                        ". ",
                        ", ",
                        " ",
                        " ",
                        " ",
                        "?",
                        "!",
                        "…",
                        "“",
                        "”",
                        "\"",
                        "‘",
                        "’",
                        "'",
                        "«",
                        "»",
                        "(",
                        ")",
                        "—",
                        "--",
                        "¶",
                        "\n",
                        "# ",
                        "- ",
                        "\u00a0",
                        "Ministry of",
                        "İ",
                        "\ud83d")
                .list()
                .ofMinSize(1)
                .ofMaxSize(40)
                .map(pieces -> String.join("", pieces));
    }

    /** Sentences with well-placed marks, some paragraphs of which carry a quotation on. */
    @Provide
    Arbitrary<String> quotedCopy() {
        return Arbitraries.of(
                        "“The gate leaks,” Marrow said.",
                        "Marrow said: “The gate leaks. It is old.”",
                        "The “experts” left.",
                        "She called it “the weakest link” in years.",
                        "“Who signed it?” he asked. “You did.”",
                        "It is the boys’ club (“our home”).",
                        "“He said, ‘Never sell,’ and left,” she said.",
                        "Nobody came.",
                        "¶",
                        "¶“It goes on.¶“And on.”")
                .list()
                .ofMinSize(1)
                .ofMaxSize(8)
                .map(pieces -> String.join(" ", pieces));
    }

    private static String letters(String text) {
        return text.codePoints()
                .filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static List<String> quotations(Reading reading) {
        return reading.quotations().stream()
                .map(q -> q.outer() + " " + q.inner() + " " + q.kind() + " " + q.continued() + " " + q.open())
                .collect(Collectors.toList());
    }
}
