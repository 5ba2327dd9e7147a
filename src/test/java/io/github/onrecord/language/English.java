package io.github.onrecord.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.onrecord.article.Article;
import io.github.onrecord.lexicon.Pack;
import io.github.onrecord.lexicon.PackFiles;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.IntStream;

/** Readings with the shipped word lists, checked on the way: spans lie in the text and give back the words. */
public final class English {
    private static final Reader READER = new Reader(Pack.lexicons(PackFiles.bundled()));

    private English() {}

    /** Reads plain text; ¶ stands for an empty line between paragraphs. */
    public static Reading read(String text) {
        Reading reading = READER.read(Article.ofText(text.replace("¶", "\n\n")));
        check(reading);
        return reading;
    }

    /** The tokens as printed. */
    public static List<String> tokens(Reading reading) {
        return IntStream.range(0, reading.size()).mapToObj(reading::surface).toList();
    }

    private static void check(Reading reading) {
        String text = reading.article().text();
        int last = 0;
        for (int i = 0; i < reading.size(); i++) {
            assertTrue(last <= reading.start(i) && reading.start(i) < reading.end(i), "token " + i + " of " + text);
            last = reading.end(i);
            assertEquals(plain(text.substring(reading.start(i), last)), plain(reading.surface(i)));
        }
        assertTrue(last <= text.length(), text);
        checkSentences(reading);
        checkQuotations(reading, text);
        int end = 0;
        for (Name name : reading.names()) {
            assertTrue(end <= name.first() && name.first() < name.end(), text);
            end = name.end();
        }
    }

    private static void checkSentences(Reading reading) {
        int next = 0;
        for (Sentence sentence : reading.sentences()) {
            assertEquals(next, sentence.first(), "sentences leave no token out");
            next = sentence.end();
            assertTrue(sentence.block().span().contains(reading.span(sentence.first(), sentence.end())));
        }
        assertEquals(reading.size(), next);
    }

    private static void checkQuotations(Reading reading, String text) {
        int end = 0;
        for (Quotation quotation : reading.quotations()) {
            assertTrue(end <= quotation.first(), text);
            end = quotation.end();
            assertTrue(quotation.outer().contains(quotation.inner()), text);
            assertEquals(reading.span(quotation.first(), quotation.end()), quotation.outer());
        }
    }

    /** Without what is invisible, straight apostrophes, ligatures as their letters. */
    private static String plain(String words) {
        String visible = words.replaceAll("[\\u00ad\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2069\\ufeff]", "");
        return Normalizer.normalize(visible.replaceAll("[‘’]", "'"), Normalizer.Form.NFKC);
    }
}
