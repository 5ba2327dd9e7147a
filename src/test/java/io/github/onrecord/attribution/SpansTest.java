package io.github.onrecord.attribution;

import static io.github.onrecord.audit.Audited.audited;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.onrecord.audit.Audited;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpansTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            «Mayor Ana Ruiz» [said] the quay was safe.                                            | the quay was safe
            «Ida Morn, 54, a teacher in Vellin», [said] the quay was safe.                        | the quay was safe
            «Ida Morn», who runs the kiosk, [said] the quay was safe.                             | the quay was safe
            "The quay is safe," [said] «Ida Morn, a teacher in Vellin».                           | "The quay is safe,"
            «The Orrin Valley Water Board» [has said] the quay was safe.                          | the quay was safe
            «Three people with direct knowledge of the talks» [said] the quay was safe.           | the quay was safe
            «A report by the think tank Civic Lens» [warned] that the quay was sinking.           | that the quay was sinking
            «A memo reviewed by the Ledger» [shows] that the quay was sinking.                    | that the quay was sinking
            [According to] «the harbour board», the quay was safe.                                | the quay was safe
            The quay was safe, [according to] «officials familiar with the plan».                 | The quay was safe
            «Mayor Ana Ruiz» [told] reporters that the quay was safe.                             | that the quay was safe
            «Mayor Ana Ruiz» [denied] that the quay was sinking.                                  | that the quay was sinking
            «Mayor Ana Ruiz» [accused] the board of lying.                                        | the board of lying
            «Mayor Ana Ruiz» [did not say] whether the quay was safe.                             | whether the quay was safe
            """)
    void source_cue_and_content_are_whole_phrases(String marked, String content) {
        Audited page = audited(marked.replaceAll("[«»\\[\\]]", ""));
        Attribution attribution = page.audit().attributions().get(0);

        assertEquals(between(marked, '[', ']'), page.words(attribution.cue().orElseThrow()));
        assertEquals(
                between(marked, '«', '»'),
                page.words(attribution.source().orElseThrow().span()));
        assertEquals(content, attribution.content().in(page.audit().article().text()));
    }

    private static String between(String marked, char open, char close) {
        String inside = marked.substring(marked.indexOf(open) + 1, marked.indexOf(close));
        return inside.replaceAll("[«»\\[\\]]", "");
    }
}
