package io.github.onrecord.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

class AuditQueueTest {
    private final List<String> done = new CopyOnWriteArrayList<>();
    private final CompletableFuture<String> gate = new CompletableFuture<>();

    @Test
    void of_what_was_ordered_for_a_draft_only_the_last_is_done() {
        try (AuditQueue queue = new AuditQueue()) {
            queue.order("other.md", Duration.ZERO, () -> done.add(gate.join()));
            queue.order("bridge.md", Duration.ZERO, () -> done.add("first"));
            queue.order("bridge.md", Duration.ZERO, () -> done.add("second"));
            queue.order("ferry.md", Duration.ZERO, () -> done.add("third"));
            queue.cancel("ferry.md");
            gate.complete("other");
            CompletableFuture.runAsync(() -> {}, queue.worker()).join();
        }

        assertThat(done).containsExactly("other", "second");
    }
}
