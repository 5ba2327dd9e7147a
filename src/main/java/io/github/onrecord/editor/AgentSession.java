package io.github.onrecord.editor;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.onrecord.audit.RulePack;
import io.github.onrecord.findings.House;
import io.github.onrecord.report.ToolVersion;
import io.modelcontextprotocol.json.McpJsonMapper;
import io.modelcontextprotocol.json.jackson2.JacksonMcpJsonMapper;
import io.modelcontextprotocol.json.schema.JsonSchemaValidator.ValidationResponse;
import io.modelcontextprotocol.server.McpServer;
import io.modelcontextprotocol.server.McpServerFeatures.SyncToolSpecification;
import io.modelcontextprotocol.server.McpSyncServer;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.ServerCapabilities;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import io.modelcontextprotocol.spec.McpSchema.ToolAnnotations;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * Serves one agent over the Model Context Protocol: the tools {@code audit_text}, {@code explain} and
 * {@code list_rules}. Nothing that is sent is kept.
 *
 * <pre>{@code
 * new AgentSession(pack, pack.houses(), (tool, fault) -> {}).serve(System.in, System.out);
 * }</pre>
 */
public final class AgentSession {
    static final String INSTRUCTIONS =
            "OnRecord audits how an English news article sources its claims. A score rates the"
                    + " sourcing shown in the text, from 0 to 100. It never says whether a claim is true or false, and a low"
                    + " score does not make a claim untrue: do not present it so. It cannot see checks that the newsroom made"
                    + " but did not describe. Show a score with the reasons that come with it, never as a grade of a writer or"
                    + " an outlet. Call audit_text with the whole article, explain for one sentence of it, and list_rules for"
                    + " what a rule's id means.";

    private final RulePack pack;
    private final List<House> houses;
    private final BiConsumer<String, Throwable> faults;

    /**
     * A session that has not begun.
     *
     * @param houses the houses that an agent may name
     * @param faults takes what was sent, in a few words, and a fault of ours in answering, for a log
     */
    public AgentSession(RulePack pack, List<House> houses, BiConsumer<String, Throwable> faults) {
        this.pack = pack;
        this.houses = List.copyOf(houses);
        this.faults = faults;
    }

    /**
     * Serves until the input ends. Both streams stay open; nothing but the protocol is written.
     *
     * @throws IOException if a stream breaks
     */
    public void serve(InputStream in, OutputStream out) throws IOException {
        McpJsonMapper json = new JacksonMcpJsonMapper(new ObjectMapper());
        AgentLines lines = new AgentLines(json, in, out, fault -> faults.accept("What the agent sent", fault));
        AgentAudits audits = new AgentAudits(pack, houses);
        McpSyncServer server = McpServer.sync(lines)
                .serverInfo("OnRecord", ToolVersion.current())
                .instructions(INSTRUCTIONS)
                .capabilities(ServerCapabilities.builder().tools(false).build())
                .jsonMapper(json)
                // Our tools check their arguments themselves, and say what is wrong in words.
                .validateToolInputs(false)
                .jsonSchemaValidator((schema, content) -> ValidationResponse.asValid(""))
                .immediateExecution(true)
                .tools(tool(new AuditTextTool(audits)), tool(new ExplainTool(audits)), tool(new ListRulesTool(pack)))
                .build();
        try {
            lines.serve();
        } finally {
            server.close();
        }
    }

    private SyncToolSpecification tool(AgentTool tool) {
        Tool card = Tool.builder(tool.name(), tool.input().schema())
                .title(tool.title())
                .description(tool.about())
                .annotations(ToolAnnotations.builder()
                        .title(tool.title())
                        .readOnlyHint(true)
                        .destructiveHint(false)
                        .idempotentHint(true)
                        .openWorldHint(false)
                        .build())
                .build();
        return SyncToolSpecification.builder()
                .tool(card)
                .callHandler((agent, call) -> answer(tool, call))
                .build();
    }

    /** A call that cannot be answered is the tool's error, which the agent can read and mend; never the protocol's. */
    private CallToolResult answer(AgentTool tool, CallToolRequest call) {
        try {
            Map<String, Object> sent = Optional.ofNullable(call.arguments()).orElse(Map.of());
            return result(tool.answer(tool.input().check(sent)), false);
        } catch (BadCall wrong) {
            return result(String.valueOf(wrong.getMessage()), true);
        } catch (RuntimeException | StackOverflowError fault) {
            faults.accept("What " + tool.name() + " was given", fault);
            return result("OnRecord met a fault of its own and could not answer.", true);
        }
    }

    private static CallToolResult result(String words, boolean isError) {
        return CallToolResult.builder().addTextContent(words).isError(isError).build();
    }
}
