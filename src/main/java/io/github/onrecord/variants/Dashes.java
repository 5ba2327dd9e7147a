package io.github.onrecord.variants;

import io.github.onrecord.language.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A dash for a comma: two around an aside, or one before an afterthought; with spaces and without. */
final class Dashes implements Rewording {
    private static final List<String> DASHES = List.of(" – ", "—");

    private final VariantWords words;

    Dashes(VariantWords words) {
        this.words = words;
    }

    @Override
    public List<Variant> of(Sample sample) {
        Reading reading = sample.reading();
        List<Integer> commas = new ArrayList<>();
        for (int i = 0; i < reading.size(); i++) {
            if (reading.lower(i).equals(",") && !reading.isQuoted(i)) {
                commas.add(i);
            }
        }
        boolean aside = commas.size() == 2;
        boolean afterthought = commas.size() == 1
                && isAfterthought(reading, commas.get(0))
                && !words.words("openings").contains(reading.lower(0));
        return aside || afterthought ? dashed(sample, commas) : List.of();
    }

    private boolean isAfterthought(Reading reading, int comma) {
        String next = comma + 1 < reading.size() ? reading.lower(comma + 1) : "";
        return words.words("after-dash").contains(next) || next.endsWith("ing");
    }

    private static List<Variant> dashed(Sample sample, List<Integer> commas) {
        return DASHES.stream().map(dash -> variant(sample, commas, dash)).toList();
    }

    private static Variant variant(Sample sample, List<Integer> commas, String dash) {
        StringBuilder text = new StringBuilder(sample.text());
        for (int i = commas.size() - 1; i >= 0; i--) {
            int at = sample.reading().start(commas.get(i));
            text.replace(at, at + 2, dash);
        }
        String kept = sample.source().map(span -> span.in(sample.text())).orElse("");
        String first = Stream.of(kept.split(",")).findFirst().orElse("");
        return sample.variant(VariantKind.DASH, text.toString(), first);
    }
}
