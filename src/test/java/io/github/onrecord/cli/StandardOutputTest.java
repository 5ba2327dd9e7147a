package io.github.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mockito.stubbing.Answer;

class StandardOutputTest {
    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"Broken pipe", "The pipe is being closed", "The pipe has been ended"})
    void a_reader_who_leaves_ends_the_run_quietly_and_the_gate_still_holds(String fault) throws IOException {
        Desk desk = new Desk(folder).file("bridge.txt", Desk.HEARSAY);

        Desk.Ran ran = desk.run(failing(fault), "audit", "--gate", "weak", "DIR/bridge.txt");

        assertThat(ran.err()).isEmpty();
        assertThat(ran.code()).isEqualTo(1);
    }

    @ParameterizedTest(name = "onrecord {0}")
    @CsvSource({"audit DIR/bridge.txt", "audit --format jsonl DIR/bridge.txt", "rules list", "--help", "completion"})
    void any_other_fault_is_told(String command) throws IOException {
        Desk desk = new Desk(folder).file("bridge.txt", Desk.HEARSAY);

        Desk.Ran ran = desk.run(failing("No space left on device"), command.split(" "));

        assertThat(ran.err()).isEqualTo("Standard output could not be written: No space left on device.\n");
        assertThat(ran.code()).isEqualTo(2);
    }

    @Test
    void lines_stop_when_nobody_reads_them() throws IOException {
        Desk desk = new Desk(folder);
        for (int i = 0; i < 30; i++) {
            desk.file("many/" + i + ".txt", Desk.HEARSAY);
        }
        desk.file("many/9.txt", "");

        Desk.Ran ran = desk.run(failing("Broken pipe"), "audit", "--format", "jsonl", "DIR/many");

        assertThat(ran.err()).isEmpty();
        assertThat(ran.code()).isZero();
    }

    private static OutputStream failing(String fault) throws IOException {
        OutputStream stream = mock(OutputStream.class);
        Answer<Void> fail = call -> {
            throw new IOException(fault);
        };
        doAnswer(fail).when(stream).write(any(byte[].class), anyInt(), anyInt());
        doAnswer(fail).when(stream).flush(); // a buffer that could not be emptied fails again
        return stream;
    }
}
