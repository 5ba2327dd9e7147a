package io.github.onrecord.findings;

import io.github.onrecord.article.Article;
import io.github.onrecord.article.Span;
import io.github.onrecord.attribution.Attribution;
import io.github.onrecord.attribution.Fact;
import io.github.onrecord.attribution.Source;
import io.github.onrecord.claims.Claim;
import io.github.onrecord.claims.FactName;
import io.github.onrecord.claims.Hedge;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What fills the blanks of messages, for the claims of one article. */
final class ClaimWords {
    /** The blanks that messages about a claim may have. */
    static final Set<String> BLANKS =
            Set.of("accused", "cue", "evidence", "figure", "hedges", "paragraph", "source", "words");

    /** Longer words are no longer a phrase that reads well inside a message. */
    private static final int LONGEST_PHRASE = 9;

    private static final int LONGEST_QUOTE = 14;
    private static final String CUT = " …";

    private final Article article;
    private final Map<String, Source> sources;
    private final Map<String, Attribution> attributions;

    ClaimWords(Article article, List<Source> sources, List<Attribution> attributions) {
        this.article = article;
        this.sources = byId(sources, Source::id);
        this.attributions = byId(attributions, Attribution::id);
    }

    private static <T> Map<String, T> byId(List<T> list, Function<T, String> id) {
        return list.stream().collect(Collectors.toMap(id, Function.identity(), (first, second) -> first));
    }

    /**
     * A value for each blank that the claim can fill.
     *
     * @param evidence the words that the finding rests on, wherever they stand, the most telling first
     */
    Map<String, String> of(Claim claim, List<Span> evidence) {
        Map<String, String> values = new TreeMap<>();
        values.put("words", opening(claim));
        put(values, "evidence", evidence.stream().findFirst().flatMap(this::phrase));
        put(values, "accused", words(claim, FactName.CONTENT_ACCUSED));
        put(values, "figure", words(claim, FactName.CONTENT_FIGURE));
        put(values, "hedges", hedges(claim));
        put(values, "cue", cue(claim));
        put(values, "source", source(claim));
        put(values, "paragraph", paragraphElsewhere(claim, evidence));
        return values;
    }

    /** The claim's words for a place between quotation marks: cut short, without marks of their own or a full stop. */
    String opening(Claim claim) {
        String words = inLine(claim.spans().in(article.text()));
        List<String> parts = List.of(words.split(" ", LONGEST_QUOTE + 1));
        if (parts.size() > LONGEST_QUOTE) {
            return String.join(" ", parts.subList(0, LONGEST_QUOTE)) + CUT;
        }
        return words.endsWith(".") ? words.substring(0, words.length() - 1) : words;
    }

    private static void put(Map<String, String> values, String blank, Optional<String> value) {
        value.ifPresent(words -> values.put(blank, words));
    }

    private Optional<String> phrase(Span span) {
        return phrase(span.in(article.text()));
    }

    private static Optional<String> phrase(String words) {
        String line = inLine(words);
        boolean fits = !line.isEmpty() && line.split(" ", LONGEST_PHRASE + 1).length <= LONGEST_PHRASE;
        return fits ? Optional.of(line) : Optional.empty();
    }

    /** On one line, and without double quotation marks: it will stand between marks of the message's own. */
    private static String inLine(String words) {
        StringBuilder line = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (Character.isWhitespace(c)) {
                line.append(line.isEmpty() || line.charAt(line.length() - 1) == ' ' ? "" : " ");
            } else if (c != '“' && c != '”' && c != '"') {
                line.append(c);
            }
        }
        return line.toString().strip();
    }

    /** The first words that show a fact. */
    private Optional<String> words(Claim claim, FactName fact) {
        return Optional.ofNullable(claim.facts().get(fact.id())).map(Fact::evidence).stream()
                .flatMap(List::stream)
                .findFirst()
                .flatMap(this::phrase);
    }

    /** "‘believe’ and ‘might’"; empty for fewer than two. */
    private Optional<String> hedges(Claim claim) {
        List<String> words = claim.hedges().stream()
                .filter(hedge -> hedge.kind() != Hedge.Kind.APPROXIMATOR)
                .map(hedge -> "‘" + inLine(hedge.span().in(article.text())) + "’")
                .distinct()
                .toList();
        if (words.size() < 2) {
            return Optional.empty();
        }
        int last = words.size() - 1;
        return Optional.of(String.join(", ", words.subList(0, last)) + " and " + words.get(last));
    }

    private Optional<String> cue(Claim claim) {
        return innermostFirst(claim)
                .flatMap(attribution -> attribution.cue().stream())
                .findFirst()
                .flatMap(this::phrase);
    }

    private Optional<String> source(Claim claim) {
        Stream<String> named =
                claim.source().flatMap(id -> Optional.ofNullable(sources.get(id))).map(Source::name).stream();
        Stream<String> printed = innermostFirst(claim)
                .flatMap(attribution -> attribution.source().stream())
                .map(mention -> mention.span().in(article.text()));
        return Stream.concat(named, printed).findFirst().flatMap(ClaimWords::phrase);
    }

    /** The speaker whose words they are is the innermost of the claim's attributions. */
    private Stream<Attribution> innermostFirst(Claim claim) {
        List<String> ids = claim.attributions();
        return Stream.iterate(ids.size() - 1, index -> index >= 0, index -> index - 1)
                .flatMap(index -> Optional.ofNullable(attributions.get(ids.get(index))).stream());
    }

    private Optional<String> paragraphElsewhere(Claim claim, List<Span> evidence) {
        int home = article.paragraphAt(claim.spans().start());
        return evidence.stream()
                .map(span -> article.paragraphAt(span.start()))
                .filter(number -> number > 0 && number != home)
                .findFirst()
                .map(String::valueOf);
    }
}
