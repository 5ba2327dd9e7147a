package io.github.onrecord.variants;

import io.github.onrecord.article.Span;
import io.github.onrecord.attribution.Attribution;
import io.github.onrecord.attribution.SourceType;
import io.github.onrecord.language.Reading;
import io.github.onrecord.language.WordClass;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An apposition or a parenthesis after the source. */
final class Insertions implements Rewording {
    private final VariantWords words;
    private final HeadNumber number;

    Insertions(VariantWords words) {
        this.words = words;
        this.number = new HeadNumber(words);
    }

    @Override
    public List<Variant> of(Sample sample) {
        boolean explicit = sample.attribution()
                .flatMap(Attribution::source)
                .filter(mention -> mention.kind() == Attribution.Kind.EXPLICIT)
                .isPresent();
        if (!explicit || sample.hasPronounSource()) {
            return List.of();
        }
        Span source = sample.source().orElseThrow();
        return Stream.concat(apposition(sample, source).stream(), parenthesis(sample, source).stream())
                .toList();
    }

    /** Right before the cue, or where the source ends the sentence: elsewhere it would stand beside other words. */
    private Optional<Variant> apposition(Sample sample, Span source) {
        String text = sample.text();
        String rest = text.substring(source.end());
        boolean beforeCue =
                sample.cue().filter(cue -> cue.start() == source.end() + 1).isPresent();
        if (!(beforeCue || rest.equals(".")) || source.in(text).contains(",")) {
            return Optional.empty();
        }
        return sample.type()
                .flatMap(type -> kind(type, sample, source))
                .flatMap(words::apposition)
                .map(apposition -> {
                    String closed = ", " + apposition + (rest.equals(".") ? "" : ",");
                    return sample.variant(VariantKind.APPOSITION, text.substring(0, source.end()) + closed + rest);
                });
    }

    private Optional<String> kind(SourceType type, Sample sample, Span span) {
        String source = span.in(sample.text());
        boolean plural = number.isPlural(source);
        boolean person = isPerson(sample.reading(), span);
        return switch (type) {
            case NAMED_JOURNALIST, NAMED_PERSON_ROLE, NAMED_PERSON -> one(plural, "person");
            case NAMED_BODY, NAMED_OUTLET ->
                person || source.contains(" ") ? one(plural, person ? "person" : "body") : Optional.empty();
            case NAMED_DOCUMENT -> one(plural, "document");
            case ARTEFACT -> one(plural, "artefact");
            case UNNAMED_OFFICIAL, UNNAMED_INSIDER, UNNAMED_EXPERT_GROUP, PUBLIC_CROWD ->
                plural ? several(source) : Optional.of("person");
            case OWN_OBSERVATION -> person ? one(plural, "person") : Optional.empty();
            case HEARSAY_UNSOURCED, NONE -> Optional.empty();
        };
    }

    private static Optional<String> one(boolean plural, String kind) {
        return plural ? Optional.empty() : Optional.of(kind);
    }

    private static Optional<String> several(String source) {
        String first = source.split(" ", 2)[0].toLowerCase(Locale.ROOT);
        return switch (first) {
            case "three", "the" -> Optional.empty();
            case "two" -> Optional.of("two");
            default -> Optional.of("people");
        };
    }

    /** Whether the main words name a job: "a police spokeswoman", "an AFP journalist in the town". */
    private boolean isPerson(Reading reading, Span source) {
        int token = reading.tokenFrom(source.start());
        while (token < reading.size()
                && reading.start(token) < source.end()
                && !words.words("after-head").contains(reading.lower(token))) {
            if (reading.lengthOf(WordClass.ROLE, token) > 0) {
                return true;
            }
            token++;
        }
        return false;
    }

    private Optional<Variant> parenthesis(Sample sample, Span source) {
        if (sample.text().substring(source.end()).matches("['’]s.*")) {
            return Optional.empty();
        }
        if (sample.type().filter(SourceType::isNamed).isEmpty()) {
            return Optional.empty();
        }
        boolean body = sample.type()
                .filter(type -> type == SourceType.NAMED_BODY || type == SourceType.NAMED_OUTLET)
                .isPresent();
        return body
                ? abbreviation(source.in(sample.text())).map(letters -> inserted(sample, source, source.end(), letters))
                : nameEnd(sample.reading(), source).map(end -> inserted(sample, source, end, words.age()));
    }

    private static Optional<Integer> nameEnd(Reading reading, Span source) {
        for (int i = reading.tokenFrom(source.start()); i < reading.size() && reading.start(i) < source.end(); i++) {
            int length = reading.lengthOf(WordClass.PERSON, i);
            if (length > 0) {
                return Optional.of(reading.end(i + length - 1));
            }
        }
        return Optional.empty();
    }

    private static Variant inserted(Sample sample, Span source, int at, String words) {
        String text = sample.text();
        return sample.variant(
                VariantKind.PARENTHESIS,
                text.substring(0, at) + " (" + words + ")" + text.substring(at),
                text.substring(source.start(), Math.min(at, source.end())));
    }

    /** The capitals of "the Harbour Board"; only for a name of two or more words and nothing else. */
    private static Optional<String> abbreviation(String source) {
        List<String> name = List.of(source.replaceFirst("^(The|the) ", "").split(" "));
        boolean proper = name.size() > 1 && name.stream().allMatch(word -> word.matches("[A-Z][a-z]+"));
        return proper
                ? Optional.of(name.stream().map(word -> word.substring(0, 1)).collect(Collectors.joining()))
                : Optional.empty();
    }
}
