package io.github.onrecord.report;

import static io.github.onrecord.report.WordDraft.allWords;
import static io.github.onrecord.report.WordDraft.commented;
import static io.github.onrecord.report.WordDraft.field;
import static io.github.onrecord.report.WordDraft.paragraph;
import static io.github.onrecord.report.WordDraft.run;
import static io.github.onrecord.report.WordDraft.text;
import static io.github.onrecord.report.WordDraft.textBox;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.onrecord.audit.Audit;
import io.github.onrecord.ingest.Input;
import io.github.onrecord.report.WordDraft.Comment;
import io.github.onrecord.report.WordDraft.Copy;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

class WordCommentWriterTest {
    private static final String INSERTED =
            "<w:ins w:id=\"7\" w:author=\"Bea Tolland\" w:date=\"2026-01-02T03:04:05Z\">";
    private static final String DELETED = "<w:del w:id=\"8\" w:author=\"Bea Tolland\" w:date=\"2026-01-02T03:04:05Z\">";

    @Test
    void a_comment_stands_at_its_own_words_inside_one_run() {
        Copy copy = WordDraft.of(paragraph(run("<w:b/>", "The tower leans, experts say, and it is getting worse.")))
                .commented();

        Comment comment = copy.with("F03");
        assertThat(comment.anchor()).isEqualTo("experts");
        assertThat(copy.xml())
                .contains("<w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">The tower leans, </w:t></w:r>")
                .contains("<w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">experts</w:t></w:r>")
                .contains("<w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\"> say, and </w:t></w:r>");
    }

    @Test
    void a_comment_asks_first_and_names_severity_code_and_standard() {
        Copy copy =
                WordDraft.of(paragraph(run("The tower leans, experts say."))).commented();

        assertThat(copy.with("F03").author()).isEqualTo("OnRecord");
        assertThat(copy.with("F03").words())
                .startsWith("Which one said so, and where? ‘Experts’ is a group, and no member of it is named. [")
                .contains("warning · F03 · Reuters: unnamed sources");
    }

    @Test
    void formatting_in_the_middle_of_a_word_stays() {
        Copy copy = WordDraft.of(paragraph(
                        run("The tower rep"), run("<w:i/>", "orted"), run("<w:u w:val=\"single\"/>", "ly leans.")))
                .commented();

        Comment comment = copy.with("F02");
        assertThat(comment.anchor()).isEqualTo("reportedly");
        assertThat(copy.runs(comment)).extracting(Element::getTextContent).containsExactly("rep", "orted", "ly");
        assertThat(copy.xml()).contains("<w:u w:val=\"single\"/></w:rPr><w:t xml:space=\"preserve\">ly</w:t>");
    }

    @Test
    void a_draft_audited_as_it_was_has_its_comments_at_the_words_that_were_deleted() {
        Copy copy = WordDraft.of(paragraph(
                        run("The tower is "),
                        DELETED + "<w:r><w:delText xml:space=\"preserve\">reportedly </w:delText></w:r></w:del>",
                        INSERTED + run("not ") + "</w:ins>",
                        run("leaning.")))
                .commentedAsItWas();

        assertThat(copy.deletedIn(copy.with("F02"))).isEqualTo("reportedly");
    }

    static Stream<Arguments> bodies() {
        String sentence = "It is reportedly shut, experts say.";
        return Stream.of(
                Arguments.of("one run", paragraph(run(sentence))),
                Arguments.of(
                        "tabs, breaks and hyphens",
                        paragraph("<w:r><w:t>It is</w:t><w:tab/><w:t>reportedly</w:t><w:br/><w:t>half</w:t>"
                                + "<w:noBreakHyphen/><w:softHyphen/><w:t>shut, experts say.</w:t></w:r>")),
                Arguments.of(
                        "an insertion",
                        paragraph(run("It is "), INSERTED + run("reportedly ") + "</w:ins>", run("shut."))),
                Arguments.of(
                        "a deletion in the words",
                        paragraph(
                                run("It is repor"),
                                DELETED + "<w:r><w:delText>whatever</w:delText></w:r></w:del>",
                                run("tedly shut."))),
                Arguments.of(
                        "a paragraph end that was deleted",
                        "<w:p><w:pPr><w:rPr><w:del w:id=\"9\"/></w:rPr></w:pPr>" + run("It is reported") + "</w:p>"
                                + paragraph(run("ly shut."))),
                Arguments.of(
                        "hidden words",
                        paragraph(run("It is report"), run("<w:vanish/>", "HIDDEN"), run("edly shut."))),
                Arguments.of(
                        "a field",
                        paragraph(run("It is "), field("REF gate", run("reportedly")), run(" shut, experts say."))),
                Arguments.of(
                        "a field in a field",
                        paragraph(
                                run("It is "),
                                field("IF 1", run("re") + field("REF gate", run("ported")) + run("ly")),
                                run(" shut."))),
                Arguments.of(
                        "a simple field",
                        paragraph(
                                run("It is "),
                                "<w:fldSimple w:instr=\"REF gate\">" + run("reportedly") + "</w:fldSimple>",
                                run(" shut."))),
                Arguments.of(
                        "a link",
                        paragraph(
                                run("It is "),
                                "<w:hyperlink r:id=\"h\">" + run("reportedly shut") + "</w:hyperlink>",
                                run(", experts say."))),
                Arguments.of(
                        "a content control",
                        paragraph(
                                run("It is "),
                                "<w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent>" + run("reportedly")
                                        + "</w:sdtContent></w:sdt>",
                                run(" shut."))),
                Arguments.of(
                        "a content control of paragraphs",
                        "<w:sdt><w:sdtContent>" + paragraph(run(sentence)) + "</w:sdtContent></w:sdt>"),
                Arguments.of("a text box", paragraph(run("It is "), textBox(paragraph(run(sentence))), run("shut."))),
                Arguments.of(
                        "a nested table",
                        "<w:tbl><w:tr><w:tc><w:tbl><w:tr><w:tc>" + paragraph(run(sentence))
                                + "</w:tc></w:tr></w:tbl><w:p/></w:tc></w:tr></w:tbl>"),
                Arguments.of(
                        "a footnote mark",
                        paragraph("<w:r><w:t>It is reportedly</w:t><w:footnoteReference w:id=\"2\"/>"
                                + "<w:t xml:space=\"preserve\"> shut.</w:t></w:r>")),
                Arguments.of(
                        "a reading above the line",
                        paragraph(
                                run("It is "),
                                "<w:r><w:ruby><w:rubyPr/><w:rt>" + run("aid") + "</w:rt><w:rubyBase>"
                                        + run("reportedly") + "</w:rubyBase></w:ruby></w:r>",
                                run(" shut."))),
                Arguments.of("emoji", paragraph(run("😀👩‍👩‍👧 It is reportedly shut 😨, experts say."))),
                Arguments.of(
                        "a right-to-left name",
                        paragraph(
                                run("<w:rtl/>", "דניאל כהן"),
                                run(" is reportedly away. "),
                                run("<w:rtl/>", "خبراء"),
                                run(" and experts say so."))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bodies")
    void the_text_stays_the_same_character_for_character(String feature, String body) {
        byte[] draft = WordDraft.of(body).bytes();

        Copy copy = commented(draft);

        assertThat(text(copy.bytes())).isEqualTo(text(draft));
        assertThat(allWords(copy.bytes())).isEqualTo(allWords(draft));
        assertThat(copy.comments()).hasSizeGreaterThan(1);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bodies")
    void a_second_run_on_the_copy_changes_no_byte(String feature, String body) {
        byte[] first = WordDraft.of(body).commented().bytes();

        assertThat(commented(first).bytes()).isEqualTo(first);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bodies")
    void every_comment_has_an_id_of_its_own_and_three_marks(String feature, String body) {
        Copy copy = WordDraft.of(body).commented();

        assertThat(copy.comments()).extracting(Comment::id).doesNotHaveDuplicates();
        for (Comment comment : copy.comments()) {
            assertThat(XmlTree.all(copy.document()).stream()
                            .filter(element -> element.getLocalName().startsWith("comment"))
                            .filter(element -> XmlTree.attribute(element, "id").equals(Optional.of(comment.id()))))
                    .extracting(Element::getLocalName)
                    .containsExactly("commentRangeStart", "commentRangeEnd", "commentReference");
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bodies")
    void poi_opens_the_copy(String feature, String body) throws IOException {
        Copy copy = WordDraft.of(body).commented();

        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(copy.bytes()))) {
            assertThat(document.getDocComments().getComments()).hasSameSizeAs(copy.comments());
        }
    }

    @Test
    void an_insertion_keeps_its_author_and_its_date() {
        Copy copy = WordDraft.of(paragraph(run("The tower leans."))
                        + "<w:p><w:pPr><w:rPr><w:ins w:id=\"6\" w:author=\"Bea Tolland\"/></w:rPr></w:pPr>" + INSERTED
                        + run("The mayor, Greta Iden, reportedly denied it in a statement.") + "</w:ins></w:p>"
                        + paragraph(run("It is shut.")))
                .commented();

        assertThat(text(copy.bytes()))
                .isEqualTo(
                        "The tower leans.\n\nThe mayor, Greta Iden, reportedly denied it in a statement.\n\nIt is shut.");
        assertThat(copy.with("F02").anchor()).isEqualTo("reportedly");
        assertThat(copy.xml())
                .contains("<w:pPr><w:rPr><w:ins w:author=\"Bea Tolland\" w:id=\"6\"/></w:rPr></w:pPr>")
                .contains("<w:ins w:author=\"Bea Tolland\" w:date=\"2026-01-02T03:04:05Z\" w:id=\"7\">");
    }

    @Test
    void the_reference_of_a_comment_stands_outside_an_insertion_that_may_be_rejected() {
        Copy copy = WordDraft.of(
                        paragraph(run("The tower "), INSERTED + run("reportedly leans") + "</w:ins>", run(".")))
                .commented();

        assertThat(XmlTree.all(copy.document()).stream()
                        .filter(element -> XmlTree.is(element, "commentReference"))
                        .map(mark ->
                                XmlTree.parent(mark).flatMap(XmlTree::parent).orElseThrow()))
                .extracting(Element::getLocalName)
                .containsOnly("p");
    }

    /** LibreOffice would drop the words before it. */
    @Test
    void the_reference_of_a_comment_on_the_opening_of_a_content_control_stands_in_the_next_paragraph() {
        String control = "<w:sdt><w:sdtPr><w:id w:val=\"1\"/></w:sdtPr><w:sdtContent>%s</w:sdtContent></w:sdt>";
        Copy copy = WordDraft.of(control.formatted(paragraph(run("The tower leans, experts say.")))
                        + control.formatted(paragraph(run("It is reportedly shut.")))
                        + "<w:p><w:pPr><w:jc w:val=\"left\"/></w:pPr>" + run("It was built in May.") + "</w:p>")
                .commented();

        assertThat(copy.with("F03").anchor()).isEqualTo("experts");
        assertThat(copy.with("F02").anchor()).isEqualTo("reportedly");
        assertThat(XmlTree.all(copy.document()).stream()
                        .filter(element -> XmlTree.is(element, "commentReference"))
                        .map(mark ->
                                XmlTree.parent(mark).flatMap(XmlTree::parent).orElseThrow())
                        .map(Element::getTextContent))
                .containsOnly("It was built in May.");
        assertThat(commented(copy.bytes()).bytes()).isEqualTo(copy.bytes());
    }

    @Test
    void an_insertion_in_a_content_control_keeps_both_and_its_words_are_seen() {
        Copy copy = WordDraft.of(paragraph(
                        run("The count was wrong, "),
                        "<w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent>" + INSERTED
                                + run("clerk Owen Trask told the Tarn Observer.") + "</w:ins></w:sdtContent></w:sdt>"))
                .commented();

        assertThat(copy.comments()).extracting(Comment::words).noneMatch(words -> words.contains("F01"));
        assertThat(copy.xml())
                .contains("<w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent><w:ins w:author=\"Bea Tolland\"");
    }

    @Test
    void a_comment_on_a_text_box_stands_at_its_anchor_and_in_neither_branch() {
        String box = textBox(paragraph(run("The lift was reportedly unsafe.")));
        Copy copy = WordDraft.of(
                        paragraph(run("The lift was shut, "), box, run("caretaker Rolf Amsel told the Block Notes.")))
                .commented();

        assertThat(copy.xml()).contains(box);
        Comment comment = copy.with("F02");
        assertThat(comment.words()).startsWith("On “reportedly”: Who reported it, and when?");
        assertThat(copy.runs(comment).get(0).getFirstChild().getLocalName()).isEqualTo("AlternateContent");
    }

    @Test
    void a_box_inside_a_sentence_stays_between_its_runs() {
        Copy copy = WordDraft.of(paragraph(
                        run("The lift was unsafe, "),
                        textBox(paragraph(run("PULL: SHUT SINCE MAY"))),
                        run("caretaker Rolf Amsel told the Block Notes newsletter.")))
                .commented();

        assertThat(copy.xml().replaceAll("<w:comment[^>]*/>", "").replace("<w:r></w:r>", ""))
                .containsSubsequence("The lift was unsafe, ", "PULL: SHUT SINCE MAY", "caretaker ");
        assertThat(text(copy.bytes()))
                .startsWith("The lift was unsafe, caretaker Rolf Amsel told the Block Notes newsletter.");
    }

    @Test
    void comments_of_others_stay_with_author_date_thread_and_place() {
        String old = "<w:comment w:id=\"%s\" w:author=\"Lena Ohr\" w:date=\"2026-01-02T03:04:05Z\">"
                + "<w:p w14:paraId=\"%s\"><w:r><w:t>%s</w:t></w:r></w:p></w:comment>";
        WordDraft draft = WordDraft.of(paragraph(
                        "<w:commentRangeStart w:id=\"3\"/><w:commentRangeStart w:id=\"4\"/>",
                        run("The tower leans, experts say."),
                        "<w:commentRangeEnd w:id=\"3\"/><w:r><w:commentReference w:id=\"3\"/></w:r>",
                        "<w:commentRangeEnd w:id=\"4\"/><w:r><w:commentReference w:id=\"4\"/></w:r>"))
                .comments(
                        old.formatted("3", "00000A01", "Which tower?")
                                + old.formatted("4", "00000A02", "The east one."),
                        "<w15:commentEx w15:paraId=\"00000A01\" w15:done=\"0\"/>"
                                + "<w15:commentEx w15:done=\"0\" w15:paraId=\"00000A02\" w15:paraIdParent=\"00000A01\"/>",
                        "<w16cid:commentId w16cid:durableId=\"0B01\" w16cid:paraId=\"00000A01\"/>"
                                + "<w16cid:commentId w16cid:durableId=\"0B02\" w16cid:paraId=\"00000A02\"/>");

        Copy copy = draft.commented();

        assertThat(copy.comments().subList(0, 2))
                .containsExactly(
                        new Comment("3", "Lena Ohr", "Which tower?", "The tower leans, experts say."),
                        new Comment("4", "Lena Ohr", "The east one.", "The tower leans, experts say."));
        assertThat(copy.with("F03").anchor()).isEqualTo("experts");
        assertThat(copy.comments()).extracting(Comment::id).containsExactly("3", "4", "5", "6");
        for (String part : List.of("word/comments.xml", "word/commentsExtended.xml", "word/commentsIds.xml")) {
            assertThat(XmlTree.children(WordDraft.tree(copy.bytes(), part)).subList(0, 2))
                    .usingElementComparator((a, b) -> a.isEqualNode(b) ? 0 : 1)
                    .isEqualTo(XmlTree.children(WordDraft.tree(draft.bytes(), part))
                            .subList(0, 2));
        }
    }

    @Test
    void an_edited_draft_gets_the_comments_that_now_hold() {
        Copy first =
                WordDraft.of(paragraph(run("The tower leans, experts say."))).commented();
        byte[] edited = replaced(first, "word/document.xml", "experts", "Mayor Greta Iden");

        Copy second = commented(edited);

        assertThat(first.comments()).extracting(Comment::words).anyMatch(words -> words.contains("F03"));
        assertThat(second.comments()).extracting(Comment::words).noneMatch(words -> words.contains("F03"));
    }

    @Test
    void a_comment_that_somebody_answered_stays_with_its_answer_and_is_not_made_again() {
        Copy answered =
                answered("<w15:commentEx w15:paraId=\"00000A02\" w15:paraIdParent=\"00000A01\" w15:done=\"0\"/>");

        Copy again = commented(answered.bytes());

        assertThat(again.comments().stream().filter(comment -> comment.anchor().equals("experts")))
                .extracting(Comment::author)
                .containsExactly("OnRecord", "Lena Ohr");
        assertThat(again.comments().stream().map(Comment::words)).contains("She is right.");
        assertThat(commented(again.bytes()).bytes()).isEqualTo(again.bytes());
    }

    @Test
    void a_comment_that_nobody_touched_is_replaced_with_what_was_kept_beside_it() {
        Copy untouched = answered("");

        Copy again = commented(untouched.bytes());

        assertThat(again.comments().stream().filter(comment -> comment.author().equals("OnRecord")))
                .hasSameSizeAs(WordDraft.of(paragraph(run("The tower leans, experts say.")))
                        .commented()
                        .comments());
        assertThat(XmlTree.children(WordDraft.tree(again.bytes(), "word/commentsExtended.xml")))
                .isEmpty();
    }

    /** A copy that went through Word, where an editor wrote a second comment at the same place. */
    private static Copy answered(String thread) {
        Comment ours = WordDraft.of(paragraph(run("The tower leans, experts say.")))
                .commented()
                .with("F03");
        return new Copy(WordDraft.of(paragraph(
                        run("The tower leans, "),
                        "<w:commentRangeStart w:id=\"1\"/><w:commentRangeStart w:id=\"2\"/>",
                        run("experts"),
                        "<w:commentRangeEnd w:id=\"1\"/><w:r><w:commentReference w:id=\"1\"/></w:r>",
                        "<w:commentRangeEnd w:id=\"2\"/><w:r><w:commentReference w:id=\"2\"/></w:r>",
                        run(" say.")))
                .comments(
                        "<w:comment w:id=\"1\" w:author=\"OnRecord\"><w:p w14:paraId=\"00000A01\"><w:r><w:t>"
                                + ours.words()
                                + "</w:t></w:r></w:p></w:comment><w:comment w:id=\"2\" w:author=\"Lena Ohr\">"
                                + "<w:p w14:paraId=\"00000A02\"><w:r><w:t>She is right.</w:t></w:r></w:p></w:comment>",
                        "<w15:commentEx w15:paraId=\"00000A01\" w15:done=\"0\"/>" + thread,
                        "")
                .bytes());
    }

    @Test
    void a_comment_on_a_part_of_a_link_stands_at_the_word() {
        Copy copy = WordDraft.of(paragraph(
                        run("The tower leans, "),
                        "<w:hyperlink r:id=\"h\">" + run("experts say") + "</w:hyperlink>",
                        run(".")))
                .commented();

        assertThat(copy.with("F03").anchor()).isEqualTo("experts");
    }

    @Test
    void a_comment_on_a_part_of_a_field_stands_around_the_field_and_names_the_word() {
        Copy copy = WordDraft.of(paragraph(
                        run("The tower leans, "),
                        field("HYPERLINK \"https://tarn.example\"", run("experts say")),
                        run(".")))
                .commented();

        assertThat(copy.with("F03").anchor()).isEqualTo("experts say");
        assertThat(copy.with("F03").words()).startsWith("On “experts”: ");
    }

    @Test
    void words_in_two_table_cells_get_a_comment_each() {
        String cell = "<w:tc>" + paragraph(run("It is reportedly shut.")) + "</w:tc>";
        Copy copy =
                WordDraft.of("<w:tbl><w:tr>" + cell + cell + "</w:tr></w:tbl>").commented();

        assertThat(copy.comments().stream().filter(comment -> comment.words().contains("F02")))
                .extracting(Comment::anchor)
                .containsExactly("reportedly", "reportedly");
    }

    @Test
    void several_findings_at_one_place_are_lines_of_one_comment() {
        Copy copy = WordDraft.of(paragraph(run("Sources said on Monday that the tower at Lorn may fall.")))
                .commented();

        List<Comment> here = copy.comments().stream()
                .filter(comment -> comment.anchor().equals("Sources"))
                .toList();
        assertThat(here).hasSize(1);
        assertThat(here.get(0).words()).contains("serious · F04").contains("warning · F05");
    }

    @Test
    void the_first_comment_counts_and_says_what_a_band_is_not() {
        String body = "Sources said the tower leans. ".repeat(12);
        Copy copy = WordDraft.of(paragraph(run("<w:b/>", "Tower leans")) + paragraph(run(body)))
                .commented();

        assertThat(copy.comments().get(0).anchor()).isEqualTo("Tower leans");
        assertThat(copy.comments().get(0).words())
                .contains("OnRecord: ")
                .contains(" claims rated. Strong ")
                .endsWith(Audit.CAPTION);
    }

    @Test
    void comments_are_dated_only_with_a_date() {
        byte[] draft = WordDraft.of(paragraph(run("The tower leans."))).bytes();
        Input input = new Input(WordDraft.PATH, draft);

        Element undated = XmlTree.children(WordDraft.tree(commented(draft).bytes(), "word/comments.xml"))
                .get(0);
        Element dated = XmlTree.children(WordDraft.tree(
                        commented(input, Optional.of("2026-11-25")).bytes(), "word/comments.xml"))
                .get(0);

        assertThat(XmlTree.attribute(undated, "date")).isEmpty();
        assertThat(XmlTree.attribute(dated, "date")).contains("2026-11-25T00:00:00Z");
    }

    @Test
    void a_strict_file_gets_strict_comments() {
        byte[] strict = replaced(
                new Copy(replaced(
                        new Copy(WordDraft.of(paragraph(run("The tower leans, experts say.")))
                                .bytes()),
                        "word/document.xml",
                        "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
                        "http://purl.oclc.org/ooxml/wordprocessingml/main")),
                "_rels/.rels",
                "http://schemas.openxmlformats.org/officeDocument/2006/relationships/",
                "http://purl.oclc.org/ooxml/officeDocument/relationships/");

        Copy copy = commented(strict);

        assertThat(WordDraft.tree(copy.bytes(), "word/comments.xml").getNamespaceURI())
                .isEqualTo("http://purl.oclc.org/ooxml/wordprocessingml/main");
        assertThat(new String(WordDraft.parts(copy.bytes()).get("word/_rels/document.xml.rels"), UTF_8))
                .contains("http://purl.oclc.org/ooxml/officeDocument/relationships/comments");
    }

    @Test
    void what_comments_do_not_concern_is_copied_byte_for_byte() {
        byte[] draft = WordDraft.of(paragraph(run("The tower leans."))).bytes();

        Map<String, byte[]> before = WordDraft.parts(draft);
        Map<String, byte[]> after = WordDraft.parts(commented(draft).bytes());

        assertThat(after.get("word/styles.xml")).isEqualTo(before.get("word/styles.xml"));
        assertThat(after.get("_rels/.rels")).isEqualTo(before.get("_rels/.rels"));
        assertThat(after.keySet()).containsAll(before.keySet()).hasSize(before.size() + 1);
    }

    @Test
    void a_draft_that_is_no_word_file_becomes_one_of_the_same_words() {
        Input draft = new Input(
                "tower.md",
                "# Tower leans\n\nThe tower is\nreportedly \u0007 “leaning” 😨 <b> & so on.\n\n- experts say\n"
                        .getBytes(UTF_8));

        Copy copy = commented(draft, Optional.empty());

        assertThat(text(copy.bytes()))
                .isEqualTo("Tower leans\n\nThe tower is reportedly \uFFFD “leaning” 😨 <b> & so on.\n\nexperts say");
        assertThat(copy.with("F02").anchor()).isEqualTo("reportedly");
    }

    @Test
    void damaged_comments_are_told() {
        byte[] draft = replaced(
                new Copy(WordDraft.of(paragraph(run("The tower leans.")))
                        .comments("", "", "")
                        .bytes()),
                "word/comments.xml",
                "</w:comments>",
                "");

        assertThatThrownBy(() -> commented(draft))
                .hasRootCauseInstanceOf(SAXException.class)
                .hasMessageContaining(
                        "drafts/tower.docx cannot be given comments: its parts are damaged. Save a fresh copy from Word"
                                + " and run again.");
    }

    private static byte[] replaced(Copy copy, String part, String old, String replacement) {
        Map<String, String> parts = new LinkedHashMap<>();
        WordDraft.parts(copy.bytes()).forEach((name, bytes) -> parts.put(name, new String(bytes, UTF_8)));
        parts.computeIfPresent(part, (name, xml) -> xml.replace(old, replacement));
        return WordDraft.zipped(parts);
    }
}
