package io.github.onrecord.editor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.gson.JsonParser;
import io.github.onrecord.audit.Audit;
import io.github.onrecord.audit.Auditor;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletionException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.HoverCapabilities;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ShowDocumentCapabilities;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.TextDocumentSyncKind;
import org.eclipse.lsp4j.WindowClientCapabilities;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EditorSessionTest {
    private static final Auditor AUDITOR = Auditor.standard();
    private static final String HEARSAY = "F02";

    private static final String DRAFT = """
            # Bridge closed \uD83C\uDF09

            \uD83D\uDEA7\uD83D\uDEA7 The old bridge at Ostrel was reportedly hit twice during the night, and the narrow road to the mill is shut.

            “We closed the bridge at noon because the inspectors found cracks in two pillars,” Mayor Ana Ruiz of Ostrel told this newspaper in an interview at the town hall on Monday.
            """;

    private static final String PAGE = """
            <!doctype html><html><head><meta charset="iso-8859-1"><title>Bridge</title></head><body><article>
            <h1>Bridge closed</h1>
            <p>\uD83D\uDEA7 The old bridge at <b>Ostrel</b>&nbsp;&amp; the mill was <i>reportedly</i> hit twice during the night,
               and the narrow road to the mill is shut until the end of the week, long rows of lorries stand there.</p>
            <p>“We closed the bridge at noon because the inspectors found cracks in two pillars,” Mayor Ana Ruiz told this
               newspaper in an interview at the town hall on Monday.</p></article></body></html>
            """;

    private TextEditor editor;

    @BeforeEach
    void anEditor() {
        editor = TextEditor.of(AUDITOR);
    }

    @AfterEach
    void theEditorCloses() throws IOException {
        editor.close();
    }

    @Test
    void findings_appear_at_their_own_words_when_a_draft_is_opened() {
        Diagnostic finding = hearsay(editor.begun().open("bridge.md", "markdown", DRAFT));

        assertThat(editor.in(finding.getRange())).isEqualTo("was reportedly");
        assertThat(finding.getRange()).isEqualTo(new Range(new Position(2, 30), new Position(2, 44)));
        assertThat(finding.getSeverity()).isEqualTo(DiagnosticSeverity.Warning);
        assertThat(finding.getMessage().getLeft()).contains("names no one").endsWith("?");
        assertThat(finding.getSource()).isEqualTo("OnRecord");
        assertThat(finding.getCodeDescription().getHref())
                .isEqualTo("https://ethics.npr.org/g-transparency/i-d-that-source-as-best-you-can/");
    }

    @Test
    void it_says_what_it_can_do() {
        var offers = editor.begin("null", new ClientCapabilities()).getCapabilities();

        assertThat(offers.getTextDocumentSync().getRight().getChange()).isEqualTo(TextDocumentSyncKind.Incremental);
        assertThat(offers.getPositionEncoding()).isEqualTo("utf-16");
        assertThat(offers.getHoverProvider().getLeft()).isTrue();
        assertThat(offers.getExecuteCommandProvider().getCommands())
                .containsExactly("onrecord.openRule", "onrecord.openStandard");
    }

    @Test
    void what_is_typed_is_asked_about_once_it_is_saved() {
        assertThat(codes(editor.begun().open("bridge.md", "markdown", DRAFT))).contains(HEARSAY);

        editor.type("was reportedly hit", "was hit").hover("bridge");

        assertThat(editor.hasNews()).isFalse();
        assertThat(codes(editor.save())).doesNotContain(HEARSAY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"onType\": true}", "{\"onrecord\": {\"onType\": true}}"})
    void what_is_typed_is_asked_about_at_once_where_the_editor_was_set_up_so(String options) {
        editor.begin(options, new ClientCapabilities());
        editor.open("bridge.md", "markdown", DRAFT);

        assertThat(codes(editor.type("was reportedly hit", "was hit").published()))
                .doesNotContain(HEARSAY);
    }

    @Test
    void a_changed_setting_holds_from_then_on() {
        editor.begun().open("bridge.md", "markdown", DRAFT);
        editor.server()
                .getWorkspaceService()
                .didChangeConfiguration(
                        new DidChangeConfigurationParams(JsonParser.parseString("{\"onrecord\": {\"onType\": true}}")));

        assertThat(codes(editor.type("was reportedly hit", "was hit").published()))
                .doesNotContain(HEARSAY);
    }

    @Test
    void an_editor_that_waits_to_be_asked_for_its_settings_is_asked() {
        ClientCapabilities abilities = new ClientCapabilities();
        WorkspaceClientCapabilities workspace = new WorkspaceClientCapabilities();
        workspace.setConfiguration(true);
        abilities.setWorkspace(workspace);
        editor.answeringSettings("{\"onType\": true}").begin("null", abilities);
        editor.open("bridge.md", "markdown", DRAFT);

        assertThat(codes(editor.type("was reportedly hit", "was hit").published()))
                .doesNotContain(HEARSAY);
    }

    @Test
    void a_hover_shows_the_visible_sum() {
        editor.begun().open("bridge.md", "markdown", DRAFT);

        assertThat(editor.hoverText("hit twice"))
                .startsWith(
                        "**No usable source shown · 4 of 100**\n\n- **+4** hearsay, no source named · “was reportedly”")
                .contains(
                        "`hearsay.adverb`",
                        "[NPR: reportedly is not enough](<https://ethics.npr.org/",
                        "\n- **4** in all\n- **at most 20** hearsay only")
                .endsWith("\n\n" + Audit.CAPTION);
        assertThat(editor.hover("hit twice").map(hover -> editor.in(hover.getRange())))
                .hasValueSatisfying(words -> assertThat(words).startsWith("\uD83D\uDEA7\uD83D\uDEA7 The old bridge"));
        assertThat(editor.hoverText("Bridge closed")).isEmpty();
    }

    @Test
    void a_hover_is_plain_where_the_editor_sets_no_markdown() {
        ClientCapabilities abilities = new ClientCapabilities();
        TextDocumentClientCapabilities text = new TextDocumentClientCapabilities();
        text.setHover(new HoverCapabilities(List.of("plaintext"), false));
        abilities.setTextDocument(text);
        editor.begin("null", abilities);
        editor.open("bridge.md", "markdown", DRAFT);

        assertThat(editor.hoverText("hit twice")).startsWith("No usable source shown · 4 of 100\n\n- +4 hearsay,");
    }

    @Test
    void a_hover_speaks_of_the_draft_as_it_is_typed_now() {
        editor.begun().open("bridge.md", "markdown", DRAFT);

        editor.type("was reportedly hit", "was hit, police said,");

        assertThat(editor.hoverText("The old bridge")).doesNotContain("hearsay");
    }

    @Test
    void a_finding_is_held_back_once_its_comment_has_a_reason() {
        Diagnostic finding = hearsay(editor.begun().open("bridge.md", "markdown", DRAFT));

        editor.apply(editor.action(finding, "Ignore F02 here"));

        assertThat(editor.text())
                .contains("\n\n<!-- onrecord: ignore F02 because ... -->\n\uD83D\uDEA7\uD83D\uDEA7 The old");
        assertThat(editor.save())
                .anySatisfy(still -> assertThat(code(still)).isEqualTo(HEARSAY))
                .anySatisfy(remark -> {
                    assertThat(remark.getMessage().getLeft())
                            .isEqualTo("F02 is not held back until the comment gives a reason after 'because'.");
                    assertThat(editor.in(remark.getRange())).isEqualTo("<!-- onrecord: ignore F02 because ... -->");
                });
        assertThat(codes(editor.type("because ...", "because the wire gives the name at noon")
                        .save()))
                .doesNotContain(HEARSAY, "");
    }

    @Test
    void a_comment_that_nothing_needs_any_more_is_told() {
        editor.begun()
                .open(
                        "bridge.md",
                        "markdown",
                        DRAFT.replace("was reportedly hit", "was hit")
                                .replace(
                                        "\uD83D\uDEA7\uD83D\uDEA7",
                                        "<!-- onrecord: ignore F02 because it is so -->\n"));

        assertThat(editor.save())
                .extracting(diagnostic -> diagnostic.getMessage().getLeft())
                .contains("Nothing here needs to be held back for F02. Take the comment out.");
    }

    @Test
    void a_finding_in_a_page_stands_in_its_source_and_is_held_back_there() {
        Diagnostic finding = hearsay(editor.begun().open("bridge.html", "html", PAGE));

        assertThat(editor.in(finding.getRange())).isEqualTo("was <i>reportedly");
        assertThat(editor.hoverText("Ostrel")).contains("hearsay, no source named");
        editor.apply(editor.action(finding, "Ignore F02 here")).type("because ...", "because we saw it");
        assertThat(editor.text()).contains("stand there. <!-- onrecord: ignore F02 because we saw it --></p>");
        assertThat(codes(editor.save())).doesNotContain(HEARSAY, "");
    }

    @Test
    void in_plain_text_no_comment_is_offered_since_none_would_be_read() {
        Diagnostic finding = hearsay(editor.begun().open("bridge.txt", "plaintext", DRAFT));

        assertThat(editor.actions(finding.getRange()))
                .extracting(CodeAction::getTitle)
                .containsExactly(
                        "Open the rule’s page: F02",
                        "Open the standard: NPR: reportedly is not enough",
                        "Open the standard: Wikipedia: no vague attribution");
    }

    @Test
    void the_page_of_a_rule_is_opened_and_goes_with_the_session() throws IOException {
        Diagnostic finding = hearsay(editor.begun(showing()).open("bridge.md", "markdown", DRAFT));

        run(editor.action(finding, "Open the rule’s page"));

        Path page = Path.of(URI.create(editor.shown().get(0).getUri()));
        assertThat(Files.readString(page)).startsWith("# F02: hearsay").contains("## NPR: reportedly is not enough");
        assertThat(editor.end()).isZero();
        assertThat(page).doesNotExist();
        assertThat(page.getParent()).doesNotExist();
    }

    @Test
    void a_standard_is_opened_outside_the_editor() {
        Diagnostic finding = hearsay(editor.begun(showing()).open("bridge.md", "markdown", DRAFT));

        run(editor.action(finding, "Open the standard: NPR"));

        assertThat(editor.shown().get(0).getUri()).startsWith("https://ethics.npr.org/");
        assertThat(editor.shown().get(0).getExternal()).isTrue();
    }

    @Test
    void an_editor_that_opens_nothing_is_told_the_address() {
        Diagnostic finding = hearsay(editor.begun().open("bridge.md", "markdown", DRAFT));

        run(editor.action(finding, "Open the standard: NPR"));

        assertThat(editor.messages()).singleElement().asString().startsWith("https://ethics.npr.org/");
    }

    @Test
    void a_command_for_what_does_not_exist_is_refused() {
        editor.begun();

        assertThat(refusal(() -> TextEditor.wait(editor.server()
                                .getWorkspaceService()
                                .executeCommand(new ExecuteCommandParams("onrecord.openRule", List.of("../F02")))))
                        .getMessage())
                .isEqualTo("There is no rule '../F02'.");
    }

    @Test
    void a_draft_beyond_the_limit_is_refused_in_a_sentence() {
        List<Diagnostic> told = editor.begun().open("long.txt", "plaintext", "The bridge is shut.\n\n".repeat(50_000));

        assertThat(told)
                .singleElement()
                .satisfies(only -> assertThat(only.getMessage().getLeft())
                        .isEqualTo(
                                "long.txt holds more than 1,000,000 characters of text. Split it into single articles"
                                        + " and run again."));
        assertThat(editor.hover("bridge")).isEmpty();
    }

    @Test
    void a_draft_that_cannot_be_scored_says_why() {
        assertThat(editor.begun().open("a.md", "markdown", "The bridge was reportedly hit twice.\n"))
                .extracting(diagnostic -> diagnostic.getMessage().getLeft())
                .anySatisfy(words -> assertThat(words).startsWith("Not scored. "));
        assertThat(editor.type("The bridge was reportedly hit twice.", "").save())
                .isEmpty();
    }

    @Test
    void a_question_that_is_taken_back_costs_no_other_its_answer() {
        editor.begun().open("bridge.md", "markdown", DRAFT);

        editor.server()
                .getTextDocumentService()
                .hover(new HoverParams(editor.document(), new Position(2, 30)))
                .cancel(true);

        assertThat(editor.hoverText("hit twice")).contains("hearsay, no source named");
    }

    @Test
    void a_closed_draft_has_no_findings() {
        editor.begun().open("bridge.md", "markdown", DRAFT);

        assertThat(editor.closeDraft()).isEmpty();
    }

    @Test
    void files_of_other_languages_are_left_alone() {
        editor.begun().open("bridge.md", "markdown", DRAFT);
        editor.server()
                .getTextDocumentService()
                .didOpen(new DidOpenTextDocumentParams(new TextDocumentItem("file:///a.java", "java", 1, DRAFT)));

        editor.hover("bridge");

        assertThat(editor.hasNews()).isFalse();
    }

    @Test
    void a_request_before_the_beginning_or_after_the_end_is_refused() {
        HoverParams hover = new HoverParams(editor.document(), new Position(0, 0));
        var drafts = editor.server().getTextDocumentService();

        assertThat(refusal(() -> TextEditor.wait(drafts.hover(hover)))
                        .getResponseError()
                        .getCode())
                .isEqualTo(ResponseErrorCode.ServerNotInitialized.getValue());
        TextEditor.wait(editor.begun().server().shutdown());
        assertThat(refusal(() -> TextEditor.wait(drafts.hover(hover)))
                        .getResponseError()
                        .getCode())
                .isEqualTo(ResponseErrorCode.InvalidRequest.getValue());
    }

    @Test
    void the_exit_code_says_whether_the_editor_said_goodbye() throws IOException {
        assertThat(editor.begun().end()).isZero();
        try (TextEditor hasty = TextEditor.of(AUDITOR)) {
            assertThat(hasty.begun().leave()).isEqualTo(1);
        }
        try (TextEditor dead = TextEditor.of(AUDITOR)) {
            assertThat(dead.begun().die()).isEqualTo(1);
        }
    }

    private void run(CodeAction action) {
        TextEditor.wait(editor.server()
                .getWorkspaceService()
                .executeCommand(new ExecuteCommandParams(
                        action.getCommand().getCommand(), action.getCommand().getArguments())));
    }

    private static ClientCapabilities showing() {
        ClientCapabilities abilities = new ClientCapabilities();
        WindowClientCapabilities window = new WindowClientCapabilities();
        window.setShowDocument(new ShowDocumentCapabilities(true));
        abilities.setWindow(window);
        return abilities;
    }

    private static ResponseErrorException refusal(ThrowingCallable call) {
        CompletionException thrown = catchThrowableOfType(CompletionException.class, call);
        assertThat(thrown).hasCauseInstanceOf(ResponseErrorException.class);
        return (ResponseErrorException) Objects.requireNonNull(thrown.getCause());
    }

    private static Diagnostic hearsay(List<Diagnostic> diagnostics) {
        return diagnostics.stream()
                .filter(diagnostic -> code(diagnostic).equals(HEARSAY))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> codes(List<Diagnostic> diagnostics) {
        return diagnostics.stream().map(EditorSessionTest::code).toList();
    }

    private static String code(Diagnostic diagnostic) {
        return diagnostic.getCode() == null ? "" : diagnostic.getCode().getLeft();
    }
}
