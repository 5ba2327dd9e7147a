package io.github.onrecord.ingest;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * The fields that are open at some place of a Word text. A field has an instruction, such as
 * {@code HYPERLINK "https://port.example"}, and after a separator the result that Word shows. Fields nest, and may
 * go on over several paragraphs.
 */
final class WordFields {
    private final Deque<Field> open = new ArrayDeque<>();

    /** Whether words at this place are shown. */
    boolean areShown() {
        return open.stream().allMatch(field -> field.inResult);
    }

    /** A new field begins with its instruction. */
    void begin() {
        open.push(new Field());
    }

    /** A piece of the innermost instruction. */
    void instruct(String piece) {
        if (!open.isEmpty()) {
            open.element().instruction.append(piece);
        }
    }

    /** The result of the innermost field begins; its target if it is a link. */
    Optional<String> separate() {
        if (open.isEmpty()) {
            return Optional.empty();
        }
        open.element().inResult = true;
        return linkTarget(open.element().instruction.toString());
    }

    /** The innermost field ends; true if it was a link. */
    boolean end() {
        return !open.isEmpty() && linkTarget(open.pop().instruction.toString()).isPresent();
    }

    /** The address in a {@code HYPERLINK} instruction; {@code \l} names a place in the same file. */
    static Optional<String> linkTarget(String instruction) {
        String[] parts = instruction.strip().split("\\s+", 2);
        if (parts.length < 2 || !parts[0].equalsIgnoreCase("HYPERLINK")) {
            return Optional.empty();
        }
        String rest = parts[1];
        boolean local = rest.startsWith("\\l");
        int opens = rest.indexOf('"');
        int closes = rest.indexOf('"', opens + 1);
        String target = opens >= 0 && closes > opens ? rest.substring(opens + 1, closes) : rest.split("\\s+", 2)[0];
        return Optional.of(local ? "#" + target : target);
    }

    private static final class Field {
        private final StringBuilder instruction = new StringBuilder();
        private boolean inResult;
    }
}
