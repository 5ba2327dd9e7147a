package io.github.onrecord.report;

/** Words shortened to one line, with their beginning and their end. */
public final class ShortWords {
    private ShortWords() {}

    /** The words on one line, at most {@code most} units long, the middle left out where they are longer. */
    public static String of(String words, int most) {
        String line = words.replaceAll("\\s+", " ").strip();
        if (line.length() <= most) {
            return line;
        }
        int head = wordEnd(line, (most - 3) * 2 / 3);
        int tail = wordStart(line, line.length() - (most - 3 - head));
        return line.substring(0, head).stripTrailing()
                + " … "
                + line.substring(tail).stripLeading();
    }

    /** The end of the last whole word before the place, or the place itself inside a very long word. */
    private static int wordEnd(String line, int place) {
        int space = line.lastIndexOf(' ', place);
        return space > place / 2 ? space : wholeEnd(line, place);
    }

    private static int wordStart(String line, int place) {
        int space = line.indexOf(' ', place);
        return space >= 0 && space < place + (line.length() - place) / 2
                ? space + 1
                : line.length() - wholeTail(line, place);
    }

    private static int wholeTail(String line, int place) {
        return line.length() - (Character.isLowSurrogate(line.charAt(place)) ? place + 1 : place);
    }

    /** The place, or the one before it where it would halve a pair of surrogates. */
    static int wholeEnd(String words, int end) {
        return end > 0 && Character.isHighSurrogate(words.charAt(end - 1)) ? end - 1 : end;
    }
}
