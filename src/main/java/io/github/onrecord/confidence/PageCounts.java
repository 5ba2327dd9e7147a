package io.github.onrecord.confidence;

import io.github.onrecord.article.Article;
import io.github.onrecord.language.Reading;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Counts everything that {@code confidence.yaml} may ask about a page. Fresh for each page. */
final class PageCounts {
    private final Map<PageMeasure, Integer> counts = new EnumMap<>(PageMeasure.class);
    private final Reading reading;
    private final PageLists lists;
    private final List<PageLine> lines;
    private int words;

    private PageCounts(Reading reading, PageLists lists) {
        this.reading = reading;
        this.lists = lists;
        this.lines = PageLines.of(reading.article());
    }

    static Map<PageMeasure, Integer> of(Reading reading, PageLists lists) {
        PageCounts page = new PageCounts(reading, lists);
        page.words();
        page.quotations();
        page.lines();
        page.voice();
        page.surroundings();
        return Collections.unmodifiableMap(page.counts);
    }

    private void words() {
        int function = 0;
        for (int i = 0; i < reading.size(); i++) {
            boolean body = reading.sentenceOf(i).block().kind().makesClaims();
            if (body && Character.isLetter(reading.surface(i).charAt(0))) {
                words++;
                function += reading.isIn(i, "common-words") ? 1 : 0;
            }
        }
        counts.put(PageMeasure.WORDS, words);
        counts.put(PageMeasure.FUNCTION_WORDS_PERCENT, percent(function, words));
    }

    private void quotations() {
        QuotationMarks marks = QuotationMarks.in(reading);
        counts.put(PageMeasure.UNCLOSED_QUOTATIONS, marks.unclosed());
        counts.put(PageMeasure.UNOPENED_QUOTATIONS, marks.unopened());
        counts.put(PageMeasure.UNBALANCED_WORDS_PERCENT, percent(marks.words(), words));
    }

    private void lines() {
        int printed = lines.stream().mapToInt(PageLine::words).sum();
        Verse verse = Verse.in(lines);
        counts.put(PageMeasure.VERSE_LINES, verse.lines());
        counts.put(PageMeasure.VERSE_WORDS_PERCENT, percent(verse.words(), printed));
        Tables tables = Tables.in(lines);
        counts.put(PageMeasure.TABLE_ROWS, tables.rows());
        counts.put(PageMeasure.TABLE_WORDS_PERCENT, percent(tables.words(), printed));
        Speakers speakers = Speakers.in(lines, lists.of(PageList.NOT_SPEAKERS));
        counts.put(PageMeasure.SPEAKER_LINES, speakers.lines());
        counts.put(PageMeasure.SPEAKER_LINES_PERCENT, percent(speakers.lines(), lines.size()));
        int questions = Math.max(speakers.questions(), Questions.answeredIn(lines, lists.of(PageList.FIRST_PERSON)));
        counts.put(PageMeasure.ANSWERED_QUESTIONS, questions);
        counts.put(PageMeasure.ANSWERED_QUESTIONS_PERCENT, percent(questions, lines.size()));
        counts.put(PageMeasure.CLOCK_ENTRIES, ClockEntries.in(lines));
    }

    private void voice() {
        WritersVoice voice = WritersVoice.in(reading, lists);
        counts.put(PageMeasure.OPINION_LABELS, OpinionLabels.of(reading.article(), lists));
        counts.put(PageMeasure.OPINION_SENTENCES, voice.arguing());
        counts.put(PageMeasure.OPINION_SENTENCES_PERCENT, percent(voice.arguing(), voice.sentences()));
        counts.put(PageMeasure.FIRST_PERSON_SENTENCES, voice.firstPerson());
        counts.put(PageMeasure.FIRST_PERSON_SENTENCES_PERCENT, percent(voice.firstPerson(), voice.sentences()));
    }

    private void surroundings() {
        int printed = lines.stream().mapToInt(PageLine::words).sum();
        Furniture furniture = Furniture.in(lines, lists);
        counts.put(PageMeasure.FURNITURE_LINES, furniture.lines());
        counts.put(PageMeasure.FURNITURE_WORDS_PERCENT, percent(furniture.words(), printed));
        counts.put(PageMeasure.BROKEN_CHARACTERS, broken(reading.article()));
    }

    private int broken(Article article) {
        String text = article.text().toLowerCase(java.util.Locale.ROOT);
        int found = 0;
        for (String sign : lists.of(PageList.BROKEN_CHARACTERS)) {
            for (int at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + sign.length())) {
                found++;
            }
        }
        return found;
    }

    private static int percent(int part, int whole) {
        return whole == 0 ? 0 : Math.min(100, 100 * part / whole);
    }
}
