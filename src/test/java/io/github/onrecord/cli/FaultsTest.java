package io.github.onrecord.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FaultsTest {
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Terminal terminal = Terminal.of(InputStream.nullInputStream(), OutputStream.nullOutputStream(), err);

    @Test
    void a_fault_of_our_own_is_a_sentence_and_exits_with_2() {
        int code = new Faults(terminal, false).tell(new IllegalStateException("claims out of order"));

        assertThat(code).isEqualTo(2);
        assertThat(said())
                .isEqualTo("OnRecord met a fault of its own. Run again with --stack-trace and send what it prints to"
                        + " the people who maintain OnRecord.\n");
    }

    @Test
    void with_stack_trace_it_says_where() {
        new Faults(terminal, true).tell(new IllegalStateException("claims out of order"));

        assertThat(said())
                .startsWith("OnRecord met a fault of its own. Where it happened:\n"
                        + "java.lang.IllegalStateException: claims out of order\n\tat ");
    }

    @Test
    void a_fault_with_one_article_names_it() {
        new Faults(terminal, false).tellOf("drafts/a.txt", new IllegalStateException());

        assertThat(said())
                .isEqualTo("drafts/a.txt could not be audited, through a fault of OnRecord's own. Run again with"
                        + " --stack-trace and send what it prints to the people who maintain OnRecord.\n");
    }

    @Test
    void too_little_memory_is_told_with_a_way_out() {
        new Faults(terminal, false).tell(new OutOfMemoryError());

        assertThat(said())
                .isEqualTo("There was not enough memory. Audit fewer files at a time, or write --format jsonl alone,"
                        + " which keeps none of them.\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void a_system_that_gives_no_reason_is_quoted_so(String reason) {
        assertThat(Faults.reason(new java.io.IOException(reason))).isEqualTo("the system does not say why");
    }

    private String said() {
        return err.toString(UTF_8);
    }
}
