package io.github.onrecord.ingest;

import java.util.Arrays;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.jsoup.parser.Parser;

/**
 * Where the words of a draft stand in the source that it was read from, and back. Of plain text and Markdown the words
 * are the source; of a web page they are looked for among the words that it shows. Immutable.
 *
 * <pre>{@code
 * SourcePlaces.of("<p>Tea, <b>milk</b></p>", draft).inSource(5); // 11, for "m"
 * }</pre>
 */
public final class SourcePlaces {
    private static final int NOWHERE = -1;

    /** Blanks fold, so neighbours of one block are at most two units apart; two blocks are three. */
    private static final int NEIGHBOURS = 2;

    private final int[] places;
    private final TreeMap<Integer, Integer> back = new TreeMap<>();

    private SourcePlaces(int[] places) {
        this.places = places;
        for (int unit = 0; unit < places.length; unit++) {
            if (places[unit] != NOWHERE) {
                back.putIfAbsent(places[unit], unit);
            }
        }
    }

    /**
     * The places of a draft's words.
     *
     * @param source the whole source, decoded; a byte order mark at its head may be left in
     * @param draft what {@link DraftReaders} read from it
     */
    public static SourcePlaces of(String source, Draft draft) {
        int mark = source.startsWith("\uFEFF") ? 1 : 0;
        int[] places = new int[draft.text().length()];
        if (source.substring(mark).equals(draft.text())) {
            Arrays.setAll(places, unit -> unit + mark);
        } else {
            Arrays.fill(places, NOWHERE);
            locate(source, draft, places);
        }
        return new SourcePlaces(places);
    }

    /** Where the unit at this offset of the draft's text stands; empty for blanks, and for words not in the source. */
    public OptionalInt inSource(int offset) {
        return offset < 0 || offset >= places.length || places[offset] == NOWHERE
                ? OptionalInt.empty()
                : OptionalInt.of(places[offset]);
    }

    /** Which unit of the draft's text stands at or closely before this offset of the source; empty outside its words. */
    public OptionalInt inDraft(int offset) {
        var before = back.floorEntry(offset);
        var after = back.ceilingEntry(offset);
        if (before == null || after == null || after.getValue() - before.getValue() > NEIGHBOURS) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(before.getValue());
    }

    /** From the last block to the first, since a page names its headline in menus above the article too. */
    private static void locate(String source, Draft draft, int[] places) {
        PageUnits page = PageUnits.in(Parser.htmlParser().setTrackPosition(true).parseInput(source, ""), source);
        int before = page.words().length();
        for (int i = draft.blocks().size() - 1; i >= 0; i--) {
            DraftBlock block = draft.blocks().get(i);
            String words = PageUnits.unblanked(draft.text().substring(block.start(), block.end()));
            int at = page.words().lastIndexOf(words, before - words.length());
            if (at >= 0) {
                place(block, draft.text(), page, at, places);
                before = at;
            }
        }
    }

    private static void place(DraftBlock block, String text, PageUnits page, int from, int[] places) {
        int at = from;
        for (int unit = block.start(); unit < block.end(); unit++) {
            if (!PageUnits.isBlank(text.charAt(unit))) {
                places[unit] = page.place(at++);
            }
        }
    }
}
