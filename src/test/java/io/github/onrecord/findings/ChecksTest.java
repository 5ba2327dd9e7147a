package io.github.onrecord.findings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.onrecord.attribution.SourceType;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChecksTest {
    private static final String SENTENCE = "The ferry sank off Orle.";

    @ParameterizedTest(name = "{0} with {1}: {2}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            none                 | -                                              | F01
            own_observation      | -                                              | -
            hearsay_unsourced    | -                                              | F02
            hearsay_unsourced    | cue.reports                                    | F02 F13
            unnamed_expert_group | -                                              | F03
            unnamed_expert_group | source.anchored                                | -
            unnamed_insider      | source.bare reason.absent                      | F04 F05
            unnamed_insider      | source.specific reason.absent                  | F05
            unnamed_insider      | source.bare reason.formula                     | F04 F06
            unnamed_official     | reason.absent                                  | F05
            unnamed_official     | reason.formula                                 | F06
            unnamed_official     | reason.specific                                | -
            unnamed_official     | reason.specific reason.formula                 | -
            public_crowd         | reason.absent                                  | -
            unnamed_official     | reason.specific content.attack                 | F07
            unnamed_insider      | reason.specific content.opinion                | F07
            unnamed_expert_group | content.speculation                            | F03 F07
            unnamed_expert_group | source.anchored content.speculation            | -
            public_crowd         | content.opinion                                | -
            named_person         | content.opinion channel.interview              | -
            unnamed_insider      | source.plural-of-one reason.specific           | F08
            """)
    void the_source_decides(String type, String facts, String codes) {
        assertEquals(split(codes), codes(type, facts));
    }

    @ParameterizedTest(name = "{0} with {1}: {2}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            named_person_role    | channel.unstated                               | F09
            named_person         | channel.occasion-only                          | F09
            named_journalist     | channel.unstated                               | F09
            named_person_role    | channel.on-scene                               | -
            named_person_role    | channel.occasion-only relay.outlet             | -
            named_person_role    | channel.occasion-only channel.on-scene         | -
            named_body           | channel.unstated                               | -
            artefact             | check.silent                                   | F10
            artefact             | check.could-not                                | -
            named_body           | check.silent                                   | -
            artefact             | check.method poster.unnamed                    | F11
            named_body           | poster.unnamed                                 | -
            named_journalist     | source.named channel.messaging-channel channel.own-account statement.about-others                  | F12
            named_journalist     | source.named channel.messaging-channel channel.own-account statement.about-others check.could-not  | -
            named_body           | source.named channel.social-post channel.own-account statement.own-acts                            | -
            named_outlet         | relay.chain                                    | F14
            named_outlet         | relay.anonymous origin.shared                  | F14 F15
            named_person         | relay.outlet channel.other-media               | -
            """)
    void the_way_to_the_page_decides(String type, String facts, String codes) {
        assertEquals(split(codes), codes(type, facts));
    }

    @ParameterizedTest(name = "{0} with {1}: {2}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            none                 | elsewhere.later                                | F01 F16
            none                 | elsewhere.earlier                              | F01 F17
            named_document       | lead.overreach                                 | F18
            named_document       | content.allegation                             | F19
            named_document       | content.allegation reply.shown                 | -
            none                 | content.figure                                 | F01 F20
            unnamed_insider      | content.figure source.bare reason.specific     | F04 F20
            unnamed_insider      | content.figure source.specific reason.specific | -
            unnamed_expert_group | content.figure source.anchored                 | -
            named_body           | content.figure                                 | -
            none                 | content.motive                                 | F01 F21
            hearsay_unsourced    | content.motive                                 | F02 F21
            named_body           | content.motive                                 | -
            none                 | content.inference                              | F01
            none                 | content.inference content.inference-on-hearsay | F01 F22
            named_body           | cue.loaded                                     | F23
            named_body           | cue.factive                                    | F23
            named_body           | hedge.one                                      | -
            named_body           | hedge.two-or-more                              | F24
            named_body           | owner.ambiguous                                | F25
            own_observation      | good.own-observation                           | F26
            """)
    void the_words_decide(String type, String facts, String codes) {
        assertEquals(split(codes), codes(type, facts));
    }

    @Test
    void a_note_is_praised_and_never_asked_about() {
        Story story = Story.of("The mayor did not reply.").note("The mayor did not reply.", "good.reply", "cue.loaded");

        assertEquals(List.of("F26"), story.codes());
    }

    @Test
    void every_claim_with_a_fault_has_a_finding_of_its_own_in_reading_order() {
        Story story = Story.of("Prices rose. Rents fell.")
                .claim("Prices rose.", SourceType.NONE, "content.motive")
                .claim("Rents fell.", SourceType.NONE);

        assertThat(story.findings()).extracting(Finding::code).containsExactly("F01", "F21", "F01");
        assertThat(story.findings())
                .extracting(Finding::claims)
                .containsExactly(List.of("c1"), List.of("c1"), List.of("c2"));
    }

    @Test
    void a_finding_points_at_the_words_that_show_it() {
        Story story = Story.of("The mayor claimed that rents fell.")
                .claim("The mayor claimed that rents fell.", SourceType.NAMED_BODY, "cue.loaded: claimed");

        assertThat(story.findings().get(0).spans()).extracting(story::words).containsExactly("claimed");
    }

    @Test
    void a_finding_points_at_the_claim_where_the_words_stand_elsewhere() {
        Story story = Story.of("A video appeared on Vidly. It shows a fire.")
                .claim("It shows a fire.", SourceType.ARTEFACT, "poster.unnamed: appeared on Vidly");

        assertThat(story.findings().get(0).spans()).extracting(story::words).containsExactly("It shows a fire.");
    }

    @Test
    void the_same_story_gives_the_same_findings() {
        Story story = Story.of(SENTENCE).claim(SENTENCE, SourceType.HEARSAY_UNSOURCED, "content.motive", "cue.reports");

        assertEquals(story.findings(), story.findings());
    }

    private static List<String> codes(String type, String facts) {
        String[] names = split(facts).toArray(String[]::new);
        return Story.of(SENTENCE).claim(SENTENCE, Story.type(type), names).codes();
    }

    private static List<String> split(String words) {
        return words == null ? List.of() : Arrays.asList(words.split(" ", -1));
    }
}
