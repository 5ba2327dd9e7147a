package io.github.onrecord.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.onrecord.article.Article;
import io.github.onrecord.audit.Audit;
import io.github.onrecord.audit.Auditor;
import io.github.onrecord.review.Matching.Pair;
import io.github.onrecord.review.Matching.Sources;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatchingTest {
    private static final Auditor AUDITOR = Auditor.standard();

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
            The bridge was hitt twice, police said. | The bridge was hit twice, police said.             | true
            The road is shut until noon.            | The road is shut until noon on Monday.             | true
            Ana Ruiz said the bridge was safe.      | Ana Ruiz said that the Bridge was “safe”.          | true
            The road is shut.                       | The ferry sails at noon.                           | false
            Ana Ruiz said the bridge was safe.      | Ben Toll said the bridge was safe.                 | false
            """)
    void words_that_were_mended_are_the_same_claim_and_other_words_or_sources_are_not(
            String before, String after, boolean same) {
        Matching matching = Matching.of(claims(before), claims(after), Sources.SAME);

        assertThat(matching.after(0).isPresent()).isEqualTo(same);
    }

    @Test
    void with_any_source_only_the_words_decide() {
        Matching matching = Matching.of(
                claims("Ana Ruiz said the bridge was safe."),
                claims("Ben Toll said the bridge was safe."),
                Sources.ANY);

        assertThat(matching.pairs()).containsExactly(new Pair(0, 0, false));
    }

    @Test
    void what_moved_is_found_by_its_fingerprint() {
        List<Trace> before = List.of(claim("a", "The road is shut."), claim("b", "The ferry sails at noon."));
        List<Trace> after = List.of(before.get(1), before.get(0));

        assertThat(Matching.of(before, after, Sources.SAME).pairs())
                .containsExactly(new Pair(0, 1, true), new Pair(1, 0, true));
    }

    @Test
    void of_two_that_are_equally_alike_the_one_in_its_place_is_taken() {
        List<Trace> before = List.of(claim("k", "Kept."), claim("b", "The road was closed at noon."));
        List<Trace> after = List.of(
                claim("x", "The road was closed at nine."),
                claim("k", "Kept."),
                claim("y", "The road was closed at nine."));

        assertThat(Matching.of(before, after, Sources.SAME).after(1)).hasValue(2);
    }

    @Test
    void each_is_taken_once_and_the_likest_first() {
        List<Trace> before =
                List.of(claim("a", "The old road was closed at noon."), claim("b", "The road was closed at noon."));
        List<Trace> after = List.of(claim("c", "The road was closed at noon!"));
        Matching matching = Matching.of(before, after, Sources.SAME);

        assertThat(matching.before(0)).hasValue(1);
        assertThat(matching.gone()).containsExactly(0);
        assertThat(matching.added()).isEmpty();
    }

    @Test
    void a_finding_of_one_code_is_never_one_of_another() {
        List<Trace> before = List.of(new Trace("a", "F01", "", "The road is shut."));
        List<Trace> after = List.of(new Trace("b", "F02", "", "The road is shut."));

        assertThat(Matching.of(before, after, Sources.ANY).pairs()).isEmpty();
    }

    private static List<Trace> claims(String text) {
        Audit audit = AUDITOR.audit(Article.ofText(text));
        assertThat(audit.claims()).hasSize(1);
        return Trace.ofClaims(audit);
    }

    private static Trace claim(String fingerprint, String words) {
        return new Trace(fingerprint, "", "", words);
    }
}
