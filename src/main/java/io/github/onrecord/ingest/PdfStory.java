package io.github.onrecord.ingest;

import io.github.onrecord.ingest.DraftBlock.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Makes paragraphs of lines in reading order. A new one begins after a wider gap, with an indent, with other type, and
 * after a line that ends a sentence where the next word would still have fitted. At the end of a column or page a
 * paragraph goes on if its sentence does.
 */
final class PdfStory {
    private static final float LARGER = 1.15f;
    private static final float OTHER_SIZE = 0.1f;
    private static final float WIDER_GAP = 1.25f;
    private static final float HEADLINE_STEP = 1.6f;
    private static final float INDENT = 0.8f;
    /** Full lines with a ragged right edge end within so many sizes of type of it. */
    private static final float FULL = 3;

    private static final int SEVERAL = 3;
    private static final int LONGEST_BOLD_HEADING = 14;
    private static final float SMALL_PRINT = 0.93f;

    private static final Pattern ENDS_SENTENCE = Pattern.compile(".*[.!?…:][\"'”’)\\]»]{0,3}", Pattern.DOTALL);
    private static final Pattern LIST_MARK = Pattern.compile("(?:[•◦▪‣●–]|\\d{1,2}[.)])\\s.*", Pattern.DOTALL);
    private static final Pattern LIST_MARK_ALONE = Pattern.compile("^(?:[•◦▪‣●]|\\d{1,2}[.)])\\s+");
    private static final Pattern FOOTNOTE = Pattern.compile("(?:\\d{1,3}|[*†‡])\\s?\\p{L}.*", Pattern.DOTALL);

    private final List<PdfParagraph> paragraphs = new ArrayList<>();
    private final float body;
    private final float pitch;
    private int footnoteMarks;
    private int footnotes;

    private PdfStory(List<List<PdfLine>> columns) {
        List<PdfLine> all = columns.stream().flatMap(List::stream).toList();
        body = mostCommonSize(all);
        pitch = pitch(columns, body);
    }

    /** The passages on the pages, and how many footnotes were left out. */
    record Told(List<Passage> passages, int footnotes) {}

    static Told of(List<PdfPage> pages) {
        List<List<List<PdfLine>>> columns =
                pages.stream().map(page -> PdfColumns.of(page.lines())).toList();
        PdfStory story = new PdfStory(columns.stream().flatMap(List::stream).toList());
        for (int page = 0; page < columns.size(); page++) {
            for (List<PdfLine> column : columns.get(page)) {
                boolean alone = columns.get(page).size() == 1;
                story.read(column, page + 1, alone ? pages.get(page).width() : 0);
            }
        }
        return new Told(story.passages(), story.footnotes);
    }

    /** Reads a column; one that has the page for itself is as wide as the page lets it be. */
    private void read(List<PdfLine> column, int page, float width) {
        float left = edge(column);
        float right = rightEdge(column, width - left);
        for (int i = 0; i < column.size(); i++) {
            PdfLine line = column.get(i);
            footnoteMarks += line.footnoteMarks();
            boolean begins = i == 0
                    ? beginsColumn(line, left)
                    : isCell(column, i) || isCell(column, i - 1) || begins(line, left, right);
            if (begins) {
                paragraphs.add(new PdfParagraph(page, line));
            } else {
                paragraphs.get(paragraphs.size() - 1).add(line);
            }
        }
    }

    /** Whether others stand beside it on its line. */
    private static boolean isCell(List<PdfLine> column, int at) {
        PdfLine line = column.get(at);
        return at > 0 && line.isOnBaseOf(column.get(at - 1))
                || at < column.size() - 1 && line.isOnBaseOf(column.get(at + 1));
    }

    /** Where its longest lines end, if there are several such; else where a margin as wide as the left one begins. */
    private static float rightEdge(List<PdfLine> column, float margin) {
        float longest =
                (float) column.stream().mapToDouble(PdfLine::right).max().orElse(0);
        long full = column.stream()
                .filter(line -> line.right() > longest - FULL * line.size())
                .count();
        return full >= SEVERAL ? longest : Math.max(longest, margin);
    }

    private boolean beginsColumn(PdfLine line, float left) {
        if (paragraphs.isEmpty()) {
            return true;
        }
        PdfParagraph open = paragraphs.get(paragraphs.size() - 1);
        if (isOtherType(open, line)) {
            return true;
        }
        return isHeading(open) ? !isRightBelow(open.last(), line) : !goesOn(open, line, left);
    }

    /** The last line of a headline may be too short to cross the columns below it. */
    private static boolean isRightBelow(PdfLine before, PdfLine line) {
        float step = line.base() - before.base();
        return step > 0 && step < HEADLINE_STEP * line.size();
    }

    private static boolean goesOn(PdfParagraph open, PdfLine line, float left) {
        boolean sentence =
                !endsSentence(open.last()) || Character.isLowerCase(line.text().codePointAt(0));
        return sentence
                && line.left() <= left + INDENT * line.size()
                && !LIST_MARK.matcher(line.text()).matches();
    }

    private boolean begins(PdfLine line, float left, float right) {
        PdfParagraph open = paragraphs.get(paragraphs.size() - 1);
        PdfLine before = open.last();
        boolean gap = line.base() - before.base() > WIDER_GAP * pitch * Math.max(line.size(), before.size());
        boolean indented =
                line.left() > left + INDENT * line.size() && line.left() > before.left() + INDENT * line.size();
        boolean outdented = open.isIndented(left + INDENT * line.size()) && line.left() < left + INDENT * line.size();
        return gap
                || indented
                || outdented
                || isOtherType(open, line)
                || LIST_MARK.matcher(line.text()).matches()
                || endsSentence(before) && !isHeading(open) && hasRoomFor(line, before, right);
    }

