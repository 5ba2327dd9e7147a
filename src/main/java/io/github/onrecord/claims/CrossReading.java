package io.github.onrecord.claims;

import static io.github.onrecord.claims.FactName.*;

import io.github.onrecord.article.Span;
import io.github.onrecord.attribution.Attributed;
import io.github.onrecord.attribution.Attribution;
import io.github.onrecord.attribution.SourceType;
import io.github.onrecord.language.Reading;
import io.github.onrecord.rules.Matches;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Adds the facts that only show when claims are read side by side: the same words elsewhere, one origin, replies. */
final class CrossReading {
    private static final Pattern ONE_PERSON =
            Pattern.compile("(the|this|that) (source|insider|person|official|aide|diplomat)");
    private static final int SHORTEST_WORD = 5;
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");
    private static final int ANCHOR_SENTENCES = 2;

    private final Reading reading;
    private final Matches matches;
    private final Attributed attributed;
    private final AllClaims claims;

    CrossReading(Reading reading, Matches matches, Attributed attributed, List<Evidence> all, List<FactSheet> sheets) {
        this.reading = reading;
        this.matches = matches;
        this.attributed = attributed;
        this.claims = new AllClaims(reading, all, sheets);
    }

    /** @param rated for each claim whether it is rated; the others get no facts here but the reply */
    void addFacts(List<Boolean> rated) {
        ClaimWords words = new ClaimWords(claims);
        Repetitions repetitions = new Repetitions(claims, words, rated);
        SharedOrigins origins = new SharedOrigins(claims);
        PartialQuotations quotations = new PartialQuotations(claims);
        LeadOverreach lead = new LeadOverreach(claims, words, rated);
        new Replies(reading, matches, attributed, claims).addFacts();
        for (int i = 0; i < claims.size(); i++) {
            if (rated.get(i)) {
                repetitions.addElsewhere(i);
                origins.add(i);
                repetitions.addCorroboration(i);
                addInference(i);
                addAnchor(i);
                addPluralOfOne(i);
                quotations.add(i);
                lead.add(i);
            }
        }
    }

    /** A conclusion right after hearsay stands on it. */
    private void addInference(int index) {
        if (claims.get(index)
                .segment()
                .kind()
                .filter(kind -> kind == ClaimKind.INFERENCE)
                .isEmpty()) {
            return;
        }
        claims.sheet(index).add(CONTENT_INFERENCE, "split");
        int before = index - 1;
        if (before >= 0
                && claims.sentence(before) == claims.sentence(index)
                && claims.type(index) == SourceType.NONE
                && claims.type(before) == SourceType.HEARSAY_UNSOURCED) {
            claims.sheet(index).add(CONTENT_INFERENCE_ON_HEARSAY, List.of(claims.span(before)), "after-hearsay");
        }
    }

    /** A group with a named member credited within two sentences; whoever denies what the group says is no member. */
    private void addAnchor(int index) {
        if (claims.type(index) != SourceType.UNNAMED_EXPERT_GROUP) {
            return;
        }
        int reach = claims.sentence(index) + ANCHOR_SENTENCES;
        for (int other = index + 1; other < claims.size() && claims.sentence(other) <= reach; other++) {
            SourceType type = claims.type(other);
            boolean named = type == SourceType.NAMED_PERSON_ROLE || type == SourceType.NAMED_PERSON;
            boolean denies = claims.sheet(other).has(REPLY_ANSWER);
            if (named && !denies && claims.block(other) == claims.block(index) && !isSubjectOf(other, index)) {
                claims.sheet(index).add(SOURCE_ANCHORED, List.of(claims.span(other)), "named-member");
                return;
            }
        }
    }

    /** "Critics say the board answers to no one. Board chair ..." gives the other side and names no critic. */
    private boolean isSubjectOf(int speaker, int claim) {
        Set<String> spoken = words(claims.span(claim));
        return mention(speaker).stream()
                .flatMap(mention -> words(mention.span()).stream())
                .anyMatch(spoken::contains);
    }

    private Set<String> words(Span span) {
        String text = span.in(reading.article().text()).toLowerCase(Locale.ROOT);
        return NO_LETTERS
                .splitAsStream(text)
                .filter(word -> word.length() >= SHORTEST_WORD)
                .collect(Collectors.toSet());
    }

    /** "Sources said ... the source said": one person behind a plural. */
    private void addPluralOfOne(int index) {
        Optional<Attribution.Mention> plural = mention(index).filter(this::isPlural);
        if (!claims.type(index).isUnnamedPeople() || plural.isEmpty()) {
            return;
        }
        Attribution.Mention first = plural.get();
        for (int other = index + 1; other < claims.size(); other++) {
            Optional<Attribution.Mention> second = mention(other)
                    .filter(mention -> mention.resolved().equals(first.resolved()))
                    .filter(this::isSingular);
            if (second.isPresent()) {
                claims.sheet(index)
                        .add(
                                SOURCE_PLURAL_OF_ONE,
                                List.of(first.span(), second.get().span()),
                                "plural-then-one");
                return;
            }
        }
    }

    private Optional<Attribution.Mention> mention(int index) {
        return claims.get(index).primary().flatMap(found -> found.attribution().source());
    }

    private boolean isPlural(Attribution.Mention mention) {
        return attributed.factsOf(mention.resolved()).stream()
                .anyMatch(fact -> fact.name().equals("source.plural"));
    }

    private boolean isSingular(Attribution.Mention mention) {
        String text = mention.span().in(reading.article().text()).toLowerCase(Locale.ROOT);
        return ONE_PERSON.matcher(text).matches();
    }
}
