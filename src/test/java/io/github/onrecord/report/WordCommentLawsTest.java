package io.github.onrecord.report;

import static io.github.onrecord.report.WordDraft.allWords;
import static io.github.onrecord.report.WordDraft.paragraph;
import static io.github.onrecord.report.WordDraft.run;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.onrecord.report.WordDraft.Comment;
import io.github.onrecord.report.WordDraft.Copy;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** However Word has cut a sentence into runs, its comments stand at the same words. */
class WordCommentLawsTest {
    private static final String SENTENCE = "The gate is reportedly shut 😀, experts say, and sources fear it may fall.";

    /** What runs stand in; at each of them a comment may begin and end within. */
    private static final List<String> WRAPPERS = List.of(
            "%s",
            "<w:ins w:id=\"90\" w:author=\"Bea Tolland\">%s</w:ins>",
            "<w:moveTo w:id=\"91\" w:author=\"Bea Tolland\">%s</w:moveTo>",
            "<w:hyperlink r:id=\"h\">%s</w:hyperlink>",
            "<w:smartTag w:element=\"place\">%s</w:smartTag>",
            "<w:del w:id=\"92\" w:author=\"Bea Tolland\"><w:r><w:delText>gone</w:delText></w:r></w:del>%s",
            "<w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r>%s",
            "<w:bookmarkStart w:id=\"93\" w:name=\"b\"/>%s<w:bookmarkEnd w:id=\"93\"/>");

    private static final List<Comment> ANCHORS = placed(WordDraft.of(paragraph(run(SENTENCE))));

    @Property(tries = 40)
    void cuts_between_runs_and_what_stands_around_them_move_no_comment(
            @ForAll @Size(max = 8) List<@IntRange(min = 1, max = 71) Integer> cuts,
            @ForAll @Size(9) List<@IntRange(max = 7) Integer> wrappers) {
        WordDraft draft = WordDraft.of(paragraph(pieces(cuts, wrappers)));

        assertThat(placed(draft)).isEqualTo(ANCHORS);
        assertThat(allWords(draft.commented().bytes())).isEqualTo(allWords(draft.bytes()));
    }

    private static String pieces(List<Integer> cuts, List<Integer> wrappers) {
        Set<Integer> edges = new TreeSet<>(cuts);
        edges.removeIf(edge -> Character.isLowSurrogate(SENTENCE.charAt(edge)));
        edges.add(SENTENCE.length());
        StringBuilder pieces = new StringBuilder();
        int from = 0;
        int number = 0;
        for (int edge : edges) {
            String run = run("<w:sz w:val=\"" + (20 + number) + "\"/>", SENTENCE.substring(from, edge));
            pieces.append(WRAPPERS.get(wrappers.get(number++)).formatted(run));
            from = edge;
        }
        return pieces.toString();
    }

    /** The comments, each with the words at which it stands as far as they are shown. */
    private static List<Comment> placed(WordDraft draft) {
        Copy copy = draft.commented();
        List<Comment> placed = new ArrayList<>();
        for (Comment comment : copy.comments()) {
            String shown = comment.anchor().replace("hidden", "");
            placed.add(new Comment(comment.id(), comment.author(), comment.words(), shown));
        }
        return placed;
    }
}
