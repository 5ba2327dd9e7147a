package io.github.onrecord.ingest;

/** What holds inside a group of RTF. A group inside it begins with the same and gives it back at its end. */
final class RtfGroup {
    /** Where the words of a group go. */
    enum Destination {
        TEXT,
        NOWHERE,
        FIELD_INSTRUCTION,
        STYLE_NAME,
        TITLE,
        AUTHOR
    }

    private Destination destination = Destination.TEXT;
    private boolean hidden;
    private boolean deleted;
    private boolean inserted;
    private boolean listed;
    private boolean inTable;
    private int style;
    /** Whether a field ends where this group ends; never handed on. */
    private boolean field;
    /** Whether a text box ends where this group ends; never handed on. */
    private boolean textBox;

    RtfGroup inner() {
        RtfGroup inner = new RtfGroup();
        inner.destination = destination;
        inner.hidden = hidden;
        inner.deleted = deleted;
        inner.inserted = inserted;
        inner.listed = listed;
        inner.inTable = inTable;
        inner.style = style;
        return inner;
    }

    Destination destination() {
        return destination;
    }

    void leadTo(Destination other) {
        destination = other;
    }

    /** Whether words here, or the end of a paragraph here, are of the text. */
    boolean isShown(TrackedChanges changes) {
        boolean gone = changes == TrackedChanges.ACCEPTED ? deleted : inserted;
        return destination == Destination.TEXT && !hidden && !gone;
    }

    void hide(boolean on) {
        hidden = on;
    }

    void delete(boolean on) {
        deleted = on;
    }

    void insert(boolean on) {
        inserted = on;
    }

    /** Back to plain characters. */
    void plain() {
        hidden = false;
        deleted = false;
        inserted = false;
    }

    /** Back to a plain paragraph. */
    void plainParagraph() {
        listed = false;
        inTable = false;
        style = 0;
    }

    void list() {
        listed = true;
    }

    boolean isListed() {
        return listed;
    }

    void enterTable() {
        inTable = true;
    }

    boolean isInTable() {
        return inTable;
    }

    void style(int number) {
        style = number;
    }

    int style() {
        return style;
    }

    void beginField() {
        field = true;
    }

    boolean endsField() {
        return field;
    }

    void beginTextBox() {
        textBox = true;
    }

    boolean endsTextBox() {
        return textBox;
    }
}
