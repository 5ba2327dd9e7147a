package io.github.onrecord.cli;

import java.util.Optional;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** A bar on standard error while many articles are audited; nothing at all for few, or when nobody looks on. */
final class Progress implements AutoCloseable {
    /** Up to as many articles the audit itself is shown in full, and is soon there. */
    private static final int FEW = 6;

    private static final String CLEAR_LINE = "\r\u001b[K";

    private final Terminal terminal;
    private final Optional<ProgressBar> bar;

    private Progress(Terminal terminal, Optional<ProgressBar> bar) {
        this.terminal = terminal;
        this.bar = bar;
    }

    static Progress of(int articles, boolean quiet, Terminal terminal) {
        if (quiet || articles <= FEW || !terminal.errIsTerminal()) {
            return new Progress(terminal, Optional.empty());
        }
        ProgressBar bar = new ProgressBarBuilder()
                .setTaskName("Auditing")
                .setInitialMax(articles)
                .setStyle(ProgressBarStyle.ASCII)
                .setConsumer(new DelegatingProgressBarConsumer(
                        line -> {
                            terminal.messages().print("\r" + line);
                            terminal.messages().flush();
                        },
                        terminal.columns() - 1))
                .build();
        return new Progress(terminal, Optional.of(bar));
    }

    /** One more article is done. */
    void step() {
        bar.ifPresent(ProgressBar::step);
    }

    /** Makes room for a message. */
    void makeRoom() {
        if (bar.isPresent()) {
            terminal.messages().print(CLEAR_LINE);
        }
    }

    @Override
    public void close() {
        bar.ifPresent(ProgressBar::close);
        makeRoom();
        terminal.messages().flush();
    }
}
