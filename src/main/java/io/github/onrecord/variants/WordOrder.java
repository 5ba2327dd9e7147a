package io.github.onrecord.variants;

import io.github.onrecord.article.Span;
import io.github.onrecord.attribution.Attribution;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The statement before its source, and the cue before or after a source that follows its statement. */
final class WordOrder implements Rewording {
    private final VariantWords words;

    WordOrder(VariantWords words) {
        this.words = words;
    }

    /**
     * A sentence whose statement stands first.
     *
     * @param statement with its comma and quotation marks
     * @param source as it stands inside a sentence
     * @param after what follows source and cue, its full stop included
     */
    private record Tail(String statement, String source, String cue, String after) {
        String cueFirst() {
            return statement + " " + cue + " " + source + after;
        }

        String cueLast() {
            return statement + " " + source + (source.contains(",") ? ", " : " ") + cue + after;
        }
    }

    @Override
    public List<Variant> of(Sample sample) {
        if (sample.source().isEmpty() || sample.cue().isEmpty() || sample.hasPronounSource()) {
            return List.of();
        }
        List<Variant> variants = new ArrayList<>();
        Span source = sample.source().get();
        Span cue = sample.cue().get();
        fronted(sample, source, cue).ifPresent(tail -> {
            if (!tail.source().contains(",")) {
                variants.add(sample.variant(VariantKind.STATEMENT_FIRST, tail.cueLast()));
            }
            if (inverts(tail)) {
                variants.add(sample.variant(VariantKind.CUE_FIRST, tail.cueFirst()));
            }
        });
        tail(sample, source, cue)
                .filter(this::inverts)
                .ifPresent(tail -> variants.add(
                        source.start() < cue.start()
                                ? sample.variant(VariantKind.CUE_FIRST, tail.cueFirst())
                                : sample.variant(VariantKind.CUE_LAST, tail.cueLast())));
        return variants;
    }

    private boolean inverts(Tail tail) {
        return words.is("inverting", tail.cue());
    }

    /** The sentence with its statement moved to the front, where it has it at the end. */
    private Optional<Tail> fronted(Sample sample, Span source, Span cue) {
        String text = sample.text();
        Attribution attribution = sample.attribution().orElseThrow();
        String verb = cue.in(text).toLowerCase(Locale.ROOT);
        Span content = attribution.content().list().get(0);
        boolean apart = attribution.content().list().size() > 1
                || source.start() > 0
                || content.start() < cue.end()
                || !text.substring(content.end()).matches("\\.?");
        if (apart || cue.start() < source.end() || !words.is("fronting", verb)) {
            return Optional.empty();
        }
        String between = text.substring(cue.end(), content.start()).strip();
        String statement = content.in(text).replaceFirst("\\.$", "").strip();
        boolean that = statement.startsWith("that ") || between.equals("that") || between.endsWith(" that");
        statement = statement.replaceFirst("^that ", "");
        between = between.replaceFirst("( |^)that$", "");
        boolean clause = that || words.is("bare", verb);
        if (!clause || between.contains(",") || !canLead(sample, statement)) {
            return Optional.empty();
        }
        return Optional.of(new Tail(
                Sample.opening(statement) + ",",
                sample.inside(source.start(), credited(text, source, cue)),
                cue.in(text),
                (between.isEmpty() ? "" : " " + between) + (between.endsWith(".") ? "" : ".")));
    }

    /** The source with what is said of it before the cue. */
    private static String credited(String text, Span source, Span cue) {
        return text.substring(source.start(), cue.start()).strip().replaceFirst(",$", "");
    }

    /** A pronoun would point at nobody; a quotation, or a second "that", would hang in the air. */
    private static boolean canLead(Sample sample, String statement) {
        String first = statement.split(" ", 2)[0].toLowerCase(Locale.ROOT);
        return !sample.reading().lexicons().entries("pronouns").contains(first)
                && !first.equals("any")
                && statement.split(" ").length > 2
                && !statement.contains(" that ")
                && !statement.contains(",")
                && !statement.contains("“");
    }

    /** A sentence whose statement stands first as it is. */
    private static Optional<Tail> tail(Sample sample, Span source, Span cue) {
        String text = sample.text();
        Span first = source.start() < cue.start() ? source : cue;
        Span second = first.equals(source) ? cue : source;
        String statement = text.substring(0, first.start()).strip();
        boolean led = statement.matches(".*(,|[,?!]”|[,?!]\")") && second.start() == first.end() + 1;
        String after = text.substring(second.end());
        boolean ends = first.equals(source) || after.equals(".");
        boolean opening = statement.matches("(In|At|During|On) .*");
        return led && ends && !opening
                ? Optional.of(new Tail(statement, source.in(text), cue.in(text), after))
                : Optional.empty();
    }
}
