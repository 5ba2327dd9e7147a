package io.github.onrecord.archive;

import io.github.onrecord.article.Article;
import io.github.onrecord.article.Block;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Reads whose copy a text is, from its dateline, its byline and its last lines. Immutable and safe for use from any
 * thread.
 *
 * @param agencies their names, as printed
 * @param whole phrases that give the whole text to whom they name
 * @param part phrases that give a part of it
 * @param unnamed what credits agencies without naming one
 */
record WireCredits(Set<String> agencies, List<String> whole, List<String> part, List<String> unnamed) {
    private static final int LONGEST_NAME = 6;
    private static final int LONGEST_LINE = 40;
    private static final int LAST_LINES = 3;

    /** A line that is no more than a credit has so many words beside the name. */
    private static final int FEW = 3;

    WireCredits {
        agencies = Set.copyOf(agencies);
        whole = List.copyOf(whole);
        part = List.copyOf(part);
        unnamed = List.copyOf(unnamed);
    }

    /** How much of a text is an agency's. */
    enum Extent {
        WHOLE,
        PART;

        String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A credit.
     *
     * @param extent how much it gives away
     * @param words the line as printed
     * @param agencies those named, as printed; empty where agencies are credited without a name
     */
    record Credit(Extent extent, String words, List<String> agencies) {
        Credit {
            agencies = List.copyOf(agencies);
        }
    }

    /** The credit of a text; the first that gives away the whole, else the first that gives a part. */
    Optional<Credit> in(Article article) {
        List<Credit> found = new ArrayList<>();
        for (String line : creditLines(article)) {
            ofLine(line, true).ifPresent(found::add);
        }
        for (String line : lastLines(article)) {
            ofLine(line, false).ifPresent(found::add);
        }
        return found.stream()
                .filter(credit -> credit.extent() == Extent.WHOLE)
                .findFirst()
                .or(() -> found.stream().findFirst());
    }

    private static List<String> creditLines(Article article) {
        List<String> lines =
                new ArrayList<>(article.metadata().byline().stream().toList());
        article.blocks().stream()
                .filter(block -> block.kind() == Block.Kind.DATELINE || block.kind() == Block.Kind.BYLINE)
                .map(block -> block.span().in(article.text()))
                .forEach(lines::add);
        return lines;
    }

    private static List<String> lastLines(Article article) {
        List<Block> blocks = article.blocks();
        return blocks.subList(Math.max(1, blocks.size() - LAST_LINES), Math.max(1, blocks.size())).stream()
                .map(block -> block.span().in(article.text()))
                .filter(line -> line.split("\\s+", LONGEST_LINE + 2).length <= LONGEST_LINE)
                .toList();
    }

    private Optional<Credit> ofLine(String line, boolean isCredit) {
        String lower = line.toLowerCase(Locale.ROOT);
        List<String> named = named(line);
        boolean givesPart = part.stream().anyMatch(lower::contains);
        if (named.isEmpty() && unnamed.stream().noneMatch(lower::contains)) {
            return Optional.empty();
        }
        if (givesPart) {
            return Optional.of(new Credit(Extent.PART, line, named));
        }
        boolean givesWhole = isCredit
                || isAlmostNothingBut(line, named)
                || whole.stream().anyMatch(lower::contains) && !isSentence(line);
        return givesWhole ? Optional.of(new Credit(Extent.WHOLE, line, named)) : Optional.empty();
    }

    private static boolean isAlmostNothingBut(String line, List<String> named) {
        int words = words(line).size();
        int ofNames = named.stream().mapToInt(name -> words(name).size()).sum();
        return !named.isEmpty() && words - ofNames <= FEW && !isSentence(line);
    }

    /** A sentence that reports ends with a full stop and does not stand in brackets. */
    private static boolean isSentence(String line) {
        return line.endsWith(".") && !line.startsWith("(") && !line.startsWith("[");
    }

    /** The agencies named in a line, the longest name at each place. */
    private List<String> named(String line) {
        List<String> words = words(line);
        Set<String> named = new LinkedHashSet<>();
        int at = 0;
        while (at < words.size()) {
            int length = Math.min(LONGEST_NAME, words.size() - at);
            while (length > 0 && !agencies.contains(String.join(" ", words.subList(at, at + length)))) {
                length--;
            }
            if (length > 0) {
                named.add(String.join(" ", words.subList(at, at + length)));
            }
            at += Math.max(1, length);
        }
        return List.copyOf(named);
    }

    private static List<String> words(String line) {
        List<String> words = new ArrayList<>();
        for (String word : line.split("[\\s/()\\[\\],;:|©–—]+")) {
            String bare = word.endsWith(".") && word.indexOf('.') == word.length() - 1
                    ? word.substring(0, word.length() - 1)
                    : word;
            if (!bare.isEmpty()) {
                words.add(bare);
            }
        }
        return words;
    }
}
