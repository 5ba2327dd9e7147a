package io.github.onrecord.review;

import io.github.onrecord.ingest.Input;
import io.github.onrecord.ingest.Remark;
import io.github.onrecord.ingest.Remarks;
import java.util.ArrayList;
import java.util.List;

/**
 * Suppressions in the draft itself, as comments of HTML or Markdown: {@code <!-- onrecord: ignore F02 because the wire is
 * our only source until noon -->}. They reach the block that they stand in or before. Several codes are set apart by
 * commas or spaces. Dots alone, as in {@code because ...}, are no reason yet.
 */
public final class InText {
    private static final String FIRST_WORD = "onrecord:";
    private static final String IGNORE = "ignore ";
    private static final String BECAUSE = " because";

    private InText() {}

    /** The suppressions in a draft, in order; one without a reason has an empty one, and holds nothing back. */
    public static List<Suppression> in(Input draft) {
        List<Suppression> found = new ArrayList<>();
        for (Remark remark : Remarks.in(draft, FIRST_WORD)) {
            String words = remark.words().substring(FIRST_WORD.length()).strip();
            int because = words.indexOf(BECAUSE);
            String reason = because < 0 ? "" : reason(words.substring(because + BECAUSE.length()));
            String codes = because < 0 ? words : words.substring(0, because);
            String listed = codes.startsWith(IGNORE) ? codes.substring(IGNORE.length()) : codes;
            for (String code : listed.strip().split("[,\\s]+")) {
                found.add(new Suppression("", code, remark.passage(), codes.startsWith(IGNORE) ? reason : ""));
            }
        }
        return found;
    }

    private static String reason(String written) {
        return written.chars().anyMatch(Character::isLetterOrDigit) ? written.strip() : "";
    }
}
