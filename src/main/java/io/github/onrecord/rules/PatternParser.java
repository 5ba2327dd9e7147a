package io.github.onrecord.rules;

import io.github.onrecord.language.WordClass;
import io.github.onrecord.lexicon.Lexicons;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Reads the written form of a pattern. Faults say what is wrong, at which character, and how to mend it. */
final class PatternParser {
    /** Bounds keep an automaton small: no gap longer than this, no pattern with more elements. */
    private static final int LONGEST_GAP = 30;

    private static final int MOST_ELEMENTS = 400;
    /** The same with every repetition written out: what the automaton has to hold. */
    private static final int MOST_WRITTEN_OUT = 2_000;

    private static final int DEEPEST = 30;
    static final Set<String> TAGS = Set.of(
            "NOUN", "VERB", "PROPN", "ADJ", "ADV", "AUX", "ADP", "DET", "PRON", "NUM", "CCONJ", "SCONJ", "PART",
            "PUNCT", "INTJ", "SYM", "X");

    private final String written;
    private final Lexicons lexicons;
    private int at;
    private int elements;
    private int depth;

    private PatternParser(String written, Lexicons lexicons) {
        this.written = written;
        this.lexicons = lexicons;
    }

    /** @throws PatternFault with a message that continues "rule x ..." */
    static Pattern parse(String written, Lexicons lexicons) throws PatternFault {
        PatternParser parser = new PatternParser(written, lexicons);
        Pattern pattern = parser.options();
        if (parser.at < written.length()) {
            throw parser.fault("has '" + written.charAt(parser.at) + "' without its opening mark");
        }
        if (size(pattern) > MOST_WRITTEN_OUT) {
            throw new PatternFault("repeats what repeats already and grows too large; use smaller bounds.");
        }
        return pattern;
    }

    /** Elements with every repetition written out, capped so that nothing overflows. */
    private static long size(Pattern pattern) {
        if (pattern instanceof Pattern.Sequence sequence) {
            return sequence.parts().stream().mapToLong(PatternParser::size).sum();
        }
        if (pattern instanceof Pattern.Choice choice) {
            return choice.options().stream().mapToLong(PatternParser::size).sum();
        }
        if (pattern instanceof Pattern.Capture capture) {
            return size(capture.part());
        }
        return pattern instanceof Pattern.Repeat repeat
                ? Math.min(Integer.MAX_VALUE, repeat.max() * size(repeat.part()))
                : 1;
    }

    private PatternFault fault(String message) {
        return new PatternFault(message + " (character " + (at + 1) + " of its pattern).");
    }

    private void skipSpace() {
        while (at < written.length() && Character.isWhitespace(written.charAt(at))) {
            at++;
        }
    }

    private int afterSpace() {
        int next = at;
        while (next < written.length() && written.charAt(next) == ' ') {
            next++;
        }
        return next;
    }

    private boolean atEndOfSequence() {
        return at >= written.length()
                || written.charAt(at) == ']'
                || written.charAt(at) == ')'
                || written.charAt(at) == '|';
    }

    private Pattern sequence() throws PatternFault {
        List<Pattern> parts = new ArrayList<>();
        skipSpace();
        while (!atEndOfSequence()) {
            parts.add(repeated());
            skipSpace();
        }
        if (parts.isEmpty()) {
            throw fault("has an empty part; write at least one element there");
        }
        return parts.size() == 1 ? parts.get(0) : new Pattern.Sequence(List.copyOf(parts));
    }

    private Pattern repeated() throws PatternFault {
        Pattern element = tagged(element());
        if (++elements > MOST_ELEMENTS) {
            throw fault("has more than " + MOST_ELEMENTS + " elements; split it into several rules");
        }
        if (at < written.length() && written.charAt(at) == '?') {
            at++;
            return new Pattern.Repeat(element, 0, 1);
        }
        int brace = afterSpace();
        if (brace < written.length() && written.charAt(brace) == '{') {
            at = brace;
            return bounded(element);
        }
        if (at < written.length() && (written.charAt(at) == '*' || written.charAt(at) == '+')) {
            throw fault("repeats without a bound; write {0,5} instead of '" + written.charAt(at) + "'");
        }
        return element;
    }

    /** The element, held to the tag that is written right behind it, if any. */
    private Pattern tagged(Pattern element) throws PatternFault {
        boolean tag = at < written.length() && written.charAt(at) == '<';
        return tag && element instanceof Pattern.Atom atom ? new Pattern.Both(atom, tag().tag()) : element;
    }

    private Pattern bounded(Pattern element) throws PatternFault {
        int close = written.indexOf('}', at);
        String inside = close < 0 ? "" : written.substring(at + 1, close);
        if (!inside.matches("\\d{1,3}(,\\d{1,3})?")) {
            throw fault("has a repetition that cannot be read; write {0,4} or {2}");
        }
        String[] bounds = inside.split(",");
        int min = Integer.parseInt(bounds[0]);
        int max = Integer.parseInt(bounds[bounds.length - 1]);
        if (max < min || max == 0 || max > LONGEST_GAP) {
            throw fault("repeats {" + inside + "}; the bounds run from 0 to " + LONGEST_GAP + ", the smaller first");
        }
        at = close + 1;
        return new Pattern.Repeat(element, min, max);
    }

