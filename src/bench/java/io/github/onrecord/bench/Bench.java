package io.github.onrecord.bench;

import io.github.onrecord.article.Article;
import io.github.onrecord.attribution.Attributions;
import io.github.onrecord.audit.Auditor;
import io.github.onrecord.audit.RulePack;
import io.github.onrecord.claims.Claims;
import io.github.onrecord.language.Reader;
import io.github.onrecord.language.Reading;
import io.github.onrecord.language.Sentence;
import io.github.onrecord.lexicon.BrokenRules;
import io.github.onrecord.lexicon.PackFiles;
import io.github.onrecord.rules.Matches;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Runs all benchmarks on one thread and prints a line for each figure: the best of the measured rounds. */
public final class Bench {
    private static final int RULES = 10_000;
    private static final long SEED = 1;
    /** Processor time of this thread: what else the machine is doing does not count. */
    private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();

    private final double warmUpSeconds;
    private final double measuredSeconds;
    private final List<String> texts = SeedTexts.all();
    private final List<Article> articles = SeedTexts.articles(texts);
    private final long words = SeedTexts.words(texts);
    private final RulePack pack;
    private final Auditor auditor;

    private Bench(double warmUpSeconds, double measuredSeconds) throws BrokenRules {
        this.warmUpSeconds = warmUpSeconds;
        this.measuredSeconds = measuredSeconds;
        this.pack = RulePack.load(PackFiles.bundled());
        this.auditor = Auditor.with(pack);
    }

    /** @param arguments {@code quick} for a short run */
    public static void main(String[] arguments) throws BrokenRules {
        boolean quick = arguments.length > 0 && arguments[0].equals("quick");
        Bench bench = quick ? new Bench(10, 4) : new Bench(30, 10);
        bench.throughput();
        bench.layers();
        bench.manyRules();
        bench.explosivePattern();
        bench.oneLongLine();
    }

    private void throughput() {
        double seconds = best(() -> articles.forEach(auditor::audit));
        print("whole audit", "%,.0f words a second (%,d words)", words / seconds, words);
    }

    /** Each layer is run with what the layers before it need, so that a share is the difference of two runs. */
    private void layers() {
        Reader reader = new Reader(pack.lexicons());
        double reading = best(() -> articles.forEach(reader::read));
        double tagged = best(() -> articles.forEach(article -> tag(reader.read(article))));
        double matched = best(() -> articles.forEach(article -> {
            Reading read = tag(reader.read(article));
            pack.patterns().matches(read);
        }));
        double attributed = best(() -> articles.forEach(article -> {
            Reading read = tag(reader.read(article));
            Attributions.in(read, Matches.of(pack.patterns().matches(read)));
        }));
        double claimed = best(() -> articles.forEach(article -> {
            Reading read = tag(reader.read(article));
            Matches matches = Matches.of(pack.patterns().matches(read));
            Claims.in(read, matches, Attributions.in(read, matches));
        }));
        double all = Math.max(claimed, best(() -> articles.forEach(auditor::audit)));
        Map<String, Double> shares = new java.util.LinkedHashMap<>();
        shares.put("tokens, sentences, quotations, names", reading);
        shares.put("tags and phrases (of every sentence)", tagged - reading);
        shares.put("rules", matched - tagged);
        shares.put("attribution", attributed - matched);
        shares.put("claims", claimed - attributed);
        shares.put("scoring and findings", all - claimed);
        shares.forEach((layer, seconds) -> print("  share", "%3.0f %% %s", 100 * Math.max(0, seconds) / all, layer));
    }

    private static Reading tag(Reading reading) {
        for (Sentence sentence : reading.sentences()) {
            reading.phrases(sentence);
        }
        return reading;
    }

    private void manyRules() throws BrokenRules {
        Reader reader = new Reader(pack.lexicons());
        List<Reading> readings = articles.stream().map(reader::read).toList();
        PackFiles generated = GeneratedRules.files(RULES, SEED, pack, readings);
        Auditor crowded = Auditor.with(RulePack.load(PackFiles.bundled().extendedBy(generated)));
        double few = best(() -> articles.forEach(auditor::audit));
        double many = best(() -> articles.forEach(crowded::audit));
        print("with " + RULES + " rules more", "%.2f times as long", many / few);
    }

    /** Choices and repetitions over one word make a backtracking matcher try all divisions of a sentence. */
    private void explosivePattern() throws BrokenRules {
        String rule = """
                - id: bench.explosive
                  finds: fact
                  fact: link.given
                  pattern: "[so | so so]{0,30} [so | so so so]{0,30} so{0,30} never"
                  why: A pattern that makes backtracking matchers explode.
                  standards: [AP1]
                  examples:
                    match: [so never, so so never]
                    no-match: [so, never mind]
                """;
        SortedMap<String, String> files = new TreeMap<>(Map.of("patterns/explosive.yaml", rule));
        RulePack nasty = RulePack.load(PackFiles.bundled().extendedBy(new PackFiles(files)));
        Reader reader = new Reader(nasty.lexicons());
        for (int length : new int[] {250, 500, 1000, 2000}) {
            Reading reading = reader.read(Article.ofText("so ".repeat(length) + "yet never."));
            tag(reading);
            double seconds = best(() -> nasty.patterns().matches(reading));
            print("explosive pattern", "%5d words: %5.1f microseconds a word", length, 1e6 * seconds / length);
        }
    }

    private void oneLongLine() {
        String line = String.join(" ", texts).replaceAll("[.?!\n]", " ");
        for (int copies : new int[] {1, 2, 4}) {
            Article article = Article.ofText(line.repeat(copies));
            long start = System.nanoTime();
            auditor.audit(article);
            double seconds = (System.nanoTime() - start) / 1e9;
            print(
                    "one line without a stop",
                    "%4d KB: %5.2f seconds",
                    article.text().length() / 1000,
                    seconds);
        }
    }

    private double best(Runnable work) {
        long warm = System.nanoTime() + (long) (warmUpSeconds * 1e9);
        while (System.nanoTime() < warm) {
            work.run();
        }
        double best = Double.MAX_VALUE;
        long end = System.nanoTime() + (long) (measuredSeconds * 1e9);
        while (System.nanoTime() < end) {
            long start = CPU.getCurrentThreadCpuTime();
            work.run();
            best = Math.min(best, (CPU.getCurrentThreadCpuTime() - start) / 1e9);
        }
        return best;
    }

    private static void print(String what, String format, Object... figures) {
        System.out.printf(Locale.ROOT, "%-26s " + format + "%n", concat(what, figures));
    }

    private static Object[] concat(String what, Object[] figures) {
        Object[] all = new Object[figures.length + 1];
        all[0] = what;
        System.arraycopy(figures, 0, all, 1, figures.length);
        return all;
    }
}
