package io.github.onrecord.review;

import io.github.onrecord.attribution.Source;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;

/** Which source of the later version is which of the earlier: the same name, a fuller one, or one that was mended. */
final class SourcePairs {
    private static final double MENDED = 0.85;

    private final Map<String, String> afterOf = new LinkedHashMap<>();

    private SourcePairs() {}

    static SourcePairs of(List<Source> before, List<Source> after) {
        SourcePairs pairs = new SourcePairs();
        pairs.join(before, after, (one, other) -> plain(one).equals(plain(other)));
        pairs.join(before, after, (one, other) -> holds(one, other) || holds(other, one));
        pairs.join(before, after, (one, other) -> Likeness.of(plain(one)).to(Likeness.of(plain(other))) >= MENDED);
        return pairs;
    }

    /** Whether it is among the sources of the later version. */
    boolean hasAfter(Source before) {
        return afterOf.containsKey(before.id());
    }

    /** Whether it was among the sources of the earlier version. */
    boolean hasBefore(Source after) {
        return afterOf.containsValue(after.id());
    }

    /** Whether the two are one. */
    boolean areOne(Source before, Source after) {
        return Optional.ofNullable(afterOf.get(before.id())).equals(Optional.of(after.id()));
    }

    private void join(List<Source> before, List<Source> after, BiPredicate<Source, Source> isOne) {
        for (Source old : before) {
            if (!hasAfter(old)) {
                after.stream()
                        .filter(source -> !hasBefore(source) && isOne.test(old, source))
                        .findFirst()
                        .ifPresent(source -> afterOf.put(old.id(), source.id()));
            }
        }
    }

    private static boolean holds(Source longer, Source shorter) {
        return longer.type().isNamed() == shorter.type().isNamed()
                && (" " + plain(longer) + " ").contains(" " + plain(shorter) + " ");
    }

    private static String plain(Source source) {
        return source.name()
                .toLowerCase(Locale.ROOT)
                .replaceAll("['’]s?\\b", "")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .replaceAll("^(the|an|a) ", "")
                .strip();
    }
}
