package io.github.onrecord.training;

import io.github.onrecord.report.OfficeFile;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.Rectangle;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;

/** Slides, wide, one after another: a title that screen readers know as such, and text in a few boxes. */
final class SlideDeck implements Closeable {
    static final Color TEXT = new Color(0x1D2329);
    static final Color QUIET = new Color(0x5B6470);
    static final Color ACCENT = new Color(0x2F5FA8);
    static final int WIDTH = 960;
    static final int HEIGHT = 540;
    static final int MARGIN = 60;
    private static final String FONT = "Arial";

    private final XMLSlideShow show = new XMLSlideShow();

    SlideDeck(int width, int height) {
        show.setPageSize(new Dimension(width, height));
    }

    /** A new slide with a title. */
    XSLFSlide slide(String title, double points, Rectangle place) {
        XSLFSlide slide = show.createSlide(show.getSlideMasters().get(0).getLayout(SlideLayout.TITLE_ONLY));
        XSLFTextShape shape = slide.getPlaceholder(0);
        shape.setAnchor(place);
        shape.clearText();
        shape.setVerticalAlignment(VerticalAlignment.TOP);
        XSLFTextParagraph line = shape.addNewTextParagraph();
        line.setTextAlign(org.apache.poi.sl.usermodel.TextParagraph.TextAlign.LEFT);
        run(line, title, points, true, TEXT);
        return slide;
    }

    /** A box of text. */
    static XSLFTextBox box(XSLFSlide slide, Rectangle place) {
        XSLFTextBox box = slide.createTextBox();
        box.setAnchor(place);
        box.clearText();
        box.setWordWrap(true);
        return box;
    }

    /** A paragraph of a box. */
    static void line(XSLFTextBox box, String words, double points, boolean bold, Color color) {
        XSLFTextParagraph line = box.addNewTextParagraph();
        line.setSpaceAfter(-points / 2);
        run(line, words, points, bold, color);
    }

    static void run(XSLFTextParagraph line, String words, double points, boolean bold, Color color) {
        XSLFTextRun run = line.addNewTextRun();
        run.setText(words);
        run.setFontSize(points);
        run.setFontFamily(FONT);
        run.setBold(bold);
        run.setFontColor(color);
    }

    void write(String title, OutputStream out) throws IOException {
        OfficeFile.write(show, title, out);
    }

    @Override
    public void close() throws IOException {
        show.close();
    }
}
