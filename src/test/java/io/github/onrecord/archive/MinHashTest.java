package io.github.onrecord.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MinHashTest {
    @Test
    void marks_capitals_and_blanks_change_nothing() {
        assertThat(MinHash.of("The ferry, she said, “SANK at its mooring”.").signature())
                .isEqualTo(MinHash.of("the ferry she  said sank at its mooring").signature());
    }

    @Test
    void texts_that_have_no_five_words_in_common_have_hardly_an_equal_place() {
        assertThat(MinHash.of(Articles.FERRY).similarity(MinHash.of(Articles.QUARRY)))
                .isLessThan(0.03);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.3, 0.6, 0.8, 0.95})
    void the_share_of_equal_places_is_near_the_share_of_runs_in_common(double kept) {
        Random random = new Random(7);
        List<String> first = words(random, 2_000);
        List<String> second = new ArrayList<>(first.subList(0, (int) (kept * first.size())));
        second.addAll(words(random, first.size() - second.size()));

        double estimated = MinHash.of(String.join(" ", first)).similarity(MinHash.of(String.join(" ", second)));

        assertThat(estimated).isCloseTo(jaccard(first, second), Assertions.within(0.13));
    }

    @Test
    void a_text_without_words_has_no_shingles() {
        assertThat(MinHash.of(" — ").shingles()).isZero();
        assertThat(MinHash.of("Gone.").shingles()).isEqualTo(1);
    }

    private static double jaccard(List<String> first, List<String> second) {
        Set<List<String>> one = runs(first);
        Set<List<String>> both = new HashSet<>(one);
        both.retainAll(runs(second));
        Set<List<String>> all = new HashSet<>(one);
        all.addAll(runs(second));
        return (double) both.size() / all.size();
    }

    private static Set<List<String>> runs(List<String> words) {
        Set<List<String>> runs = new HashSet<>();
        for (int i = 0; i + MinHash.SHINGLE <= words.size(); i++) {
            runs.add(List.copyOf(words.subList(i, i + MinHash.SHINGLE)));
        }
        return runs;
    }

    private static List<String> words(Random random, int count) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            words.add("w" + random.nextInt(3_000));
        }
        return words;
    }
}
