package io.github.onrecord.evaluation;

import io.github.onrecord.article.Article;
import io.github.onrecord.article.Span;
import io.github.onrecord.article.Spans;
import io.github.onrecord.ingest.DraftReaders;
import java.util.List;
import java.util.stream.Collectors;

/** An article whose characters are counted in code points, as all gold counts them. */
final class GoldText {
    private final String name;
    private final String text;
    private final int[] characters;
    private final int[] indexOfUnit;

    /**
     * @param name the article's file name
     * @param text its words
     */
    GoldText(String name, String text) {
        this.name = name;
        this.text = text;
        this.characters = text.codePoints().toArray();
        this.indexOfUnit = new int[text.length() + 1];
        int unit = 0;
        for (int index = 0; index < characters.length; index++) {
            int width = Character.charCount(characters[index]);
            for (int part = 0; part < width; part++) {
                indexOfUnit[unit++] = index;
            }
        }
        indexOfUnit[unit] = characters.length;
    }

    String name() {
        return name;
    }

    Article article() {
        return Article.of(DraftReaders.plainText(name, text));
    }

    /** Whether a span in code points lies in the text. */
    boolean holds(int start, int end) {
        return 0 <= start && start < end && end <= characters.length;
    }

    /** The span in code points of a span in UTF-16 units. */
    Span counted(Span units) {
        return new Span(indexOfUnit[units.start()], indexOfUnit[units.end()]);
    }

    Points points(Spans units) {
        return Points.of(units.list().stream().map(this::counted).toList());
    }

    Points points(Span units) {
        return Points.of(counted(units));
    }

    /** The words of spans that are counted in code points, a space between two. */
    String words(List<Span> spans) {
        return spans.stream().map(this::words).collect(Collectors.joining(" "));
    }

    String words(Span span) {
        return new String(characters, span.start(), span.length());
    }

    /** Without white space. */
    Points visible(Points points) {
        return points.keep(index -> !isSpace(characters[index]));
    }

    /** Whether both have the same letters and digits; characters of neither kind count where there are no others. */
    boolean isSame(Points left, Points right) {
        Points letters = letters(left);
        return !letters.isEmpty() && letters.isSameAs(letters(right));
    }

    private Points letters(Points points) {
        Points letters = points.keep(index -> isLetterOrNumber(characters[index]));
        return letters.isEmpty() ? points : letters;
    }

    private static boolean isLetterOrNumber(int character) {
        return Character.isLetterOrDigit(character)
                || Character.getType(character) == Character.OTHER_NUMBER
                || Character.getType(character) == Character.LETTER_NUMBER;
    }

    private static boolean isSpace(int character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }

    /** The whole text. */
    String text() {
        return text;
    }
}
