package io.github.onrecord.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LexiconsTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
            mayor                  | The mayor left                | mayor
            mayor                  | The MAYOR left                | MAYOR
            mayor                  | The mayors left               | none
            deputy mayor           | The deputy mayor left         | deputy mayor
            deputy mayor           | The deputy left               | none
            world's end            | At the World 's End           | World 's End
            The Mail               | she read the mail             | the mail
            """)
    void an_entry_is_found_whatever_its_capitals_and_only_whole(String entry, String words, String found) {
        assertEquals(found == null ? List.of() : List.of(found), found(Pack.list(entry), words));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
            she read The Mail      | The Mail
            she read the Mail      | none
            she read the mail      | none
            """)
    void an_entry_of_an_exact_list_is_found_with_its_capitals_only(String words, String found) {
        assertEquals(found == null ? List.of() : List.of(found), found(Pack.list("@case exact\nThe Mail\n"), words));
    }

    @Test
    void every_entry_that_begins_at_a_word_is_found() {
        assertEquals(
                List.of("deputy", "deputy mayor", "deputy mayor of Tarn", "mayor"),
                found(Pack.list("deputy\ndeputy mayor\ndeputy mayor of Tarn\nmayor\n"), "the deputy mayor of Tarn"));
    }

    @Test
    void no_entry_reaches_beyond_the_run_of_words() {
        Lexicons lexicons = Pack.lexicons(Pack.list("deputy mayor"));
        String[] words = {"deputy", "mayor"};

        assertEquals(0, lexicons.beginningAt(words, words, 0, 1).length);
        assertEquals(1, lexicons.beginningAt(words, words, 0, 2).length);
    }

    @Test
    void a_list_holds_the_entries_of_the_lists_that_it_takes_in_and_of_theirs() {
        Lexicons lexicons = Pack.lexicons(Pack.files(
                "lexicons/a.txt", "@include b\nasked\n",
                "lexicons/b.txt", "@include c\nbegged\n",
                "lexicons/c.txt", "@include a\n@case exact\nCried\n"));

        assertThat(lexicons.entries("a")).containsExactlyInAnyOrder("asked", "begged", "Cried");
        assertThat(lexicons.entries("c")).containsExactlyInAnyOrder("asked", "begged", "Cried");
    }

    @Test
    void a_curly_apostrophe_in_a_list_is_a_straight_one() {
        assertEquals(List.of("can't say"), found(Pack.list("can’t say"), "I can't say"));
    }

    @Test
    void comments_and_empty_lines_are_no_entries() {
        assertThat(Pack.lexicons(Pack.list("# verbs\n\n  said  \n")).entries("test"))
                .containsExactly("said");
    }

    @Test
    void lists_are_numbered_by_name_and_an_unknown_one_has_no_number() {
        Lexicons lexicons = Pack.lexicons(Pack.files("lexicons/b.txt", "b", "lexicons/a.txt", "a", "notes/c.txt", "c"));

        assertThat(lexicons.names()).containsExactly("a", "b");
        assertEquals(1, lexicons.id("b"));
        assertEquals(-1, lexicons.id("c"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            @inflect adverb | lexicons/test.txt:3: '@inflect adverb' is no directive. Write @inflect verb, @inflect noun, @case exact or @include NAME.
            @include        | lexicons/test.txt:3: '@include' is no directive. Write @inflect verb, @inflect noun, @case exact or @include NAME.
            @include verbs  | lexicons/test.txt: includes @verbs, which does not exist.
            """)
    void a_fault_says_where_and_what_is_wrong(String line, String fault) {
        assertEquals(List.of(fault), Pack.faults(Pack.list("# verbs\nsaid\n" + line + "\n")));
    }

    @Test
    void a_faulty_line_is_left_out_and_the_others_stay() {
        List<RuleFault> faults = new ArrayList<>();
        Lexicons lexicons = Lexicons.read(Pack.list("said\n@inflct verb\nasked\n"), faults);

        assertEquals(1, faults.size());
        assertThat(lexicons.entries("test")).containsExactly("said", "asked");
    }

    @Test
    void the_shipped_lists_have_no_fault() {
        assertThat(Pack.lexicons(PackFiles.bundled()).names()).contains("reporting-verbs", "roles", "outlets");
    }

    @Test
    void the_language_of_the_machine_changes_nothing() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertEquals(List.of("INSIDERS"), found(Pack.list("@inflect noun\nInsider\n"), "the INSIDERS left"));
        } finally {
            Locale.setDefault(before);
        }
    }

    private static List<String> found(PackFiles pack, String sentence) {
        Lexicons lexicons = Pack.lexicons(pack);
        String[] surfaces = sentence.split(" ", -1);
        String[] words = sentence.toLowerCase(Locale.ROOT).split(" ", -1);
        List<String> found = new ArrayList<>();
        for (int i = 0; i < words.length; i++) {
            for (int code : lexicons.beginningAt(words, surfaces, i, words.length)) {
                assertEquals(lexicons.id("test"), code >> 8);
                found.add(String.join(" ", List.of(surfaces).subList(i, i + (code & 0xff))));
            }
        }
        return found;
    }
}
