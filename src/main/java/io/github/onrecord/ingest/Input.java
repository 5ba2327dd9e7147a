package io.github.onrecord.ingest;

/**
 * Something to read: a file's bytes and the name by which messages and reports call it.
 *
 * @param path the path as the user gave it, or the name given to standard input; never opened again
 * @param bytes the whole content; callers must not change the array afterwards
 */
@SuppressWarnings("ArrayRecordComponent") // bytes are handed through, never compared
public record Input(String path, byte[] bytes) {
    /**
     * The path without its last ending: {@code drafts/budget.docx} gives {@code drafts/budget}, and {@code wire.xml#3}
     * gives {@code wire#3}.
     */
    public String id() {
        int slash = Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\'));
        int dot = path.lastIndexOf('.');
        return dot > slash + 1 ? path.substring(0, dot) + itemMark(dot) : path;
    }

    /** One of several articles in this file, counted from 1: of {@code wire.xml} it is {@code wire.xml#3}. */
    Input item(int number) {
        return new Input(path + "#" + number, bytes);
    }

    private String itemMark(int dot) {
        int mark = path.indexOf('#', dot);
        return mark < 0 ? "" : path.substring(mark);
    }
}
