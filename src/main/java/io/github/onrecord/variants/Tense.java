package io.github.onrecord.variants;

import io.github.onrecord.article.Span;
import io.github.onrecord.language.Reading;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Present for past in the words that credit, and the other way round. */
final class Tense implements Rewording {
    private static final Map<String, String> BE = Map.of("is", "was", "was", "is", "are", "were", "were", "are");

    private final VariantWords words;
    private final HeadNumber number;

    Tense(VariantWords words) {
        this.words = words;
        this.number = new HeadNumber(words);
    }

    @Override
    public List<Variant> of(Sample sample) {
        if (sample.cue().isEmpty() || isDated(sample.reading())) {
            return List.of();
        }
        Span cue = sample.cue().get();
        String[] cueWords = cue.in(sample.text()).toLowerCase(Locale.ROOT).split(" ");
        int at = BE.containsKey(cueWords[0]) || cueWords.length == 1 ? 0 : cueWords[0].equals("it") ? 1 : -1;
        if (at < 0) {
            return List.of();
        }
        return moved(cueWords[at], sample).map(word -> variant(sample, cue, cueWords[at], word)).stream()
                .toList();
    }

    private Optional<String> moved(String word, Sample sample) {
        if (BE.containsKey(word)) {
            return Optional.of(BE.get(word));
        }
        if (sample.source().isEmpty()) {
            return Optional.empty();
        }
        String source = sample.source().get().in(sample.text());
        return words.verb(word).filter(verb -> !words.is("past-only", word)).map(verb -> {
            boolean past = word.equals(verb.past());
            return past ? number.isPlural(source) ? verb.base() : verb.third() : verb.past();
        });
    }

    private Variant variant(Sample sample, Span cue, String old, String moved) {
        String text = sample.text();
        String cueWords = cue.in(text);
        int at = cueWords.toLowerCase(Locale.ROOT).indexOf(old) + cue.start();
        boolean toPast = BE.containsKey(old)
                ? old.equals("is") || old.equals("are")
                : words.verb(old).filter(verb -> !old.equals(verb.past())).isPresent();
        String before = text.substring(0, at);
        String after = text.substring(at + old.length());
        boolean quoted = text.contains("“");
        String rest = quoted ? after : shifted(after, toPast);
        String head = quoted
                        || sample.source().isPresent()
                                && sample.source().get().start() < at
                                && before.strip().length()
                                        == sample.source().get().end()
                ? before
                : shifted(before, toPast);
        return sample.variant(VariantKind.TENSE, head + moved + rest);
    }

    private String shifted(String content, boolean toPast) {
        if (!toPast) {
            return content.replace(" would ", " will ");
        }
        String shifted = content;
        for (Map.Entry<String, String> pair : words.pairs("backshift").entrySet()) {
            shifted = Pattern.compile("(?<! to) " + pair.getKey() + " ")
                    .matcher(shifted)
                    .replaceAll(" " + pair.getValue() + " ");
        }
        return shifted;
    }

    /** "Says on Monday" is no English. */
    private static boolean isDated(Reading reading) {
        for (int token = 0; token < reading.size(); token++) {
            if (reading.isIn(token, "days")
                    || reading.isIn(token, "months")
                    || reading.surface(token).matches("(19|20)\\d\\d")) {
                return true;
            }
        }
        return false;
    }
}
