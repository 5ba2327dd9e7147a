package io.github.onrecord.editor;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.modelcontextprotocol.json.McpJsonMapper;
import io.modelcontextprotocol.json.TypeRef;
import io.modelcontextprotocol.spec.McpSchema;
import io.modelcontextprotocol.spec.McpServerSession;
import io.modelcontextprotocol.spec.McpServerTransport;
import io.modelcontextprotocol.spec.McpServerTransportProvider;
import io.modelcontextprotocol.spec.ProtocolVersions;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import reactor.core.publisher.Mono;

/**
 * The protocol's messages over two streams, one a line. Each is answered before the next is read, so that the end of the
 * input loses no answer; the library's own transport drops them, and stops for good at the first line that is no JSON.
 */
final class AgentLines implements McpServerTransportProvider, McpServerTransport {
    /** A text of the greatest length that is allowed, each of its characters escaped, and some room. */
    private static final int LONGEST_LINE = 6 * AgentAudits.LONGEST_TEXT + 100_000;

    private static final String NO_MESSAGE = """
            {"jsonrpc":"2.0","id":null,"error":{"code":-32700,"message":"The line is no JSON-RPC message."}}
            """;
    private static final String TOO_LONG = """
            {"jsonrpc":"2.0","id":null,"error":{"code":-32600,"message":"The message is longer than %d bytes."}}
            """.formatted(LONGEST_LINE);

    private final McpJsonMapper json;
    private final InputStream in;
    private final OutputStream out;
    private final Consumer<Throwable> faults;
    private Optional<McpServerSession> session = Optional.empty();

    AgentLines(McpJsonMapper json, InputStream in, OutputStream out, Consumer<Throwable> faults) {
        this.json = json;
        this.in = in;
        this.out = out;
        this.faults = faults;
    }

    @Override
    public void setSessionFactory(McpServerSession.Factory sessions) {
        session = Optional.of(sessions.create(this));
    }

    /**
     * Answers until the input ends.
     *
     * @throws IOException if a stream breaks
     */
    void serve() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int length = 0;
        for (int unit = in.read(); unit >= 0; unit = in.read()) {
            if (unit != '\n') {
                length++;
                if (length <= LONGEST_LINE) {
                    line.write(unit);
                }
            } else {
                answer(line.toString(UTF_8), length);
                line.reset();
                length = 0;
            }
        }
        answer(line.toString(UTF_8), length);
    }

    private void answer(String line, int length) throws IOException {
        if (length > LONGEST_LINE) {
            write(TOO_LONG);
        } else if (!line.isBlank()) {
            answer(line);
        }
    }

    private void answer(String line) throws IOException {
        McpSchema.JSONRPCMessage message;
        try {
            message = McpSchema.deserializeJsonRpcMessage(json, line);
        } catch (IOException | IllegalArgumentException noMessage) {
            write(NO_MESSAGE);
            return;
        }
        // Not awaited: what comes before the session has begun is answered once it has.
        session.ifPresent(agent -> agent.handle(message).subscribe(done -> {}, faults));
    }

    @Override
    public Mono<Void> sendMessage(McpSchema.JSONRPCMessage message) {
        return Mono.fromRunnable(() -> {
            try {
                write(json.writeValueAsString(message) + "\n");
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        });
    }

    private synchronized void write(String line) throws IOException {
        out.write(line.getBytes(UTF_8));
        out.flush();
    }

    @Override
    public <T> T unmarshalFrom(Object data, TypeRef<T> type) {
        return json.convertValue(data, type);
    }

    @Override
    public List<String> protocolVersions() {
        return List.of(
                ProtocolVersions.MCP_2024_11_05,
                ProtocolVersions.MCP_2025_03_26,
                ProtocolVersions.MCP_2025_06_18,
                ProtocolVersions.MCP_2025_11_25);
    }

    @Override
    public Mono<Void> notifyClients(String method, Object parameters) {
        return Mono.justOrEmpty(session).flatMap(agent -> agent.sendNotification(method, parameters));
    }

    @Override
    public Mono<Void> closeGracefully() {
        return Mono.empty();
    }

    @Override
    public void close() {
        // The streams belong to whoever opened them.
    }
}
