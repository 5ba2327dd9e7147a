package io.github.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BaselineCommandTest {
    private static final String NEW = "\nSources said the new bridge would cost nine million crowns.\n";

    @TempDir
    Path folder;

    private Desk desk;

    @BeforeEach
    void aDraft() {
        desk = new Desk(folder).file("drafts/bridge.txt", Desk.HEARSAY);
    }

    @Test
    void only_what_is_new_counts_towards_the_gate() {
        assertThat(gate("warning").code()).isEqualTo(1);
        create();

        assertThat(gate("warning").code()).isZero();
        assertThat(gate("weak").code()).isZero();
        assertThat(gate("40").code()).isZero();
        assertThat(gate("warning").out()).contains("in the baseline");

        desk.file("drafts/bridge.txt", Desk.HEARSAY.replace("hit twice", "hit thrice") + NEW);
        assertThat(gate("warning").code()).isEqualTo(1);
        assertThat(gate("weak").code()).isEqualTo(1);
    }

    @Test
    void a_mended_typo_is_nothing_new() {
        create();
        desk.file("drafts/bridge.txt", Desk.HEARSAY.replace("during the night", "in the night"));

        assertThat(gate("warning").code()).isZero();
    }

    @Test
    void one_that_is_there_is_replaced_only_by_force() {
        create();

        assertThat(desk.run("baseline", "create", "DIR/drafts").err())
                .isEqualTo("DIR/drafts/.onrecord/baseline.jsonl is there already. Clear it of what is gone with"
                        + " 'onrecord baseline prune', or add --force to make it anew.\n");
        assertThat(desk.run("baseline", "create", "--force", "DIR/drafts").code())
                .isZero();
    }

    @Test
    void pruning_drops_what_is_gone_and_adds_nothing() {
        create();
        int lines = lines();
        desk.file("drafts/bridge.txt", Desk.HEARSAY.replaceFirst("\nThe small ferry.*\n", NEW));

        assertThat(desk.run("baseline", "prune", "DIR/drafts").out())
                .isEqualTo("DIR/drafts/.onrecord/baseline.jsonl: 4 lines dropped, " + (lines - 4) + " kept.\n");
        assertThat(desk.read("drafts/.onrecord/baseline.jsonl")).doesNotContain("small ferry", "nine million");
        assertThat(gate("warning").code()).isEqualTo(1);
    }

    @Test
    void another_file_can_be_named() {
        create();
        desk.file(
                        "known.jsonl",
                        desk.read("drafts/.onrecord/baseline.jsonl").replace("bridge.txt", "drafts/bridge.txt"))
                .file("drafts/.onrecord/baseline.jsonl", "");

        assertThat(gate("warning").code()).isEqualTo(1);
        assertThat(gate("warning", "--baseline", "DIR/known.jsonl").code()).isZero();
        assertThat(gate("warning", "--baseline", "DIR/none.jsonl").err())
                .isEqualTo("There is no baseline DIR/none.jsonl. Make one with 'onrecord baseline create', or name"
                        + " another.\n");
    }

    private void create() {
        assertThat(desk.run("baseline", "create", "DIR/drafts").code()).isZero();
    }

    private int lines() {
        return (int) desk.read("drafts/.onrecord/baseline.jsonl").lines().count();
    }

    private Desk.Ran gate(String gate, String... more) {
        String[] arguments = new String[more.length + 4];
        System.arraycopy(new String[] {"audit", "--gate", gate, "DIR/drafts"}, 0, arguments, 0, 4);
        System.arraycopy(more, 0, arguments, 4, more.length);
        return desk.run(arguments);
    }
}
