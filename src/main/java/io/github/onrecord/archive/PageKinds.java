package io.github.onrecord.archive;

import io.github.onrecord.article.Article;
import io.github.onrecord.article.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What pages are taken for, as {@code archive.yaml} says. Immutable and safe for use from any thread.
 *
 * @param kinds in the order in which they are tried; the last fits every page
 * @param doubtful reservations that make any page doubtful
 * @param leastConfidence 0 to 1; a text found with less is doubtful
 */
record PageKinds(List<Kind> kinds, List<String> doubtful, double leastConfidence) {
    private static final int LAST_LINES = 4;

    PageKinds {
        kinds = List.copyOf(kinds);
        doubtful = List.copyOf(doubtful);
    }

    /**
     * A kind, and what must hold of a page for it. Empty lists and the largest and smallest numbers ask for nothing.
     */
    record Kind(
            String id,
            List<String> reservations,
            List<String> pageTypes,
            List<String> means,
            List<String> phrases,
            boolean onlyUnfree,
            int wordsBelow,
            int linksPercent,
            boolean setApart) {
        Kind {
            reservations = List.copyOf(reservations);
            pageTypes = List.copyOf(pageTypes);
            means = List.copyOf(means);
            phrases = List.copyOf(phrases);
        }

        private boolean fits(Page page, List<String> spoken, String lastLines) {
            return holdsOne(reservations, spoken)
                    && holdsOne(pageTypes, page.extraction().pageType().stream().toList())
                    && holdsOne(means, List.of(page.extraction().means().id()))
                    && (phrases.isEmpty() || phrases.stream().anyMatch(lastLines::contains))
                    && (!onlyUnfree
                            || page.extraction().free().filter(free -> !free).isPresent())
                    && page.words() < wordsBelow
                    && page.extraction().linkShare() * 100 >= linksPercent;
        }

        private static boolean holdsOne(List<String> asked, List<String> given) {
            return asked.isEmpty() || asked.stream().anyMatch(given::contains);
        }
    }

    /**
     * What one page is taken for.
     *
     * @param kind the kind
     * @param doubts why it is set apart; empty for an ordinary page
     */
    record Reading(String kind, List<String> doubts) {
        Reading {
            doubts = List.copyOf(doubts);
        }
    }

    /**
     * What the page is taken for.
     *
     * @param spoken ids of the reservations about it
     */
    Reading of(Page page, List<String> spoken) {
        String lastLines = lastLines(page.article());
        Kind kind = kinds.stream()
                .filter(candidate -> candidate.fits(page, spoken, lastLines))
                .findFirst()
                .orElseThrow();
        List<String> doubts = new ArrayList<>();
        if (kind.setApart()) {
            doubts.add(kind.id());
        }
        doubtful.stream().filter(spoken::contains).forEach(doubts::add);
        if (page.extraction().confidence() < leastConfidence) {
            doubts.add("extraction");
        }
        return new Reading(kind.id(), doubts);
    }

    private static String lastLines(Article article) {
        List<Block> blocks = article.blocks();
        StringBuilder lines = new StringBuilder();
        for (Block block : blocks.subList(Math.max(0, blocks.size() - LAST_LINES), blocks.size())) {
            lines.append(block.span().in(article.text())).append('\n');
        }
        return lines.toString().toLowerCase(Locale.ROOT);
    }
}
