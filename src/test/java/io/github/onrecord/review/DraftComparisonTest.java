package io.github.onrecord.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.github.onrecord.article.Article;
import io.github.onrecord.attribution.Source;
import io.github.onrecord.audit.Audit;
import io.github.onrecord.audit.Auditor;
import io.github.onrecord.scoring.ScoredClaim;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The edits of {@code diff/edits.yaml}: half of them matter to a standards editor, half do not. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DraftComparisonTest {
    private static final Auditor AUDITOR = Auditor.standard();
    private static final String DRAFT = resource("weir.md");
    private static final Audit BEFORE = AUDITOR.audit(Article.ofText(DRAFT));

    /** One edit and all that may be said of it. */
    record Edit(String name, String text, List<String> changes) {
        @Override
        public String toString() {
            return name;
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("edits")
    void an_edit_is_told_as_what_it_does_to_the_sourcing_and_as_nothing_else(Edit edit) {
        assertEquals(String.join("\n", edit.changes()), String.join("\n", told(diff(DRAFT, edit.text()))));
    }

    @Test
    void half_of_the_edits_matter_and_half_do_not() throws IOException {
        assertThat(edits().filter(edit -> edit.changes().isEmpty())).hasSize(20);
        assertThat(edits().filter(edit -> !edit.changes().isEmpty())).hasSize(20);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("edits")
    void taken_back_an_edit_loses_what_it_won_and_wins_what_it_lost(Edit edit) {
        DraftDiff there = diff(DRAFT, edit.text());
        DraftDiff back = diff(edit.text(), DRAFT);

        assertThat(back.claims(Direction.STRONGER)).hasSameSizeAs(there.claims(Direction.WEAKER));
        assertThat(back.claims(ClaimChange.Kind.ADDED)).hasSameSizeAs(there.claims(ClaimChange.Kind.REMOVED));
        assertThat(back.findings(FindingChange.Kind.FIXED)).hasSameSizeAs(there.findings(FindingChange.Kind.NEW));
        assertEquals(there.isEmpty(), back.isEmpty());
    }

    @Test
    void scores_are_not_compared_where_one_version_could_not_be_scored() {
        DraftDiff diff = diff(
                "The old bridge is shut, Mayor Ana Ruiz said in an interview.",
                "The old bridge is shut, an official said in an interview.");

        assertThat(diff.claims()).singleElement().satisfies(change -> {
            assertThat(change.move()).isEmpty();
            assertThat(change.direction()).isEqualTo(Direction.WEAKER);
        });
    }

    static Stream<Edit> edits() throws IOException {
        JsonNode edits = new YAMLMapper().readTree(resource("edits.yaml"));
        return StreamSupport.stream(edits.spliterator(), false)
                .map(edit -> new Edit(edit.path("edit").asText(), edited(edit), changes(edit)));
    }

    private static List<String> changes(JsonNode edit) {
        return StreamSupport.stream(edit.path("changes").spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    private static String edited(JsonNode edit) {
        if (edit.has("order")) {
            List<String> paragraphs = List.of(DRAFT.strip().split("\n\n"));
            return Stream.concat(
                            Stream.of("0"),
                            Stream.of(edit.path("order").asText().split(" ")))
                    .map(number -> paragraphs.get(Integer.parseInt(number)))
                    .collect(Collectors.joining("\n\n", "", "\n"));
        }
        String words = edit.path("replace").asText();
        assertThat(DRAFT).contains(words);
        return DRAFT.replace(words, edit.path("with").asText());
    }

    private static DraftDiff diff(String before, String after) {
        Audit old = before.equals(DRAFT) ? BEFORE : AUDITOR.audit(Article.ofText(before));
        return DraftComparison.with(AUDITOR.pack().lexicons()).of(old, AUDITOR.audit(Article.ofText(after)));
    }

    private static List<String> told(DraftDiff diff) {
        List<String> lines = new ArrayList<>();
        diff.claims().forEach(change -> lines.add(told(change, diff)));
        diff.sources()
                .forEach(change -> lines.add("source " + change.kind().id() + ": "
                        + Stream.of(change.before(), change.after())
                                .flatMap(Optional::stream)
                                .map(Source::name)
                                .collect(Collectors.joining(" > "))));
        diff.findings()
                .forEach(change -> lines.add("finding " + change.kind().id() + ": "
                        + change.finding().code()));
        return lines;
    }

    private static String told(ClaimChange change, DraftDiff diff) {
        String parts = Stream.concat(
                        change.shifts().stream()
                                .map(shift -> shift.aspect().id() + " "
                                        + shift.direction().id()),
                        change.move().stream()
                                .map(move -> "score " + move.direction().id() + " by "
                                        + move.factors().stream()
                                                .map(ScoreMove.FactorMove::factor)
                                                .collect(Collectors.joining(" "))))
                .collect(Collectors.joining("; "));
        String words = change.after()
                .map(claim -> opening(diff.after(), claim))
                .or(() -> change.before().map(claim -> opening(diff.before(), claim)))
                .orElseThrow();
        return change.kind().id() + ": " + words + (parts.isEmpty() ? "" : ": " + parts);
    }

    private static String opening(Audit audit, ScoredClaim claim) {
        String[] words = claim.claim().spans().in(audit.article().text()).split("\\s+");
        return Stream.of(words).limit(4).collect(Collectors.joining(" "));
    }

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(DraftComparisonTest.class.getResourceAsStream("/diff/" + name))) {
            return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
