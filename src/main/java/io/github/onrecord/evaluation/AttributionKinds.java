package io.github.onrecord.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.github.onrecord.article.Span;
import io.github.onrecord.evaluation.AttributionGold.Marked;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Of which kinds an attribution is: quoted or not, how its source is put, in what order it stands, speech or not. */
final class AttributionKinds {
    private static final String RESOURCE = "/evaluation/kinds.yaml";
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS;
    private static final Pattern WHOLLY_QUOTED =
            Pattern.compile("\\W*[\"“'‘][^\"“”]*[\"”'’]\\W*", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern QUOTED = Pattern.compile("[\"“”]|''");
    private static final Pattern WORD =
            Pattern.compile("[\\p{IsAlphabetic}][\\w'’.-]*", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Set<String> ORDERS = Set.of("source-cue-content", "content-cue-source", "content-source-cue");

    private final Pattern saying;
    private final Set<String> pronouns;
    private final Set<String> smallWords;

    private AttributionKinds(JsonNode words) {
        List<String> cues = new ArrayList<>();
        words.path("saying").forEach(cue -> cues.add(cue.asText()));
        saying = Pattern.compile("^\\W+$|\\b(?:" + String.join("|", cues) + ")\\b", FLAGS);
        pronouns = set(words.path("pronouns").asText());
        smallWords = set(words.path("small").asText());
    }

    /** The kinds that travel in the jar. */
    static AttributionKinds bundled() {
        try (InputStream words = AttributionKinds.class.getResourceAsStream(RESOURCE)) {
            if (words == null) {
                throw new IllegalStateException("the jar lacks " + RESOURCE);
            }
            return new AttributionKinds(new YAMLMapper().readTree(words));
        } catch (IOException damage) {
            throw new UncheckedIOException("the jar's " + RESOURCE + " cannot be read", damage);
        }
    }

    private static Set<String> set(String words) {
        return Arrays.stream(words.split(" ")).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether it is credited by a cue of saying, or by none at all, as a quotation in a dialogue is. */
    boolean isSpeech(GoldText text, Marked marked) {
        return marked.cue().isEmpty()
                || saying.matcher(text.words(marked.cue())).find();
    }

    /** The kinds, one of each sort. */
    List<String> of(GoldText text, Marked marked) {
        return List.of(
                quoting(text, marked),
                source(text, marked),
                order(marked),
                isSpeech(text, marked) ? "cue.speech" : "cue.other");
    }

    private static String quoting(GoldText text, Marked marked) {
        boolean whole = marked.content().stream()
                .allMatch(span -> WHOLLY_QUOTED.matcher(text.words(span)).matches());
        if (whole) {
            return "quoted.whole";
        }
        return QUOTED.matcher(text.words(marked.content())).find() ? "quoted.part" : "quoted.none";
    }

    private String source(GoldText text, Marked marked) {
        String source = text.words(marked.source());
        if (source.isEmpty()) {
            return "source.none";
        }
        if (pronouns.contains(source.toLowerCase(Locale.ROOT))) {
            return "source.pronoun";
        }
        return hasName(text, source) ? "source.named" : "source.other";
    }

    private boolean hasName(GoldText text, String source) {
        List<String> names = WORD.matcher(source)
                .results()
                .map(found -> found.group())
                .filter(word -> Character.isUpperCase(word.codePointAt(0)))
                .filter(word -> !smallWords.contains(word.toLowerCase(Locale.ROOT)))
                .toList();
        if (names.isEmpty()) {
            return false;
        }
        return names.size() > 1 || !source.startsWith(names.get(0)) || standsInside(text, names.get(0));
    }

    /** Whether the word has its capital within a sentence too, and not only because it opens one. */
    private static boolean standsInside(GoldText text, String name) {
        Matcher inside =
                Pattern.compile("[a-z,] " + Pattern.quote(name) + "\\b").matcher(text.text());
        return inside.find();
    }

    private static String order(Marked marked) {
        record Part(String role, List<Span> spans) {
            int start() {
                return spans.get(0).start();
            }
        }
        String order = Stream.of(
                        new Part("content", marked.content()),
                        new Part("source", marked.source()),
                        new Part("cue", marked.cue()))
                .filter(part -> !part.spans().isEmpty())
                .sorted(Comparator.comparingInt(Part::start).thenComparing(Part::role))
                .map(Part::role)
                .collect(Collectors.joining("-"));
        return "order." + (ORDERS.contains(order) ? order : "other");
    }
}
