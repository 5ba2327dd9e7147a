package io.github.onrecord.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;

/** Makes PDF files line by line, so that tests show where the words stand on the page. */
final class PrintedPages implements AutoCloseable {
    private static final float TOP = 720;
    private static final float STEP = 14;
    private static final float SIZE = 11;

    private final PDDocument file = new PDDocument();
    private final PDFont plain = new PDType1Font(FontName.TIMES_ROMAN);
    private final PDFont bold = new PDType1Font(FontName.TIMES_BOLD);
    private PDPage page = new PDPage(PDRectangle.LETTER);

    PrintedPages() {
        file.addPage(page);
    }

    PrintedPages newPage() {
        page = new PDPage(PDRectangle.LETTER);
        file.addPage(page);
        return this;
    }

    /** Lines of running text below one another, from this height in steps from the top. */
    PrintedPages lines(float left, double step, String... lines) {
        for (int i = 0; i < lines.length; i++) {
            print(plain, SIZE, left, TOP - STEP * (float) (step + i), lines[i]);
        }
        return this;
    }

    PrintedPages headline(double step, String words) {
        print(bold, 20, 72, TOP - STEP * (float) step, words);
        return this;
    }

    PrintedPages smallPrint(float left, double step, double raised, String words) {
        print(plain, 7, left, TOP - STEP * (float) step + (float) raised, words);
        return this;
    }

    PrintedPages link(float left, double step, float width, String address) throws IOException {
        PDAnnotationLink link = new PDAnnotationLink();
        PDActionURI action = new PDActionURI();
        action.setURI(address);
        link.setAction(action);
        link.setRectangle(new PDRectangle(left, TOP - STEP * (float) step - 3, width, STEP));
        page.getAnnotations().add(link);
        return this;
    }

    PrintedPages lockedBy(String password) throws IOException {
        file.protect(new StandardProtectionPolicy(password, password, new AccessPermission()));
        return this;
    }

    byte[] bytes() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        file.save(bytes);
        return bytes.toByteArray();
    }

    /** How wide the words are in running text. */
    float width(String words) throws IOException {
        return plain.getStringWidth(words) / 1_000 * SIZE;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    private void print(PDFont font, float size, float left, float base, String words) {
        try (PDPageContentStream content =
                new PDPageContentStream(file, page, PDPageContentStream.AppendMode.APPEND, false)) {
            content.beginText();
            content.setFont(font, size);
            content.newLineAtOffset(left, base);
            content.showText(words);
            content.endText();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
