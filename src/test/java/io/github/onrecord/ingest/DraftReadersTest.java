package io.github.onrecord.ingest;

import static io.github.onrecord.ingest.Drafts.blocks;
import static io.github.onrecord.ingest.Drafts.draft;
import static io.github.onrecord.ingest.Drafts.refusal;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DraftReadersTest {
    private static final String WORDS = "“Don’t,” said Zoë Brüning, the umpire.";

    @ParameterizedTest(name = "{0} with {1}")
    @CsvSource(delimiter = '|', textBlock = """
            a.txt  | <!DOCTYPE html><p>It is shut.</p>            | PARAGRAPH: It is shut.
            a.txt  | <!-- x --><html><p>It is shut.</p></html>    | PARAGRAPH: It is shut.
            a.md   | <article><p>It is shut.</p></article>        | PARAGRAPH: It is shut.
            -      | <div><p>It is</p><p>shut.</p></div>          | PARAGRAPH: It is
            a.txt  | <b>It</b> is shut.                           | PARAGRAPH: <b>It</b> is shut.
            a.htm  | <b>It</b> is shut.                           | PARAGRAPH: It is shut.
            a.MD   | - It is shut.                                | LIST_ITEM: It is shut.
            a.txt  | - It is shut.                                | LIST_ITEM: It is shut.
            a.news | It is shut.                                  | PARAGRAPH: It is shut.
            """)
    void content_decides_how_a_file_is_read_and_then_its_ending(String path, String content, String firstBlock)
            throws UnreadableInput {
        assertThat(blocks(draft(path, content))).startsWith(firstBlock);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            It is\0shut. | a.txt is a binary file. OnRecord reads text, Markdown, HTML, Word, OpenDocument, RTF, PDF, e-mail, ninjs and feeds.
            %PDF-1.7     | a.txt is a damaged PDF file. Make it again, or save its text as .docx or .txt, and run again.
            PK\3\4 It    | a.txt is a zip archive, not a Word or OpenDocument text. Save the article as .docx, .odt or .txt and run again.
            {"a": 1}     | a.txt is JSON without an article. OnRecord reads ninjs items with a body and schema.org articles with an articleBody.
            {"a": 1,     | a.txt is broken JSON at line 1. Export it again from the system that made it.
            <rss></rss>  | a.txt is a feed without items. Fetch the feed again.
            <rss><item>  | a.txt is a broken feed at line 1. Fetch it again, or audit the pages that it leads to.
            \u00A0       | a.txt has no text. Check that the article was saved in it.
            """)
    void what_cannot_be_read_is_refused_with_a_mend(String content, String message) {
        assertThat(refusal("a.txt", content.getBytes(ISO_8859_1))).isEqualTo(message);
    }

    @Test
    void office_files_that_are_locked_or_damaged_or_no_word_files_are_told_apart() throws Exception {
        assertThat(refusal("a.docx", WordFile.container("EncryptedPackage")))
                .isEqualTo("a.docx is a password-protected Word file."
                        + " Save it as .docx without a password and run again.");
        assertThat(refusal("a.doc", WordFile.container("Workbook")))
                .isEqualTo("a.doc is an Office file, but no Word document. Save the article as .docx and run again.");
        assertThat(refusal("a.doc", WordFile.container("WordDocument")))
                .isEqualTo("a.doc is a damaged Word file. Save a fresh copy from Word and run again.");
        assertThat(refusal("a.doc", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0}))
                .isEqualTo("a.doc is a damaged Word file. Save a fresh copy from Word and run again.");
    }

    @Test
    void limits_stop_what_is_too_large_or_too_long() {
        DraftReaders readers = new DraftReaders(new Limits(20, 1_000, 10, 5));

        assertThat(refusal(readers, "a.txt", "It is shut, they said.".getBytes(UTF_8)))
                .isEqualTo("a.txt is larger than 20 bytes. Split it into single articles and run again.");
        assertThat(refusal(readers, "a.txt", "It is shut.".getBytes(UTF_8)))
                .isEqualTo("a.txt holds more than 10 characters of text. Split it into single articles and run again.");
    }

    @Test
    void nesting_beyond_the_limit_is_refused_and_nesting_within_is_read() throws UnreadableInput {
        assertThat(refusal("a.html", nested(5_000).getBytes(UTF_8)))
                .isEqualTo("a.html nests its elements more than 512 deep."
                        + " Copy the article's text into a new file and run again.");
        assertThat(blocks(draft("a.html", nested(400)))).containsExactly("PARAGRAPH: It is shut.");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void a_byte_order_mark_says_how_to_decode_and_is_dropped(String charset) throws UnreadableInput {
        byte[] marked = ("\uFEFF" + WORDS).getBytes(Charset.forName(charset));

        Draft draft = draft("a.txt", marked);

        assertThat(draft.text()).isEqualTo(WORDS);
        assertThat(draft.notes()).isEmpty();
    }

    @Test
    void text_that_is_not_utf_8_is_windows_1252_and_noted() throws UnreadableInput {
        Draft draft = draft("a.txt", WORDS.getBytes(Charset.forName("windows-1252")));

        assertThat(draft.text()).isEqualTo(WORDS);
        assertThat(draft.notes()).containsExactly("The file is not UTF-8 and was read as Windows-1252.");
    }

    @Test
    void a_broken_file_with_a_byte_order_mark_is_noted() throws UnreadableInput {
        byte[] odd = {(byte) 0xFF, (byte) 0xFE, 'I', 0, 't', 0, '.'};

        Draft draft = draft("a.txt", odd);

        assertThat(draft.text()).isEqualTo("It\uFFFD");
        assertThat(draft.notes()).containsExactly("Some bytes are not UTF-16LE and were read as \uFFFD.");
    }

    @Test
    void the_charset_that_a_page_names_late_in_its_head_is_found() throws UnreadableInput {
        String page = "<html><head><!--" + "x".repeat(1_500) + "--><meta charset=\"utf-8\"></head><body><p>" + WORDS;

        assertThat(draft("a.html", page).text()).isEqualTo(WORDS);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            <meta charset="iso-8859-1">                                                      | windows-1252
            <meta charset="utf-8">                                                           | windows-1252
            <!-- <meta charset="koi8-r"> -->                                                 | windows-1252
            <meta http-equiv="Content-Type" content="text/html; charset=windows-1250">       | windows-1250
            <meta charset="no-such-charset">                                                 | utf-8
            <title>Lock shut</title>                                                         | utf-8
            """)
    void a_page_is_decoded_as_it_says_unless_its_bytes_say_otherwise(String head, String charset)
            throws UnreadableInput {
        String page = "<html><head>" + head + "</head><body><p>“Nein,” said Jürgen Brandl.";

        assertThat(draft("a.html", page.getBytes(Charset.forName(charset))).text())
                .isEqualTo("“Nein,” said Jürgen Brandl.");
    }

    private static String nested(int depth) {
        return "<html><body>" + "<div>".repeat(depth) + "It is shut." + "</div>".repeat(depth);
    }
}
