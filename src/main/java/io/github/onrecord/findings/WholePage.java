package io.github.onrecord.findings;

import java.util.List;

/**
 * What only a page read as a whole shows; each part is a row of measures of its own.
 *
 * @param reply whether those who are accused are heard
 * @param top whether the headline, the subheads and the lead say no more than the text
 * @param scene how far the reporting stood from what it tells
 * @param quotations how soon a reader learns who speaks
 * @param origins what stands or falls together among the claims with an identified source, the largest first
 */
public record WholePage(
        RightOfReply reply, HeadlineGap top, SceneDistance scene, QuotationDistance quotations, List<Origin> origins) {
    /** A page that accuses nobody, has no headline and no place, and quotes nobody. */
    public static final WholePage BLANK =
            new WholePage(RightOfReply.NONE, HeadlineGap.NONE, SceneDistance.NONE, QuotationDistance.NONE, List.of());

    /** Copies the list. */
    public WholePage {
        origins = List.copyOf(origins);
    }
}
