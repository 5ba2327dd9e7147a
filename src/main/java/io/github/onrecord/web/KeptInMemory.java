package io.github.onrecord.web;

import io.github.onrecord.review.Decisions;
import java.util.Optional;

/** Verdicts that nobody asked to write down. */
final class KeptInMemory implements VerdictKeeper {
    private Decisions kept = Decisions.NONE;

    @Override
    public Decisions read() {
        return kept;
    }

    @Override
    public void keep(String text, Decisions decisions) {
        kept = decisions;
    }

    @Override
    public Optional<String> file() {
        return Optional.empty();
    }
}
