package io.github.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.client.transport.ServerParameters;
import io.modelcontextprotocol.client.transport.StdioClientTransport;
import io.modelcontextprotocol.json.jackson2.JacksonMcpJsonMapper;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.InitializeResult;
import io.modelcontextprotocol.spec.McpSchema.TextContent;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One client of the protocol's own library talks to one process, since starting it takes a second. */
class McpCommandTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> ERRORS = new CopyOnWriteArrayList<>();

    private static McpSyncClient agent;
    private static InitializeResult greeting;

    @TempDir
    Path folder;

    @BeforeAll
    static void anAgent() {
        StdioClientTransport transport = new StdioClientTransport(
                ServerParameters.builder(Program.java())
                        .args(Program.arguments("mcp"))
                        .build(),
                new JacksonMcpJsonMapper(JSON));
        transport.setStdErrorHandler(ERRORS::add);
        agent = McpClient.sync(transport)
                .requestTimeout(Duration.ofSeconds(60))
                .initializationTimeout(Duration.ofSeconds(60))
                .build();
        greeting = agent.initialize();
    }

    @AfterAll
    static void theAgentLeaves() {
        agent.closeGracefully();
        assertThat(ERRORS).isEmpty();
    }

    @Test
    void it_says_first_what_a_score_is_and_what_it_is_not() {
        assertThat(greeting.serverInfo().name()).isEqualTo("OnRecord");
        assertThat(greeting.instructions())
                .contains(
                        "A score rates the sourcing shown in the text",
                        "It never says whether a claim is true or false",
                        "never as a grade of a writer or an outlet");
    }

    @Test
    void the_tools_say_what_they_take() {
        List<Tool> tools = agent.listTools().tools();

        assertThat(tools).extracting(Tool::name).containsExactlyInAnyOrder("audit_text", "explain", "list_rules");
        assertThat(tools).allSatisfy(tool -> {
            JsonNode schema = JSON.valueToTree(tool.inputSchema());
            assertThat(tool.description()).isNotBlank();
            assertThat(schema.path("additionalProperties").asBoolean(true)).isFalse();
            assertThat(schema.path("properties"))
                    .allSatisfy(field ->
                            assertThat(field.path("description").asText()).isNotBlank());
        });
    }

    @Test
    void audit_text_gives_the_audit_as_the_command_does() throws IOException {
        JsonNode audit = JSON.readTree(answer(
                "audit_text",
                Map.of("text", Desk.HEARSAY, "format", "markdown", "name", "bridge.md", "house", "ap-like")));
        Desk.Ran command = new Desk(folder)
                .input(Desk.HEARSAY)
                .run("audit", "--format", "json", "--house", "ap-like", "-", "--name", "bridge.md");

        assertThat(audit.path("schema").asText()).isEqualTo("onrecord-audit/1");
        assertThat(audit).isEqualTo(JSON.readTree(command.out()));
    }

    @Test
    void audit_text_gives_a_short_page_too() {
        assertThat(answer("audit_text", Map.of("text", Desk.HEARSAY, "output", "summary")))
                .startsWith("text.txt · ")
                .contains("F02", "This page rates the sourcing shown in the text.");
    }

    @Test
    void explain_shows_the_sum_of_a_sentence_in_its_article() {
        assertThat(answer(
                        "explain",
                        Map.of(
                                "article",
                                Desk.HEARSAY,
                                "sentence",
                                "The old bridge at Ostrel was reportedly\nhit twice during the night")))
                .startsWith("Claim: “The old bridge at Ostrel was reportedly hit twice during the night")
                .contains(
                        "No usable source shown · 4 of 100\n\n- +4 hearsay, no source named · “was reportedly”",
                        "F02 (warning): ",
                        "hearsay.adverb fires on “")
                .doesNotContain("stands alone here", "small ferry");
    }

    @Test
    void explain_says_that_a_sentence_alone_is_less_than_an_article() {
        assertThat(answer("explain", Map.of("sentence", "The bridge was reportedly hit twice.")))
                .startsWith(
                        "The sentence stands alone here; in an article, what stands around it counts too.\n\nClaim: “");
    }

    @Test
    void explain_says_why_a_rule_is_silent() {
        assertThat(answer("explain", Map.of("sentence", "The bridge was hit twice.", "rule", "hearsay.adverb")))
                .startsWith("hearsay.adverb does not fire: it needs ");
    }

    @Test
    void list_rules_names_rules_with_their_standards() throws IOException {
        JsonNode rules = JSON.readTree(answer("list_rules", Map.of("kind", "finding", "search", "hearsay")));

        assertThat(rules)
                .allSatisfy(rule -> assertThat(rule.path("kind").asText()).isEqualTo("finding"))
                .anySatisfy(rule -> {
                    assertThat(rule.path("id").asText()).isEqualTo("F02");
                    assertThat(rule.path("standards").get(0).asText()).startsWith("NP1 NPR: ");
                });
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', textBlock = """
            audit_text | {}                                    | The argument 'text' is missing or empty. It is: The whole article in English, headline first, paragraphs set apart by empty lines; or its Markdown or HTML.
            audit_text | {"text": 7}                           | The argument 'text' is no text. Send a JSON string.
            audit_text | {"text": "a", "house": "bcc"}         | The argument 'house' is 'bcc', which is none of ap-like, bbc-like, ipso-like, reuters-like, training.
            audit_text | {"txt": "a"}                          | There is no argument 'txt'. The arguments are text, format, name, house, output.
            audit_text | {"text": "{\\"a\\": 1}"}              | text.txt is JSON without an article. OnRecord reads ninjs items with a body and schema.org articles with an articleBody.
            explain    | {"sentence": "a b", "article": "c d"} | The article does not hold this sentence. Copy its words from the article.
            explain    | {"sentence": "a", "rule": "F02"}      | The rule F02 is a finding, which looks at whole claims and not at a sentence. Call again without 'rule' to see its part.
            explain    | {"sentence": "a", "rule": "x.y"}      | There is no rule 'x.y'. The tool list_rules names them all.
            """)
    void a_call_that_cannot_be_answered_is_told_in_words(String tool, String arguments, String message)
            throws IOException {
        CallToolResult result = call(tool, JSON.readValue(arguments, new TypeReference<Map<String, Object>>() {}));

        assertThat(result.isError()).isTrue();
        assertThat(text(result)).isEqualTo(message);
    }

    @Test
    void a_text_beyond_the_limit_is_refused() {
        CallToolResult result = call("audit_text", Map.of("text", "a".repeat(200_001)));

        assertThat(result.isError()).isTrue();
        assertThat(text(result))
                .isEqualTo("The argument 'text' has 200,001 characters; the most is 200,000. Send a shorter text.");
    }

    @Test
    void a_line_that_is_no_message_costs_no_other_its_answer() {
        Desk.Ran ran = new Desk(folder)
                .input("no message\n" + "x".repeat(1_400_000) + "\n"
                        + "{\"jsonrpc\":\"2.0\",\"id\":7,\"method\":\"initialize\",\"params\":{\"protocolVersion\":"
                        + "\"2025-06-18\",\"capabilities\":{},\"clientInfo\":{\"name\":\"a\",\"version\":\"1\"}}}")
                .run("mcp");

        assertThat(ran.out().lines())
                .satisfiesExactly(
                        first -> assertThat(first).contains("-32700", "The line is no JSON-RPC message."),
                        second -> assertThat(second).contains("-32600", "The message is longer than 1300000 bytes."),
                        third -> assertThat(third).contains("\"id\":7", "\"protocolVersion\":\"2025-06-18\""));
        assertThat(ran.err()).isEmpty();
        assertThat(ran.code()).isZero();
    }

    private static String answer(String tool, Map<String, Object> arguments) {
        CallToolResult result = call(tool, arguments);
        assertThat(result.isError()).as(text(result)).isFalse();
        return text(result);
    }

    private static CallToolResult call(String tool, Map<String, Object> arguments) {
        return agent.callTool(CallToolRequest.builder(tool).arguments(arguments).build());
    }

    private static String text(CallToolResult result) {
        return ((TextContent) result.content().get(0)).text();
    }
}
