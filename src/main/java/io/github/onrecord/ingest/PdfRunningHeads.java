package io.github.onrecord.ingest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Takes running heads and page numbers off the pages: lines at the upper or lower edge that say the same on another page
 * at the same height, whatever number they hold, and a lone number there.
 */
final class PdfRunningHeads {
    /** How many lines at each edge may be furniture. */
    private static final int DEEPEST = 3;

    private static final Pattern PAGE_NUMBER =
            Pattern.compile("[-–—\\s]{0,4}(?i:page\\s)?\\d{1,4}(\\s?(?i:of|/)\\s?\\d{1,4})?[-–—\\s]{0,4}");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

    /** Lines whose bases differ by less than this many points stand at the same height. */
    private static final float SAME_HEIGHT = 6;

    private PdfRunningHeads() {}

    /** The pages without them. */
    static List<PdfPage> without(List<PdfPage> pages) {
        Map<String, Set<Integer>> pagesOf = new HashMap<>();
        for (int i = 0; i < pages.size(); i++) {
            for (PdfLine line : edges(pages.get(i).lines())) {
                pagesOf.computeIfAbsent(said(line), words -> new HashSet<>()).add(i);
            }
        }
        List<PdfPage> without = new ArrayList<>();
        for (PdfPage page : pages) {
            Set<PdfLine> furniture = new HashSet<>();
            for (PdfLine line : edges(page.lines())) {
                boolean repeated = pagesOf.getOrDefault(said(line), Set.of()).size() > 1;
                if (repeated
                        || isOutermost(line, page.lines())
                                && PAGE_NUMBER.matcher(line.text()).matches()) {
                    furniture.add(line);
                }
            }
            without.add(page.with(page.lines().stream()
                    .filter(line -> !furniture.contains(line))
                    .toList()));
        }
        return without;
    }

    private static Set<PdfLine> edges(List<PdfLine> page) {
        List<PdfLine> downwards =
                page.stream().sorted(Comparator.comparingDouble(PdfLine::base)).toList();
        Set<PdfLine> edges = new HashSet<>(downwards.subList(0, Math.min(DEEPEST, downwards.size())));
        edges.addAll(downwards.subList(Math.max(0, downwards.size() - DEEPEST), downwards.size()));
        return edges;
    }

    private static boolean isOutermost(PdfLine line, List<PdfLine> page) {
        return page.stream().noneMatch(other -> other.base() < line.base() - SAME_HEIGHT)
                || page.stream().noneMatch(other -> other.base() > line.base() + SAME_HEIGHT);
    }

    /** What the line says and where: its words without numbers, and its height on the page. */
    private static String said(PdfLine line) {
        String words = NUMBER.matcher(line.text().toLowerCase(Locale.ROOT)).replaceAll("#");
        return words + " @" + Math.round(line.base() / SAME_HEIGHT);
    }
}
