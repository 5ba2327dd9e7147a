package io.github.onrecord.editor;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.onrecord.audit.RulePack;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Rule pages as files that an editor can open. They hold nothing of a draft, lie in a temporary folder that only this
 * user may read, and go when the session ends.
 */
final class RulePages implements AutoCloseable {
    private final RulePack pack;
    private volatile Optional<Path> folder = Optional.empty();

    RulePages(RulePack pack) {
        this.pack = pack;
    }

    /** The page as Markdown; empty if there is no such rule. */
    Optional<String> words(String rule) {
        return pack.cards().stream()
                .filter(card -> card.id().equals(rule))
                .findFirst()
                .map(card -> RulePageWords.of(card, pack.standards()));
    }

    /**
     * Writes the page of a rule.
     *
     * @param rule the id of a rule that exists
     * @return where it lies
     * @throws IOException if the system has no place for it
     */
    String write(String rule, String words) throws IOException {
        Path page = folder().resolve(rule.replaceAll("[^A-Za-z0-9._-]", "_") + ".md");
        Files.writeString(page, words, UTF_8);
        return page.toUri().toString();
    }

    /** Whether a document of the editor is one of these pages, which are no drafts. */
    boolean hold(String uri) {
        return folder.filter(pages -> uri.startsWith(pages.toUri().toString())).isPresent();
    }

    private synchronized Path folder() throws IOException {
        if (folder.isEmpty()) {
            folder = Optional.of(Files.createTempDirectory("onrecord-rules-"));
        }
        return folder.get();
    }

    @Override
    public synchronized void close() {
        Optional<Path> known = folder;
        folder = Optional.empty();
        if (known.isEmpty()) {
            return;
        }
        try (Stream<Path> pages = Files.list(known.get())) {
            for (Path page : List.copyOf(pages.toList())) {
                Files.delete(page);
            }
            Files.delete(known.get());
        } catch (IOException | UncheckedIOException left) {
            // What cannot be deleted is the system's to clean up; it holds rule pages alone.
        }
    }
}
