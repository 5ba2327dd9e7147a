package io.github.onrecord.ingest;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequenceWithProperties;
import org.apache.pdfbox.contentstream.operator.markedcontent.EndMarkedContentSequence;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * Takes the lines of print off the pages. What the file itself marks as furniture of the page (headers, footers) and
 * what stands upright in the margin is passed over.
 */
final class PdfPages extends PDFTextStripper {
    /** A wider gap than this, in sizes of type, parts columns and not words. */
    private static final float WIDE_GAP = 1.2f;

    private static final float SAME_BASE = 0.4f;

    private final int maxCharacters;
    private final List<PdfPage> pages = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private List<PdfLine> page = new ArrayList<>();
    private List<PdfGlyph> line = new ArrayList<>();
    private int marks;
    private int furnitureFrom = Integer.MAX_VALUE;
    private int characters;

    private PdfPages(int maxCharacters) {
        this.maxCharacters = maxCharacters;
        addOperator(new BeginMarkedContentSequence(this));
        addOperator(new BeginMarkedContentSequenceWithProperties(this));
        addOperator(new EndMarkedContentSequence(this));
    }

    /** The pages with their lines. */
    static List<PdfPage> of(PDDocument file, int maxCharacters) throws IOException {
        PdfPages pages = new PdfPages(maxCharacters);
        pages.writeText(file, Writer.nullWriter());
        return pages.pages;
    }

    @Override
    protected void startPage(PDPage printed) throws IOException {
        page = new ArrayList<>();
        marks = 0;
        furnitureFrom = Integer.MAX_VALUE;
        links.clear();
        PDRectangle paper = printed.getCropBox();
        for (PDAnnotation annotation : printed.getAnnotations()) {
            if (annotation instanceof PDAnnotationLink link && link.getAction() instanceof PDActionURI action) {
                addLink(link.getRectangle(), paper, action.getURI());
            }
        }
    }

    @Override
    protected void endPage(PDPage printed) {
        endLine();
        pages.add(new PdfPage(printed.getCropBox().getWidth(), page));
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
        marks++;
        if (COSName.ARTIFACT.equals(tag)) {
            furnitureFrom = Math.min(furnitureFrom, marks);
        }
    }

    @Override
    public void endMarkedContentSequence() {
        marks--;
        if (marks < furnitureFrom) {
            furnitureFrom = Integer.MAX_VALUE;
        }
    }

    @Override
    protected void processTextPosition(TextPosition position) {
        String text = position.getUnicode();
        if (text == null || text.isEmpty() || position.getDir() != 0 || marks >= furnitureFrom) {
            return;
        }
        characters += text.length();
        if (characters > maxCharacters) {
            throw new TooLong();
        }
        PdfGlyph glyph = glyph(position, text);
        if (!line.isEmpty() && !goesOn(line.get(line.size() - 1), glyph)) {
            endLine();
        }
        line.add(glyph);
    }

    private PdfGlyph glyph(TextPosition position, String text) {
        float left = position.getXDirAdj();
        float right = left + position.getWidthDirAdj();
        float base = position.getYDirAdj();
        float size = Math.max(1, position.getFontSizeInPt());
        return new PdfGlyph(
                text, left, right, base, size, position.getWidthOfSpace(), isBold(position), target(left, right, base));
    }

    private static boolean isBold(TextPosition position) {
        String name = String.valueOf(position.getFont().getName()).toLowerCase(Locale.ROOT);
        return name.contains("bold") || name.contains("black") || name.contains("heavy");
    }

    private Optional<String> target(float left, float right, float base) {
        float middle = (left + right) / 2;
        return links.stream()
                .filter(link -> link.left <= middle && middle <= link.right && link.top <= base && base <= link.bottom)
                .map(Link::target)
                .findFirst();
    }

    private void addLink(PDRectangle place, PDRectangle paper, String address) {
        if (place != null && address != null) {
            float left = place.getLowerLeftX() - paper.getLowerLeftX();
            float top = paper.getUpperRightY() - place.getUpperRightY();
            links.add(new Link(left, left + place.getWidth(), top, top + place.getHeight(), address));
        }
    }

    private static boolean goesOn(PdfGlyph before, PdfGlyph glyph) {
        float size = Math.max(before.size(), glyph.size());
        float gap = glyph.left() - before.right();
        return Math.abs(glyph.base() - before.base()) < SAME_BASE * size && gap > -size && gap < WIDE_GAP * size;
    }

    private void endLine() {
        if (line.stream().anyMatch(glyph -> !glyph.isBlank())) {
            page.add(PdfLine.of(line));
        }
        line = new ArrayList<>();
    }

    /** A place on the page that leads elsewhere. */
    private record Link(float left, float right, float top, float bottom, String target) {}

    /** There is more text than the limit lets through. */
    static final class TooLong extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
