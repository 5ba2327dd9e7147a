package io.github.onrecord.confidence;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Lines that are rows or cells of a table.
 *
 * @param rows how many show it by themselves: several cells, or a number alone
 * @param words in those, and in short lines beside them that end no sentence
 */
record Tables(int rows, int words) {
    private static final int MOST_WORDS_OF_CELL = 4;
    private static final int FEWEST_CELLS = 2;
    private static final Pattern CELL_EDGE = Pattern.compile("\\t|\\s*\\|\\s*| {3,}|;(?=\\S)|,(?=[^\\s\\d])");
    private static final Pattern NUMBER = Pattern.compile("[-+(]?[$€£₹]?\\d[\\d.,:/%–-]*[\\p{L}%)]{0,3}");

    static Tables in(List<PageLine> lines) {
        int rows = 0;
        int words = 0;
        for (PageLine line : lines) {
            boolean row = isRow(line);
            rows += row ? 1 : 0;
            words += row || isCell(line) ? line.words() : 0;
        }
        return new Tables(rows, words);
    }

    static boolean isRow(PageLine line) {
        String text = line.text();
        if (text.startsWith("|") || NUMBER.matcher(line.opening()).matches()) {
            return true;
        }
        String[] cells = CELL_EDGE.split(line.opening());
        if (cells.length <= FEWEST_CELLS && text.indexOf('\t') < 0 && text.indexOf('|') < 0) {
            return cells.length == FEWEST_CELLS && !line.endsSentence() && text.contains("   ");
        }
        return cells.length >= FEWEST_CELLS && !line.endsSentence();
    }

    private static boolean isCell(PageLine line) {
        return line.endsBlock() && line.words() <= MOST_WORDS_OF_CELL && !line.endsSentence();
    }
}
