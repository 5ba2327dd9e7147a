package io.github.onrecord.ingest;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.StyleSheet;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;

/** Reads the body and the text boxes of an old Word file. Fields, cells and notes are marked by control characters. */
final class OldWordStory {
    private static final char FOOTNOTE = 0x02;
    private static final char CELL_END = 0x07;
    private static final char LINE_BREAK = 0x0B;
    private static final char PAGE_BREAK = 0x0C;
    private static final char PARAGRAPH_END = '\r';
    private static final char COLUMN_BREAK = 0x0E;
    private static final char FIELD_BEGIN = 0x13;
    private static final char FIELD_SEPARATOR = 0x14;
    private static final char FIELD_END = 0x15;
    private static final char NO_BREAK_HYPHEN = 0x1E;
    private static final char SOFT_HYPHEN = 0x1F;

    private final StyleSheet styles;
    private final TrackedChanges changes;
    private final MarkedParagraphs paragraphs = new MarkedParagraphs();
    private final WordFields fields = new WordFields();
    private int footnotes;

    private OldWordStory(StyleSheet styles, TrackedChanges changes) {
        this.styles = styles;
        this.changes = changes;
    }

    static OldWordStory of(HWPFDocument file, TrackedChanges changes) {
        OldWordStory story = new OldWordStory(file.getStyleSheet(), changes);
        story.read(file.getRange());
        Range boxes = file.getMainTextboxRange();
        if (boxes.numParagraphs() > 0) {
            story.paragraphs.beginTextBox();
            story.read(boxes);
            story.paragraphs.endTextBox(WordRole.BODY);
            story.paragraphs.end(WordRole.BODY, false);
        }
        return story;
    }

    List<StyledPassage> paragraphs() {
        return paragraphs.all();
    }

    int footnotes() {
        return footnotes;
    }

    private void read(Range range) {
        int number = 0;
        Paragraph paragraph = range.getParagraph(number);
        for (CharacterRun run : runs(range)) {
            boolean shown = isShown(run);
            String text = run.text();
            for (int at = 0; at < text.length(); at++) {
                int offset = run.getStartOffset() + at;
                while (number < range.numParagraphs() - 1 && paragraph.getEndOffset() <= offset) {
                    number++;
                    paragraph = range.getParagraph(number);
                }
                read(text.charAt(at), shown, run.isSpecialCharacter(), paragraph);
            }
        }
        paragraphs.end(WordRole.BODY, false);
    }

    private static List<CharacterRun> runs(Range range) {
        List<CharacterRun> runs = new ArrayList<>();
        try {
            for (int i = 0; i < range.numCharacterRuns(); i++) {
                runs.add(range.getCharacterRun(i));
            }
        } catch (IllegalArgumentException afterTheEnd) {
            // POI counts a run that begins where the range has ended, and then refuses to give it.
            return runs;
        }
        return runs;
    }

    private boolean isShown(CharacterRun run) {
        boolean gone = changes == TrackedChanges.ACCEPTED ? run.isMarkedDeleted() : run.isMarkedInserted();
        return !gone && !run.isVanished();
    }

    private void read(char c, boolean shown, boolean special, Paragraph paragraph) {
        switch (c) {
            case FIELD_BEGIN -> fields.begin();
            case FIELD_SEPARATOR -> fields.separate().ifPresent(paragraphs.words()::openLink);
            case FIELD_END -> {
                if (fields.end()) {
                    paragraphs.words().closeLink();
                }
            }
            case CELL_END -> {
                if (paragraph.isTableRowEnd()) {
                    paragraphs.endRow();
                } else {
                    paragraphs.end(roleOf(paragraph), true);
                    paragraphs.endCell();
                }
            }
            case PARAGRAPH_END -> {
                if (shown) {
                    paragraphs.end(roleOf(paragraph), paragraph.isInTable());
                }
            }
            case FOOTNOTE -> footnotes += special && shown ? 1 : 0;
            case LINE_BREAK, PAGE_BREAK, COLUMN_BREAK -> show(' ', shown);
            case NO_BREAK_HYPHEN -> show('\u2011', shown);
            case SOFT_HYPHEN -> show('\u00AD', shown);
            default -> {
                boolean mark = c < ' ' && c != '\t';
                show(c, shown && !mark);
            }
        }
    }

    private void show(char c, boolean shown) {
        if (shown && fields.areShown()) {
            paragraphs.words().append(c);
        } else if (shown) {
            fields.instruct(String.valueOf(c));
        }
    }

    private WordRole roleOf(Paragraph paragraph) {
        String style = paragraph.getStyleIndex() < styles.numStyles()
                ? String.valueOf(
                        styles.getStyleDescription(paragraph.getStyleIndex()).getName())
                : "";
        WordRole role = WordRole.ofStyle(style).orElse(WordRole.BODY);
        return role == WordRole.BODY && paragraph.isInList() ? WordRole.LIST_ITEM : role;
    }
}
