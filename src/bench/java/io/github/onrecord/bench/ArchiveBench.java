package io.github.onrecord.bench;

import com.sun.management.OperatingSystemMXBean;
import io.github.onrecord.archive.ArchiveRules;
import io.github.onrecord.archive.ArchiveRun;
import io.github.onrecord.archive.RunListener;
import io.github.onrecord.archive.RunOptions;
import io.github.onrecord.archive.RunProgress;
import io.github.onrecord.archive.RunResult;
import io.github.onrecord.article.Article;
import io.github.onrecord.audit.Auditor;
import io.github.onrecord.ingest.Draft;
import io.github.onrecord.ingest.FieldMapping;
import io.github.onrecord.ingest.Item;
import io.github.onrecord.ingest.Limits;
import io.github.onrecord.ingest.UnreadableInput;
import io.github.onrecord.ingest.Volume;
import io.github.onrecord.ingest.VolumeReader;
import io.github.onrecord.ingest.VolumeSink;
import io.github.onrecord.ingest.Volumes;
import io.github.onrecord.lexicon.PackFiles;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Measures a run over an archive, and the bare auditor over the same articles, each in a process of its own and from
 * its start. Seconds of processor count all threads, so that what else the machine does hardly counts.
 */
public final class ArchiveBench {
    private static final double NANOS = 1e9;
    private static final int THREADS = Runtime.getRuntime().availableProcessors();

    private ArchiveBench() {}

    /** @param arguments {@code run ARCHIVE STORE} or {@code bare ARCHIVE MOST} */
    public static void main(String[] arguments) throws Exception {
        long start = System.nanoTime();
        Path archive = Path.of(arguments[1]);
        if (arguments[0].equals("run")) {
            run(archive, Path.of(arguments[2]), start);
        } else {
            bare(archive, Integer.parseInt(arguments[2]));
        }
    }

    private static void run(Path archive, Path store, long start) throws Exception {
        RunOptions options =
                new RunOptions(store, List.of(archive.toString()), FieldMapping.usual(), THREADS, 400, "bench");
        RunListener silent = new RunListener() {
            @Override
            public void fault(String message) {
                System.err.println(message);
            }

            @Override
            public void progress(RunProgress progress) {
                // The end is what is measured.
            }
        };
        ArchiveRules rules = ArchiveRules.read(PackFiles.bundled());
        RunResult result = new ArchiveRun(rules, options, Clock.systemUTC(), silent).run();
        print("archive run", result.progress().articles(), result.progress().words(), start, 0);
    }

    private static void bare(Path archive, int most) throws Exception {
        List<Article> articles = articles(archive, most);
        long words = articles.stream()
                .mapToLong(article -> article.text().split("\\s+").length)
                .sum();
        Auditor auditor = Auditor.standard();
        double before = cpuSeconds();
        long start = System.nanoTime();
        ExecutorService workers = Executors.newFixedThreadPool(THREADS);
        List<Future<?>> audits = new ArrayList<>();
        articles.forEach(article -> audits.add(workers.submit(() -> auditor.audit(article))));
        for (Future<?> audit : audits) {
            audit.get();
        }
        workers.shutdown();
        print("bare auditor", articles.size(), words, start, before);
    }

    private static List<Article> articles(Path archive, int most) {
        List<Article> articles = new ArrayList<>();
        VolumeReader reader = new VolumeReader(Limits.standard(), FieldMapping.usual());
        new Volumes(new VolumeSink() {
                    @Override
                    public void take(Volume volume) {
                        if (articles.size() < most && !volume.name().contains("hostile")) {
                            reader.read(volume, item -> add(item, articles, most));
                        }
                    }

                    @Override
                    public void fault(String name, UnreadableInput fault) {
                        throw new IllegalStateException(fault);
                    }
                })
                .find(archive.toString());
        return articles;
    }

    private static void add(Item item, List<Article> articles, int most) {
        if (item instanceof Item.Document document && articles.size() < most) {
            try {
                for (Draft draft : document.content().read()) {
                    articles.add(Article.of(draft));
                }
            } catch (UnreadableInput fault) {
                throw new IllegalStateException(fault);
            }
        }
    }

    private static void print(String what, long articles, long words, long start, double cpuBefore) throws IOException {
        double wall = (System.nanoTime() - start) / NANOS;
        double cpu = cpuSeconds() - cpuBefore;
        System.out.printf(
                Locale.ROOT,
                "%-13s %,9d articles  %,7.0f articles/s %,9.0f words/s of wall clock  %,7.0f articles/s %,9.0f words/s"
                        + " of one core's time  peak %s%n",
                what,
                articles,
                articles / wall,
                words / wall,
                articles / cpu,
                words / cpu,
                peak());
    }

    private static double cpuSeconds() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime() / NANOS;
    }

    /** The most memory that the process had, heap and all. */
    private static String peak() throws IOException {
        Path status = Path.of("/proc/self/status");
        return Files.exists(status)
                ? Files.readAllLines(status).stream()
                        .filter(line -> line.startsWith("VmHWM"))
                        .map(line -> line.replaceAll("\\D", ""))
                        .map(kilobytes -> String.format(Locale.ROOT, "%,d MB", Long.parseLong(kilobytes) / 1024))
                        .findFirst()
                        .orElse("unknown")
                : "unknown";
    }
}
