package io.github.onrecord.audit;

import static io.github.onrecord.audit.Audited.audited;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.onrecord.claims.Claim;
import io.github.onrecord.claims.Hedge;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HedgeTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            The quay could stay shut until May.                     | could         | modal                | outlet
            The quay is likely to stay shut until May.              | likely        | modal                | outlet
            Rumours of a split have swirled for weeks.              | Rumours of    | reportive_noun       | outlet
            Scientists believe the lake is old.                     | believe       | weak_assertion_verb  | outlet
            The quay is worth about two million crowns.             | about         | approximator         | outlet
            Mayor Ana Ruiz said the quay could stay shut.           | could         | modal                | source
            """)
    void a_hedge_has_a_kind_and_an_owner(String sentence, String words, String kind, String owner) {
        Audited page = audited(sentence);
        Hedge hedge = page.onlyClaim().hedges().get(0);

        assertEquals(words, page.words(hedge.span()));
        assertEquals(kind, hedge.kind().id());
        assertEquals(owner, hedge.owner().id());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Mayor Ana Ruiz said the quay could stay shut.           | 0
            Sources said the quay stays shut.                       | 0
            Sources said the quay could stay shut.                  | -5
            Analysts believe the quay could stay shut.              | -10
            Sources said the quay is worth about two million.       | 0
            """)
    void only_the_outlets_own_doubt_costs_points(String sentence, int points) {
        Audited page = audited(sentence);

        assertEquals(
                points,
                page.audit().claims().get(0).score().orElseThrow().contributions().stream()
                        .filter(contribution -> contribution.factor().equals("hedging"))
                        .mapToInt(contribution -> contribution.points())
                        .sum());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Two aides said Minister Ada May may leave in May.               | may
            Two aides said Senator Mark Might might leave next May.         | might
            Two aides said Tom Could could leave before May.                | could
            May Holt may leave in May, two aides said.                      | may
            """)
    void a_name_or_a_month_is_no_hedge(String sentence, String hedge) {
        Audited page = audited(sentence);

        assertThat(page.onlyClaim().hedges())
                .extracting(found -> page.words(found.span()))
                .containsExactly(hedge);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            The quay is shut.                                       | asserted
            The quay may be shut.                                   | hedged
            The quay is worth about two million crowns.             | asserted
            Mayor Ana Ruiz denied the report.                       | denied
            It is not known who shut the quay.                      | questioned
            """)
    void the_modality_follows_the_words(String sentence, String modality) {
        Claim claim = audited(sentence).onlyClaim();

        assertThat(claim.modality().id()).isEqualTo(modality);
    }
}
