package io.github.onrecord.confidence;

import io.github.onrecord.language.Quotation;
import io.github.onrecord.language.Reading;
import java.util.List;

/**
 * Quotation marks without a partner.
 *
 * @param unclosed quotations that no mark closes
 * @param unopened closing marks that none opens
 * @param words in the quotations whose end or beginning is a guess
 */
record QuotationMarks(int unclosed, int unopened, int words) {
    private static final String DOUBLE = "“”\"«»„＂";

    static QuotationMarks in(Reading reading) {
        int unclosed = 0;
        int unopened = 0;
        int words = 0;
        List<Quotation> all = reading.quotations();
        for (int number = 0; number < all.size(); number++) {
            Quotation quotation = all.get(number);
            boolean noOpening = !quotation.continued() && !isMark(reading, quotation.first());
            unclosed += quotation.open() && !isCarriedOn(all, number) ? 1 : 0;
            unopened += noOpening ? 1 : 0;
            words += quotation.open() || noOpening ? quotation.end() - quotation.first() : 0;
        }
        return new QuotationMarks(unclosed, unopened + stray(reading), words);
    }

    /** Whether the next paragraph goes on with the quotation, as the trade sets long ones. */
    private static boolean isCarriedOn(List<Quotation> all, int number) {
        return number + 1 < all.size() && all.get(number + 1).continued();
    }

    /** Double marks that belong to no quotation; the inch mark of 6" is none. */
    private static int stray(Reading reading) {
        int stray = 0;
        for (int i = 1; i < reading.size(); i++) {
            boolean afterDigit = Character.isDigit(reading.surface(i - 1).charAt(0));
            stray += isDouble(reading, i) && reading.quotationAt(i).isEmpty() && !afterDigit ? 1 : 0;
        }
        return stray;
    }

    private static boolean isMark(Reading reading, int token) {
        return isDouble(reading, token) || reading.surface(token).equals("'");
    }

    private static boolean isDouble(Reading reading, int token) {
        return DOUBLE.indexOf(reading.surface(token).charAt(0)) >= 0;
    }
}
