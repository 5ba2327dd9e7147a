package io.github.onrecord.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentenceReaderTest {

    /** "/" in the table stands where one sentence ends and the next begins. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            The mayor left. / The council stayed!  / Who paid?
            Dr. Brandt met Gen. Pell and Mrs. Holt. / They agreed.
            The memo went to J. K. Ruiz on Friday. / Ruiz lost it.
            The ship left at 9 p.m. / The crew slept.
            The ship left at 9 p.m. on Monday. / The crew slept.
            The memo came at 9 a.m. / Ruiz lost it.
            The ship left at 9 p.m. / "We slept," she said.
            At 9 p.m. Ruiz left. / It rained at 9 p.m. Monday and at 4 p.m. GMT.
            The U.S. Senate voted. / It passed.
            He works for the U.S. / The job is dull.
            They met on Jan. 5. / It rained on No. 7 and on Sept. 3.
            The firm, Marrow & Co. Ltd., closed. / Staff wept.
            Prices rose 3.5 percent. / Wages did not.
            He waited ... and then he left. / Nobody came.
            He waited… / Then he left.
            Pell (who was late) left. / (Ruiz stayed.) / Then it rained.
            """)
    void a_full_stop_ends_a_sentence_unless_it_belongs_to_an_abbreviation(String marked) {
        assertSentences(marked);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            “Who signed it?” he asked. / Nobody answered.
            "Who signed it?" asked Ruiz. / Nobody answered.
            "Stop!" the guard shouted. / They ran.
            "Stop!" Captain Joss Pell told them. / They ran.
            "Stop!" / The guard had seen them.
            "Is it shut?" Lena Holt, a teacher, asked at noon. / Nobody knew.
            "They ran!" Tom Okoro, who keeps the gate, told them. / It rained.
            "Is it shut?" / Lena Holt, a teacher, left at noon.
            “He asked, ‘Who are you?’ and left,” she said. / It rained.
            "It is over," she said. / "We lost."
            She called it "the weakest link." / Engineers agreed.
            She called it “the weakest link.” / Engineers agreed.
            “The bell cracked. / We hid it,” said Pell. / He left.
            The tower was shut. / "Rust!" said the rector, Alban Frey. / "A finger goes through it."
            He was there. / 'I saw it,' he said.
            He was there. / ‘I saw it,’ he said.
            He was there. / «I saw it,» he said.
            """)
    void a_closing_mark_stays_with_its_sentence_and_a_cue_with_its_quotation(String marked) {
        assertSentences(marked);
    }

    @Test
    void a_paragraph_ends_a_sentence_with_or_without_a_full_stop() {
        assertEquals(
                List.of("Gate shut", "The gate leaked", "It was old."),
                sentences(English.read("# Gate shut¶The gate leaked¶It was old.")));
    }

    @Test
    void a_sentence_knows_its_number_and_its_block() {
        Reading reading = English.read("# Gate shut¶It leaked. It was old.¶It fell.");
        Sentence last = reading.sentences().get(3);

        assertEquals(3, last.index());
        assertEquals(2, last.blockIndex());
        assertEquals(reading.article().blocks().get(2), last.block());
        assertEquals(last, reading.sentenceOf(last.end() - 1));
    }

    private static void assertSentences(String marked) {
        List<String> expected = List.of(marked.split("\\s+/\\s+", -1));
        assertEquals(expected, sentences(English.read(String.join(" ", expected))));
    }

    private static List<String> sentences(Reading reading) {
        return reading.sentences().stream()
                .map(sentence -> reading.words(sentence.first(), sentence.end()))
                .collect(Collectors.toList());
    }
}
