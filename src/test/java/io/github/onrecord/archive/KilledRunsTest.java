package io.github.onrecord.archive;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.onrecord.synthetic.SyntheticArchive;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs in processes of their own that are killed. {@code -Donrecord.kills=20} kills twenty times, not three. */
class KilledRunsTest {
    private static final int KILLS = Integer.getInteger("onrecord.kills", 3);
    private static final int ARTICLES_A_KILL = 70;
    private static final int SECONDS = 300;

    @TempDir
    Path folder;

    @Test
    void a_store_whose_run_was_killed_at_random_moments_is_that_of_an_undisturbed_run() throws Exception {
        SyntheticArchive.write(folder, KILLS * ARTICLES_A_KILL, 3);
        Path archive = folder.resolve("archive");
        Path undisturbed = folder.resolve("undisturbed.duckdb");
        Path killed = folder.resolve("killed.duckdb");
        Archive.run(undisturbed, archive);

        Random random = new Random(17);
        long articles = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            Process run = started(killed, archive);
            killLater(run, killed, random);
            long now = articles(killed);
            assertThat(now).isGreaterThanOrEqualTo(articles);
            articles = now;
        }
        Process last = started(killed, archive);
        assertThat(last.waitFor(SECONDS, TimeUnit.SECONDS)).isTrue();

        assertThat(last.exitValue()).isZero();
        assertThat(Stores.content(killed)).isEqualTo(Stores.content(undisturbed));
        assertThat(Archive.ask(killed, "SELECT count(*) FROM runs WHERE finished IS NULL"))
                .as("runs that were killed in the middle")
                .isNotEqualTo(List.of("0"));
    }

    private Process started(Path store, Path archive) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "io.github.onrecord.cli.Main",
                        "archive",
                        "run",
                        archive.toString(),
                        "--store",
                        store.toString(),
                        "--batch",
                        "4",
                        "--quiet")
                .redirectErrorStream(true)
                .redirectOutput(new File(folder.toFile(), "run.log"))
                .start();
    }

    /** Kills once the store has changed and a few more batches may have gone in. */
    private static void killLater(Process run, Path store, Random random) throws Exception {
        long before = size(store);
        while (run.isAlive() && size(store) == before) {
            run.waitFor(5, TimeUnit.MILLISECONDS);
        }
        run.waitFor(random.nextInt(600), TimeUnit.MILLISECONDS);
        run.destroyForcibly().waitFor();
    }

    private static long size(Path store) throws IOException {
        Path log = store.resolveSibling(store.getFileName() + ".wal");
        return (Files.exists(store) ? Files.size(store) : 0) + (Files.exists(log) ? Files.size(log) : 0);
    }

    /** How many texts the store has; a store whose making was killed has none. */
    private static long articles(Path store) {
        try (Store opened = Store.open(store)) {
            return opened.number("SELECT count(*) FROM articles");
        } catch (UnusableStore fault) {
            throw new IllegalStateException(fault);
        }
    }
}
