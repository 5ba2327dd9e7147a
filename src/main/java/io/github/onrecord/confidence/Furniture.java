package io.github.onrecord.confidence;

import java.util.List;
import java.util.Locale;

/**
 * Lines that belong to the page around an article: cookie banners, buttons, comment forms.
 *
 * @param lines how many
 * @param words in them
 */
record Furniture(int lines, int words) {
    static Furniture in(List<PageLine> lines, PageLists lists) {
        int found = 0;
        int words = 0;
        for (PageLine line : lines) {
            if (isFurniture(line.text().toLowerCase(Locale.ROOT), lists)) {
                found++;
                words += line.words();
            }
        }
        return new Furniture(found, words);
    }

    private static boolean isFurniture(String line, PageLists lists) {
        return lists.of(PageList.FURNITURE).contains(line)
                || lists.of(PageList.FURNITURE_PHRASES).stream().anyMatch(line::contains);
    }
}
