package io.github.onrecord.training;

import io.github.onrecord.report.Paper;
import io.github.onrecord.training.Glossary.Term;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The words of one lesson on one page. */
final class GlossaryCard {
    private static final List<String> ALWAYS =
            List.of("Attribution", "Source", "Cue", "Claim", "Channel", "First-hand", "Second-hand", "Hedge");
    private static final String LAST = "Sourcing is not truth";

    private final List<Pattern> patterns;
    private final Curriculum curriculum;

    GlossaryCard(List<Pattern> patterns, Curriculum curriculum) {
        this.patterns = patterns;
        this.curriculum = curriculum;
    }

    void write(Paper paper, OutputStream out) throws IOException {
        try (PrintedPages pages = new PrintedPages(paper, "Glossary card")) {
            pages.title("Words for this story");
            List<List<String>> rows = new ArrayList<>();
            rows.add(List.of("Term", "Meaning", "Why it matters", "Ask"));
            terms().forEach(term -> rows.add(List.of(term.name(), term.meaning(), term.why(), term.ask())));
            pages.table(List.of(24, 40, 38, 38), rows, 9.5);
            pages.write("Glossary card", out);
        }
    }

    private List<Term> terms() {
        return Stream.of(
                        ALWAYS.stream().flatMap(name -> curriculum.glossary().term(name).stream()),
                        patterns.stream().flatMap(pattern -> pattern.term().stream()),
                        curriculum.glossary().term(LAST).stream())
                .flatMap(terms -> terms)
                .distinct()
                .toList();
    }
}