    private static boolean isOtherType(PdfParagraph open, PdfLine line) {
        return Math.abs(open.size() - line.size()) > OTHER_SIZE * line.size() || open.isBold() != line.isBold();
    }

    /** Whether the first word of the line would have fitted on the line before. */
    private static boolean hasRoomFor(PdfLine line, PdfLine before, float right) {
        List<PdfGlyph> glyphs = line.glyphs();
        int end = 0;
        while (end < glyphs.size() && !glyphs.get(end).isBlank()) {
            end++;
        }
        float word = glyphs.get(Math.max(0, end - 1)).right() - line.left();
        return before.right() + line.size() + word < right;
    }

    private static boolean endsSentence(PdfLine line) {
        return ENDS_SENTENCE.matcher(line.text()).matches();
    }

    private boolean isHeading(PdfParagraph paragraph) {
        return paragraph.size() > LARGER * body;
    }

    private List<Passage> passages() {
        PdfHyphens hyphens = new PdfHyphens(paragraphs.stream()
                .flatMap(paragraph -> paragraph.lines().stream())
                .map(PdfLine::text)
                .toList());
        Optional<PdfParagraph> title = title();
        List<Passage> passages = new ArrayList<>();
        for (PdfParagraph paragraph : paragraphs) {
            Kind kind = title.filter(paragraph::equals).isPresent() ? Kind.TITLE : kindOf(paragraph);
            paragraph
                    .passage(kind, hyphens)
                    .filter(passage -> !isFootnote(paragraph, passage))
                    .map(PdfStory::withoutListMark)
                    .ifPresent(passages::add);
        }
        return passages;
    }

    /** It opens with its mark; or, in small print or in turn, with a number that stands in the text as a mark. */
    private boolean isFootnote(PdfParagraph paragraph, Passage passage) {
        boolean inTurn = passage.words().startsWith((footnotes + 1) + " ");
        boolean numbered = footnotes < footnoteMarks
                && (inTurn || paragraph.size() < SMALL_PRINT * body)
                && FOOTNOTE.matcher(passage.words()).matches();
        boolean footnote = numbered || paragraph.first().opensFootnote();
        footnotes += footnote ? 1 : 0;
        return footnote;
    }

    /** The largest of the headings before the text. */
    private Optional<PdfParagraph> title() {
        List<PdfParagraph> opening = paragraphs.stream()
                .takeWhile(
                        paragraph -> isHeading(paragraph) || paragraph.lines().size() < 3)
                .filter(this::isHeading)
                .toList();
        return opening.stream().max(Comparator.comparingDouble(PdfParagraph::size));
    }

    private Kind kindOf(PdfParagraph paragraph) {
        String words = paragraph.last().text();
        boolean boldLine = paragraph.isBold()
                && paragraph.lines().size() == 1
                && !endsSentence(paragraph.last())
                && words.split("\\s+").length <= LONGEST_BOLD_HEADING;
        if (isHeading(paragraph) || boldLine) {
            return Kind.HEADING;
        }
        return LIST_MARK_ALONE.matcher(paragraph.first().text()).find() ? Kind.LIST_ITEM : Kind.PARAGRAPH;
    }

    private static Passage withoutListMark(Passage passage) {
        if (passage.kind() != Kind.LIST_ITEM) {
            return passage;
        }
        String words = LIST_MARK_ALONE.matcher(passage.words()).replaceFirst("");
        int cut = passage.words().length() - words.length();
        List<DraftLink> links = passage.links().stream()
                .filter(link -> link.start() >= cut)
                .map(link -> new DraftLink(link.start() - cut, link.end() - cut, link.target()))
                .toList();
        return words.isEmpty()
                ? passage.as(Kind.PARAGRAPH)
                : new Passage(Kind.LIST_ITEM, words, links, passage.place());
    }

    /** The left edge that most lines share, or near it. */
    private static float edge(List<PdfLine> column) {
        Map<Integer, Long> lefts =
                column.stream().collect(Collectors.groupingBy(line -> Math.round(line.left()), Collectors.counting()));
        long most = lefts.values().stream().mapToLong(Long::longValue).max().orElse(0);
        return lefts.entrySet().stream()
                .filter(left -> left.getValue() * 2 >= most)
                .mapToInt(Map.Entry::getKey)
                .min()
                .orElse(0);
    }

    private static float mostCommonSize(List<PdfLine> lines) {
        return lines.stream()
                .collect(Collectors.groupingBy(
                        PdfLine::size,
                        Collectors.summingInt(line -> line.glyphs().size())))
                .entrySet()
                .stream()
                .max(Map.Entry.<Float, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(1f);
    }

    /** From one line of running text to the next, in sizes of type: the step that a quarter of the lines stay under. */
    private static float pitch(List<List<PdfLine>> columns, float body) {
        List<Float> steps = new ArrayList<>();
        for (List<PdfLine> column : columns) {
            for (int i = 1; i < column.size(); i++) {
                PdfLine line = column.get(i);
                if (Math.abs(line.size() - body) < OTHER_SIZE * body) {
                    steps.add((line.base() - column.get(i - 1).base()) / line.size());
                }
            }
        }
        steps.sort(Comparator.naturalOrder());
        return steps.isEmpty() ? WIDER_GAP : steps.get(steps.size() / 4);
    }
}
