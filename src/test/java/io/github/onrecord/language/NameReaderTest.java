package io.github.onrecord.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameReaderTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            The boat was sailed home by Ilse Marrow after the storm.       | PERSON Ilse Marrow
            The boat was sailed home by Capt. Joss Pell after the storm.   | PERSON Joss Pell
            It was signed by Dr. Linnea Brack and Prof. Owen Trask.        | PERSON Linnea Brack; PERSON Owen Trask
            Capt. Joss Pell spoke.                                         | PERSON Joss Pell
            Prime Minister Narendra Modi met President Joe Biden.          | PERSON Narendra Modi; PERSON Joe Biden
            It was found by Superintendent of Police Arun Mehta.           | PERSON Arun Mehta
            The case was heard by Justice Holt and Judge Mary Price.       | PERSON Holt; PERSON Mary Price
            Then police spokeswoman Renee Dufault said so.                 | PERSON Renee Dufault
            Yesterday the Castrel Foreign Minister Adela Brandt spoke to the council. | ORG Castrel; PERSON Adela Brandt
            Russian journalist Alexander Yunashev said so.                 | PERSON Alexander Yunashev
            The crowd saw Pope Francis at the gate and King Charles on the quay. | PERSON Francis; PERSON Charles
            The songs of Ludwig van Beethoven were sung all night.         | PERSON Ludwig van Beethoven
            The gate was shut, said Zor Quill, 52, of the town.            | PERSON Zor Quill
            """)
    void a_person_is_named_without_title_or_role(String sentence, String names) {
        assertNames(sentence, names);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            It was paid by the Ministry of Defence last year.              | ORG Ministry of Defence
            A spokesman for the Department for Transport said so.          | ORG Department for Transport
            She taught at the University of Tarn for a year.               | ORG University of Tarn
            It was paid by Marrow Engineering Ltd. last year.              | ORG Marrow Engineering Ltd.
            It was paid by the Harbour Bank last year.                     | ORG Harbour Bank
            The head of Norland Rail left early.                           | ORG Norland Rail
            It was paid by Lode Energy and by Vale Airways last year.      | ORG Lode Energy; ORG Vale Airways
            Inspectors of the Norland Rail Board came at noon.             | ORG Norland Rail Board
            Neither NATO nor the UN said so.                               | ORG NATO; ORG UN
            We asked Reuters, the BBC and Al Jazeera for a copy.           | OUTLET Reuters; OUTLET BBC; OUTLET Al Jazeera
            She told the Abbey Gazette on Monday that the gate was shut.   | OUTLET Abbey Gazette
            The film was shared on Telegram and on Facebook by a user.     | PLATFORM Telegram; PLATFORM Facebook
            The talks were held in Port Anselm near Lake Orla on Tuesday.  | PLACE Port Anselm; PLACE Lake Orla
            The Port Anselm Bridge was shut by the Harbour Bank of Tarn.   | PLACE Port Anselm Bridge; ORG Harbour Bank of Tarn
            They flew to Germany and to Paris in the spring.               | PLACE Germany; PLACE Paris
            """)
    void bodies_outlets_platforms_and_places_are_told_apart(String sentence, String names) {
        assertNames(sentence, names);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
            Critics left early. Engineers agreed to stay.                  | none
            However, the vote stood. Yesterday it rained.                  | none
            The council met. Harbour fees rose.                            | none
            On Monday it rained, and in March the road was shut.           | none
            I think that I know.                                           | none
            Under the plan, nobody pays.                                   | none
            Marrow said the gate leaked.                                   | NAME Marrow
            """)
    void a_capital_at_the_head_of_a_sentence_makes_no_name(String sentence, String names) {
        assertNames(sentence, names == null ? "" : names);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            The mayor, Ana Ruiz, left early. Ruiz was ill, and Ana said so.   | PERSON Ana Ruiz; PERSON Ruiz; PERSON Ana
            Then Ruiz left. The mayor, Ana Ruiz, was ill.                     | PERSON Ruiz; PERSON Ana Ruiz
            The Norland Rail Board met early. Later the Board agreed.         | ORG Norland Rail Board; ORG Board
            They said Theresa May was late, and that May had left by noon.    | PERSON Theresa May; PERSON May
            They said Theresa May would leave in May, or early next May.      | PERSON Theresa May
            Then Tariq Said left. Said said so, and nobody asked Said why.    | PERSON Tariq Said; PERSON Said; PERSON Said
            Then Omar Told left. Told added that it rained.                   | PERSON Omar Told; PERSON Told
            Then George Will left. Will the gate be shut?                     | PERSON George Will
            """)
    void a_short_name_is_what_its_fuller_form_is(String text, String names) {
        assertNames(text, names);
    }

    private static void assertNames(String text, String names) {
        StringBuilder found = new StringBuilder();
        for (Name name : English.read(text).names()) {
            found.append(found.length() == 0 ? "" : "; ")
                    .append(name.kind())
                    .append(' ')
                    .append(name.words());
        }
        assertEquals(names, found.toString());
    }
}
