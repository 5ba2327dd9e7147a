package io.github.onrecord.variants;

import java.util.List;

/** Straight quotation marks and apostrophes for curly ones, and the other way round. */
final class QuoteMarks implements Rewording {
    @Override
    public List<Variant> of(Sample sample) {
        String text = sample.text();
        String straight =
                text.replace('“', '"').replace('”', '"').replace('‘', '\'').replace('’', '\'');
        if (!straight.equals(text)) {
            return List.of(variant(sample, VariantKind.STRAIGHT_MARKS, straight, straight));
        }
        String curly = curly(text);
        return curly.equals(text) ? List.of() : List.of(variant(sample, VariantKind.CURLY_MARKS, curly, curly));
    }

    /** The same words of the source, with its own apostrophes changed too. */
    private static Variant variant(Sample sample, VariantKind kind, String words, String whole) {
        String kept = sample.source()
                .map(span -> whole.substring(span.start(), span.end()))
                .orElse("");
        return sample.variant(kind, words, kept);
    }

    private static String curly(String text) {
        StringBuilder curly = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            boolean opens = i == 0 || Character.isWhitespace(text.charAt(i - 1)) || text.charAt(i - 1) == '(';
            switch (text.charAt(i)) {
                case '"' -> curly.append(opens ? '“' : '”');
                case '\'' -> curly.append(opens ? '‘' : '’');
                default -> curly.append(text.charAt(i));
            }
        }
        return curly.toString();
    }
}
