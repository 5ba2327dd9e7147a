package io.github.onrecord.ingest;

import io.github.onrecord.ingest.DraftBlock.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A paragraph in the making: lines of print, perhaps of several columns and pages. */
final class PdfParagraph {
    private final String page;
    private final List<PdfLine> lines = new ArrayList<>();

    PdfParagraph(int page, PdfLine first) {
        this.page = "page " + page;
        lines.add(first);
    }

    List<PdfLine> lines() {
        return List.copyOf(lines);
    }

    void add(PdfLine line) {
        lines.add(line);
    }

    PdfLine first() {
        return lines.get(0);
    }

    PdfLine last() {
        return lines.get(lines.size() - 1);
    }

    /** Whether all its lines but perhaps the first begin to the right of this edge. */
    boolean isIndented(float edge) {
        return lines.size() > 1 && lines.stream().skip(1).allMatch(line -> line.left() > edge);
    }

    float size() {
        return first().size();
    }

    boolean isBold() {
        return lines.stream().allMatch(PdfLine::isBold);
    }

    /** Where it begins: "page 2". */
    String page() {
        return page;
    }

    /** Its words, with blanks between the lines and words joined that were parted at their ends. */
    Optional<Passage> passage(Kind kind, PdfHyphens hyphens) {
        Words words = new Words();
        PdfText text = new PdfText(words);
        String before = "";
        for (PdfLine line : lines) {
            String next = line.text();
            if (!before.isEmpty()) {
                text.join(hyphens.between(before, next));
            }
            text.append(line.words());
            before = next;
        }
        text.end();
        return words.take(kind).map(passage -> passage.at(page));
    }

    /** Hands glyphs over as words, one glyph late, since the last of a line may be a hyphen that goes. */
    private static final class PdfText {
        private final Words words;
        private Optional<String> target = Optional.empty();
        private String held = "";

        PdfText(Words words) {
            this.words = words;
        }

        void append(List<PdfGlyph> line) {
            int end = line.size();
            while (end > 0 && line.get(end - 1).isBlank()) {
                end--;
            }
            for (PdfGlyph glyph : line.subList(0, end)) {
                words.append(held);
                follow(glyph.target());
                held = glyph.text();
            }
        }

        void join(PdfHyphens.Joint joint) {
            switch (joint) {
                case BLANK -> held += " ";
                case DROP_HYPHEN -> held = "";
                case NOTHING -> {
                    // The words go on as they are.
                }
            }
        }

        void end() {
            words.append(held);
            words.closeLink();
        }

        private void follow(Optional<String> other) {
            if (!other.equals(target)) {
                words.closeLink();
                other.ifPresent(words::openLink);
                target = other;
            }
        }
    }
}
