package io.github.onrecord.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Forms from the shipped paradigms: what an editor gets for an entry under "@inflect". */
class InflectionTest {
    private static final PackFiles BUNDLED = PackFiles.bundled();

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            say         | says said saying
            deny        | denies denied denying
            admit       | admits admitted admitting
            convey      | conveys conveyed conveying
            announce    | announces announced announcing
            agree       | agrees agreed agreeing
            refer       | refers referred referring
            claim       | claims claimed claiming
            publish     | publishes published publishing
            stress      | stresses stressed stressing
            tell        | tells told telling
            write       | writes wrote written writing
            lie         | lies lied lying
            visit       | visits visited visiting
            be          | is are was were been being am
            go on record | goes on record went on record gone on record going on record
            make clear  | makes clear made clear making clear
            """)
    void a_verb_has_all_its_forms(String verb, String others) {
        Set<String> forms = inflected("verb", verb);

        assertThat(forms).contains(verb);
        for (String form : others.split(verb.contains(" ") ? "(?<=record|clear) " : " ", -1)) {
            assertThat(forms).contains(form);
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            spokesman        | spokesmen
            spokeswoman      | spokeswomen
            fisherman        | fishermen
            child            | children
            official         | officials
            boss             | bosses
            witness          | witnesses
            deputy           | deputies
            attorney         | attorneys
            coach            | coaches
            eye witness      | eye witnesses
            government man   | government men
            press secretary  | press secretaries
            """)
    void a_noun_has_its_plural(String noun, String plural) {
        assertThat(inflected("noun", noun)).containsExactlyInAnyOrder(noun, plural);
    }

    @Test
    void an_entry_without_a_directive_stays_as_it_is() {
        assertThat(lexicons("deny").entries("test")).containsExactly("deny");
    }

    @Test
    void a_word_in_a_pattern_takes_the_forms_of_the_verb_and_of_the_noun() {
        assertThat(lexicons("say").forms("Man"))
                .containsExactly("man", "maned", "maning", "manned", "manning", "mans", "men");
    }

    @Test
    void the_language_of_the_machine_changes_no_form() {
        Locale before = Locale.getDefault();
        String list = "@inflect verb\nINSIST\nimply\n@inflect noun\nINSIDER\n";
        Set<String> english = lexicons(list).entries("test");
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(lexicons(list).entries("test")).isEqualTo(english).contains("insider", "insists");
        } finally {
            Locale.setDefault(before);
        }
    }

    private static Set<String> inflected(String as, String entry) {
        return lexicons("@inflect " + as + "\n" + entry).entries("test");
    }

    private static Lexicons lexicons(String list) {
        return Pack.lexicons(BUNDLED.extendedBy(
                new PackFiles(new java.util.TreeMap<>(java.util.Map.of("lexicons/test.txt", list)))));
    }
}
