package io.github.onrecord.report;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.apache.poi.common.usermodel.HyperlinkType;

/**
 * Where a cell leads.
 *
 * @param type a place in the workbook or an address on the web
 * @param address "Claims!D12" or "https://..."
 */
record SheetLink(HyperlinkType type, String address) {
    /** A cell of this workbook; the row is counted from 0 as in {@link SheetGrid#nextRow}. */
    static SheetLink toCell(String sheet, String column, int row) {
        return new SheetLink(HyperlinkType.DOCUMENT, sheet + "!" + column + (row + 1));
    }

    /** A web address, if it is one that a spreadsheet can open. */
    static Optional<SheetLink> toWeb(String address) {
        try {
            String scheme = new URI(address).getScheme();
            return "https".equalsIgnoreCase(scheme) || "http".equalsIgnoreCase(scheme)
                    ? Optional.of(new SheetLink(HyperlinkType.URL, address))
                    : Optional.empty();
        } catch (URISyntaxException notAnAddress) {
            return Optional.empty();
        }
    }
}