    private Pattern element() throws PatternFault {
        char c = written.charAt(at);
        switch (c) {
            case '^', '$' -> {
                at++;
                return new Pattern.Edge(c == '^');
            }
            case '(' -> {
                return enclosed(')');
            }
            case '[' -> {
                return enclosed(']');
            }
            case '!' -> {
                at++;
                if (atEndOfSequence() || !(element() instanceof Pattern.Atom atom)) {
                    throw fault("negates more than one element; '!' stands before one word, list, class or tag");
                }
                return new Pattern.Not(atom);
            }
            case '.' -> {
                at++;
                return new Pattern.Any();
            }
            case '<' -> {
                return tag();
            }
            case '@' -> {
                return listed();
            }
            case '"' -> {
                return exact();
            }
            default -> {
                return wordOrCapture();
            }
        }
    }

    private Pattern enclosed(char close) throws PatternFault {
        at++;
        if (++depth > DEEPEST) {
            throw fault("has more than " + DEEPEST + " brackets inside one another; split it into several rules");
        }
        Pattern inside = options();
        depth--;
        if (at >= written.length() || written.charAt(at) != close) {
            throw fault("lacks a closing '" + close + "'");
        }
        at++;
        return inside;
    }

    private Pattern options() throws PatternFault {
        List<Pattern> options = new ArrayList<>();
        options.add(sequence());
        while (at < written.length() && written.charAt(at) == '|') {
            at++;
            options.add(sequence());
        }
        return options.size() == 1 ? options.get(0) : new Pattern.Choice(List.copyOf(options));
    }

    private Pattern.Tagged tag() throws PatternFault {
        int close = written.indexOf('>', at);
        String tag = close < 0 ? "" : written.substring(at + 1, close);
        if (!TAGS.contains(tag)) {
            throw fault("uses the tag <" + tag + ">, which does not exist. The tags are "
                    + String.join(", ", TAGS.stream().sorted().toList()));
        }
        at = close + 1;
        return new Pattern.Tagged(tag);
    }

    private Pattern listed() throws PatternFault {
        at++;
        String name = run("[A-Za-z0-9-]");
        int list = lexicons.id(name);
        if (list < 0) {
            throw new PatternFault("uses the lexicon @" + name + ", which does not exist."
                    + nearest(name)
                            .map(near -> " Did you mean @" + near + "?")
                            .orElse(" Add lexicons/" + name + ".txt."));
        }
        return new Pattern.Listed(list, name);
    }

    private java.util.Optional<String> nearest(String name) {
        LevenshteinDistance distance = LevenshteinDistance.getDefaultInstance();
        return lexicons.names().stream()
                .filter(other -> other.contains(name) || distance.apply(other, name) <= 3)
                .min(Comparator.comparingInt((String other) -> distance.apply(other, name))
                        .thenComparing(other -> other));
    }

    private Pattern exact() throws PatternFault {
        int close = written.indexOf('"', at + 1);
        if (close <= at + 1) {
            throw fault("has a quotation mark without its partner");
        }
        String[] words = written.substring(at + 1, close).strip().split(" +");
        at = close + 1;
        List<Pattern> parts = new ArrayList<>();
        for (String word : words) {
            parts.add(new Pattern.Exact(word));
        }
        return parts.size() == 1 ? parts.get(0) : new Pattern.Sequence(parts);
    }

    private Pattern wordOrCapture() throws PatternFault {
        String word = run("[^\\s\\[\\](){}|?!@\"<>~:^$*+]");
        if (at < written.length() && written.charAt(at) == ':' && word.matches("[a-z][a-z-]*")) {
            at++;
            if (atEndOfSequence()) {
                throw fault("names a part '" + word + ":' and gives none; write the element right after the colon");
            }
            return new Pattern.Capture(word, tagged(element()));
        }
        if (word.isEmpty()) {
            throw fault("has '" + written.charAt(at) + "' where an element should begin");
        }
        if (at < written.length() && written.charAt(at) == '~') {
            at++;
            return new Pattern.Words(lexicons.forms(word), word + "~");
        }
        for (WordClass kind : WordClass.values()) {
            if (kind.inPatterns().equals(word)) {
                return new Pattern.Classed(kind);
            }
        }
        if (word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT)) && word.matches("[A-Z-]+")) {
            throw fault(
                    "uses the class " + word + ", which does not exist; write \"" + word + "\" for the word itself");
        }
        String lower = word.toLowerCase(Locale.ROOT);
        if (lower.endsWith("'s") && lower.length() > 2) {
            return new Pattern.Sequence(List.of(
                    new Pattern.Words(Set.of(lower.substring(0, lower.length() - 2)), word),
                    new Pattern.Words(Set.of("'s"), "'s")));
        }
        return new Pattern.Words(Set.of(lower), word);
    }

    private String run(String allowed) {
        int start = at;
        while (at < written.length() && written.substring(at, at + 1).matches(allowed)) {
            at++;
        }
        return written.substring(start, at);
    }
}
