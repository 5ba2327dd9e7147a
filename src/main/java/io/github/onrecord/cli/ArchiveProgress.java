package io.github.onrecord.cli;

import io.github.onrecord.archive.RunListener;
import io.github.onrecord.archive.RunProgress;
import java.time.Duration;
import java.util.Locale;

/** Tells on standard error how an archive run goes on: on a terminal in one line, else a line now and then. */
final class ArchiveProgress implements RunListener, AutoCloseable {
    private static final String CLEAR_LINE = "\r\u001b[K";
    private static final Duration ON_TERMINAL = Duration.ofMillis(500);
    private static final Duration ELSEWHERE = Duration.ofSeconds(30);
    private static final long MINUTE = 60;

    private final Terminal terminal;
    private final boolean quiet;
    private Duration next;

    ArchiveProgress(Terminal terminal, boolean quiet) {
        this.terminal = terminal;
        this.quiet = quiet;
        this.next = interval();
    }

    @Override
    public void fault(String message) {
        makeRoom();
        terminal.say(message);
    }

    @Override
    public void progress(RunProgress progress) {
        if (quiet || progress.elapsed().compareTo(next) < 0) {
            return;
        }
        next = progress.elapsed().plus(interval());
        if (terminal.errIsTerminal()) {
            terminal.messages().print(CLEAR_LINE + line(progress));
            terminal.messages().flush();
        } else {
            terminal.say(line(progress));
        }
    }

    /** "12,400 articles, 310 a second (148,000 words); 38 % of the archive, 12 min left". */
    static String line(RunProgress progress) {
        String rate = String.format(
                Locale.ROOT,
                "%,d articles, %,.0f a second (%,.0f words)",
                progress.articles(),
                progress.rate(),
                progress.wordRate());
        return rate
                + progress.left()
                        .map(left -> String.format(
                                Locale.ROOT, "; %d %% of the archive, %s left", percent(progress), words(left)))
                        .orElse("");
    }

    private static long percent(RunProgress progress) {
        long all = Math.max(1, progress.ofBytes().orElse(1L));
        return Math.min(100, progress.bytes() * 100 / all);
    }

    private static String words(Duration left) {
        long seconds = left.toSeconds();
        if (seconds < MINUTE) {
            return seconds + " s";
        }
        long minutes = seconds / MINUTE;
        return minutes < MINUTE ? minutes + " min" : minutes / MINUTE + " h " + minutes % MINUTE + " min";
    }

    private Duration interval() {
        return terminal.errIsTerminal() ? ON_TERMINAL : ELSEWHERE;
    }

    private void makeRoom() {
        if (!quiet && terminal.errIsTerminal()) {
            terminal.messages().print(CLEAR_LINE);
        }
    }

    @Override
    public void close() {
        makeRoom();
        terminal.messages().flush();
    }
}
