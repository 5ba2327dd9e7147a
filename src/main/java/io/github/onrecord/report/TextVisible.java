package io.github.onrecord.report;

import java.util.Locale;

/**
 * Makes the words of strangers safe to show: nothing that steers a terminal or turns writing about gets through.
 *
 * <pre>
 * white space, line ends     one space
 * escape, bell, delete ...   their pictures: ␛ ␇ ␡
 * bidi and other controls    {@code <U+202E>}
 * half a character           �
 * what has no look of its own (soft hyphen, zero width space, byte order mark, tags)    left out
 * </pre>
 */
public final class TextVisible {
    private static final int PICTURES = 0x2400;
    private static final int DELETE = 0x7f;
    private static final int PICTURE_OF_DELETE = 0x2421;
    private static final int REPLACEMENT = 0xfffd;
    private static final int ZERO_WIDTH_NON_JOINER = 0x200c;
    private static final int ZERO_WIDTH_JOINER = 0x200d;
    private static final int TAGS = 0xe0000;

    private TextVisible() {}

    /** The words on one line, without white space at the ends. */
    public static String of(String words) {
        return within(words).strip();
    }

    /** The same for words from within a line: a space at either end stays. */
    public static String within(String words) {
        StringBuilder out = new StringBuilder(words.length());
        words.codePoints().forEach(point -> append(out, point));
        return out.toString();
    }

    private static void append(StringBuilder out, int point) {
        if (isSpace(point)) {
            boolean first = out.isEmpty() || out.charAt(out.length() - 1) != ' ';
            out.append(first ? " " : "");
            return;
        }
        switch (Character.getType(point)) {
            case Character.CONTROL -> control(out, point);
            case Character.FORMAT -> format(out, point);
            case Character.SURROGATE -> out.appendCodePoint(REPLACEMENT);
            default -> out.appendCodePoint(point);
        }
    }

    private static boolean isSpace(int point) {
        return (point >= '\t' && point <= '\r') || point == 0x85 || Character.isSpaceChar(point);
    }

    private static void control(StringBuilder out, int point) {
        if (point < ' ') {
            out.appendCodePoint(PICTURES + point);
        } else if (point == DELETE) {
            out.appendCodePoint(PICTURE_OF_DELETE);
        } else {
            named(out, point);
        }
    }

    private static void format(StringBuilder out, int point) {
        boolean unseen = point == 0xad || point == 0x200b || point == 0x2060 || point == 0xfeff || point >= TAGS;
        if (unseen) {
            return;
        }
        // Indic and Persian words, and families of emoji, fall apart without their joiners.
        if (point == ZERO_WIDTH_JOINER || point == ZERO_WIDTH_NON_JOINER) {
            out.appendCodePoint(point);
            return;
        }
        named(out, point);
    }

    private static void named(StringBuilder out, int point) {
        out.append(String.format(Locale.ROOT, "<U+%04X>", point));
    }
}
