package io.github.onrecord.claims;

import static io.github.onrecord.claims.FactName.*;

import io.github.onrecord.article.Span;
import io.github.onrecord.attribution.Attributed;
import io.github.onrecord.attribution.Attribution;
import io.github.onrecord.attribution.Channel;
import io.github.onrecord.attribution.SourceType;
import io.github.onrecord.language.Name;
import io.github.onrecord.language.Reading;
import io.github.onrecord.language.WordClass;
import io.github.onrecord.rules.Match;
import io.github.onrecord.rules.Matches;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Adds the facts that only show when claims are read side by side: the same words elsewhere, one origin, replies. */
final class CrossReading {
    /** Share of content words from which two claims say the same (SOURCING section 4, inheritance rule d). */
    private static final double SAME = 0.6;

    private static final int FEWEST_WORDS = 3;
    private static final int ANCHOR_SENTENCES = 2;

    private final Reading reading;
    private final Matches matches;
    private final Attributed attributed;
    private final List<Evidence> all;
    private final List<FactSheet> sheets;
    private final List<Set<String>> words = new ArrayList<>();

    CrossReading(Reading reading, Matches matches, Attributed attributed, List<Evidence> all, List<FactSheet> sheets) {
        this.reading = reading;
        this.matches = matches;
        this.attributed = attributed;
        this.all = all;
        this.sheets = sheets;
        all.forEach(evidence -> words.add(contentWords(evidence)));
    }

    void addFacts(List<Boolean> rated) {
        boolean reply = matches.finding("fact").stream()
                .anyMatch(m ->
                        "good.reply".equals(m.rule().attribute("fact").orElse("")) && !reading.isQuoted(m.first()));
        for (int i = 0; i < all.size(); i++) {
            if (reply) {
                sheets.get(i).add(REPLY_SHOWN, "good.reply");
            }
            if (rated.get(i)) {
                elsewhere(i, rated);
                origins(i);
                corroboration(i, rated);
                inference(i);
                anchor(i);
                pluralOfOne(i);
                ambiguousOwner(i);
                leadOverreach(i, rated);
            }
        }
    }

    private Set<String> contentWords(Evidence evidence) {
        Set<String> found = new HashSet<>();
        boolean whole = evidence.primary().isEmpty() || evidence.way() != Evidence.Way.CUED;
        Match.Run run = evidence.segment().run();
        for (int i = run.first(); i < run.end(); i++) {
            int token = i;
            if (whole || evidence.primary().get().contentHolds(token)) {
                found.addAll(Words.of(reading, new Match.Run(i, i + 1)));
            }
        }
        return found;
    }

    /** An unsourced claim whose words come with a source elsewhere. */
    private void elsewhere(int index, List<Boolean> rated) {
        if (all.get(index).type() != SourceType.NONE || words.get(index).size() < FEWEST_WORDS) {
            return;
        }
        for (int other = 0; other < all.size(); other++) {
            boolean sourced = all.get(other).type().isNamed() || all.get(other).type() == SourceType.ARTEFACT;
            if (other != index
                    && sourced
                    && rated.get(other)
                    && Words.share(words.get(index), words.get(other)) >= SAME) {
                sheets.get(index)
                        .add(other > index ? ELSEWHERE_LATER : ELSEWHERE_EARLIER, List.of(span(other)), "same-words");
                return;
            }
        }
    }

    private Span span(int index) {
        Match.Run run = all.get(index).segment().run();
        return reading.span(run.first(), run.end());
    }

    /** A clip and a speaker on one platform, or an outlet that quotes another: one origin unless the page shows two. */
    private void origins(int index) {
        Evidence evidence = all.get(index);
        if (evidence.type() == SourceType.ARTEFACT && !sheets.get(index).has(SOURCE_AUTHENTICATED)) {
            for (int other = 0; other < all.size(); other++) {
                Evidence second = all.get(other);
                boolean speaker = second.type() == SourceType.NAMED_JOURNALIST
                        || second.type() == SourceType.NAMED_PERSON
                        || second.type() == SourceType.NAMED_PERSON_ROLE;
                if (speaker && sheets.get(other).has(CHANNEL_OWN_ACCOUNT)) {
                    sheets.get(index).add(CORROBORATION_UNSHOWN, List.of(span(other)), "clip-and-speaker");
                    if (isFirstOf(other)) {
                        sheets.get(other).add(CORROBORATION_UNSHOWN, List.of(span(index)), "clip-and-speaker");
                    }
                    if (isFirstCued(index) && sharesPlatform(index, other) && isFirstOf(other)) {
                        sheets.get(index).add(ORIGIN_SHARED, List.of(span(other)), "clip-and-speaker");
                        sheets.get(other).add(ORIGIN_SHARED, List.of(span(index)), "clip-and-speaker");
                    }
                }
            }
        }
        if (evidence.type() == SourceType.NAMED_OUTLET && sheets.get(index).has(RELAY_CHAIN)) {
            for (int other = index - 1; other >= 0; other--) {
                if (all.get(other).type() == SourceType.NAMED_OUTLET
                        && !all.get(other).source().equals(evidence.source())) {
                    sheets.get(index).add(ORIGIN_SHARED, List.of(span(other)), "relay.chain");
                    sheets.get(other).add(ORIGIN_SHARED, List.of(span(index)), "relay.chain");
                    if (sheets.get(other).has(RELAY_ANONYMOUS)) {
                        sheets.get(index).add(RELAY_ANONYMOUS, List.of(span(other)), "relay.chain");
                    }
                    return;
                }
            }
        }
    }

    private boolean sharesPlatform(int a, int b) {
        return all.get(a).channels().contains(Channel.MESSAGING_CHANNEL)
                        && all.get(b).channels().contains(Channel.MESSAGING_CHANNEL)
                || all.get(a).channels().contains(Channel.SOCIAL_POST)
                        && all.get(b).channels().contains(Channel.SOCIAL_POST);
    }

    private boolean isFirstOf(int index) {
        for (int i = 0; i < index; i++) {
            if (all.get(i).source().isPresent()
                    && all.get(i).source().equals(all.get(index).source())) {
                return false;
            }
        }
        return true;
    }

    /** The first claim of a clip that names its platform. */
    private boolean isFirstCued(int index) {
        for (int i = 0; i < index; i++) {
            if (all.get(i).type() == SourceType.ARTEFACT && sheets.get(i).has(CHANNEL_PLATFORM_NAMED)) {
                return false;
            }
        }
        return sheets.get(index).has(CHANNEL_PLATFORM_NAMED);
    }

    private void corroboration(int index, List<Boolean> rated) {
        SourceType type = all.get(index).type();
        if (!type.isNamed() || words.get(index).size() < FEWEST_WORDS) {
            return;
        }
        for (int other = 0; other < all.size(); other++) {
            Evidence second = all.get(other);
            boolean different = rated.get(other)
                    && second.type().isNamed()
                    && second.source().isPresent()
                    && !second.source().equals(all.get(index).source());
            boolean records = second.type() == SourceType.NAMED_DOCUMENT || type == SourceType.NAMED_DOCUMENT;
            boolean outlets = second.type() == SourceType.NAMED_OUTLET || type == SourceType.NAMED_OUTLET;
            boolean relayed =
                    sheets.get(index).has(RELAY_OUTLET) && sheets.get(other).has(RELAY_OUTLET);
            if (different && !outlets && !relayed && same(index, other)) {
                sheets.get(index)
                        .add(
                                records ? CORROBORATION_RECORD : CORROBORATION_INDEPENDENT,
                                List.of(span(other)),
                                "same-words");
                return;
            }
        }
    }

    private boolean same(int a, int b) {
        return Words.share(words.get(a), words.get(b)) >= SAME
                && Words.share(words.get(b), words.get(a)) >= SAME
                && words.get(b).size() >= FEWEST_WORDS;
    }

    /** A conclusion right after hearsay stands on it. */
    private void inference(int index) {
        boolean conclusion = all.get(index)
                .segment()
                .kind()
                .filter(kind -> kind == ClaimKind.INFERENCE)
                .isPresent();
        if (conclusion) {
            sheets.get(index).add(CONTENT_INFERENCE, "split");
        }
        boolean near = index > 0
                && all.get(index - 1).segment().sentence().index()
                        == all.get(index).segment().sentence().index();
        if (conclusion
                && all.get(index).type() == SourceType.NONE
                && near
                && all.get(index - 1).type() == SourceType.HEARSAY_UNSOURCED) {
            sheets.get(index).add(CONTENT_INFERENCE_ON_HEARSAY, List.of(span(index - 1)), "after-hearsay");
        }
    }

    /** A group with a named member credited within two sentences. */
    private void anchor(int index) {
        if (all.get(index).type() != SourceType.UNNAMED_EXPERT_GROUP) {
            return;
        }
        int sentence = all.get(index).segment().sentence().index();
        for (int other = index + 1;
                other < all.size() && all.get(other).segment().sentence().index() - sentence <= ANCHOR_SENTENCES;
                other++) {
            Evidence next = all.get(other);
            boolean sameBlock = next.segment().sentence().blockIndex()
                    == all.get(index).segment().sentence().blockIndex();
            if (sameBlock && (next.type() == SourceType.NAMED_PERSON_ROLE || next.type() == SourceType.NAMED_PERSON)) {
                sheets.get(index).add(SOURCE_ANCHORED, List.of(span(other)), "named-member");
                return;
            }
        }
    }

    /** "Sources said ... the source said": one person behind a plural. */
    private void pluralOfOne(int index) {
        Optional<Attribution.Mention> mention =
                all.get(index).primary().flatMap(found -> found.attribution().source());
        if (!all.get(index).type().isUnnamedPeople() || mention.isEmpty() || !isPlural(mention.get())) {
            return;
        }
        for (int other = index + 1; other < all.size(); other++) {
            Optional<Attribution.Mention> second = all.get(other)
                    .primary()
                    .flatMap(found -> found.attribution().source());
            if (second.isPresent()
                    && second.get().resolved().equals(mention.get().resolved())
                    && isSingular(second.get())) {
                sheets.get(index)
                        .add(
                                SOURCE_PLURAL_OF_ONE,
                                List.of(mention.get().span(), second.get().span()),
                                "plural-then-one");
                return;
            }
        }
    }

    private boolean isPlural(Attribution.Mention mention) {
        return attributed.factsOf(mention.resolved()).stream()
                .anyMatch(fact -> fact.name().equals("source.plural"));
    }

    private boolean isSingular(Attribution.Mention mention) {
        String text = mention.span().in(reading.article().text()).toLowerCase(java.util.Locale.ROOT);
        return text.matches("(the|this|that) (source|insider|person|official|aide|diplomat)");
    }

    /** A few quoted words inside a paraphrase that names others who could have said them. */
    private void ambiguousOwner(int index) {
        Optional<Attributed.Found> primary = all.get(index).primary();
        boolean reporter = all.get(index).type() == SourceType.NAMED_JOURNALIST
                || all.get(index).type() == SourceType.NAMED_OUTLET;
        if (primary.isEmpty() || !reporter || primary.get().attribution().quotation() != Attribution.Quoting.MIXED) {
            return;
        }
        for (Match.Run run : primary.get().content()) {
            for (int i = run.first(); i < run.end(); i++) {
                if (reading.isQuoted(i) && othersBefore(run.first(), i)) {
                    Span quote = reading.quotationAt(i).orElseThrow().outer();
                    sheets.get(index).add(OWNER_AMBIGUOUS, List.of(quote), "partial-quotation");
                    return;
                }
            }
        }
    }

    /** A word of totality in the first paragraph that the claim of the body which says the same does not have. */
    private void leadOverreach(int index, List<Boolean> rated) {
        int lead = all.get(0).segment().sentence().blockIndex();
        if (all.get(index).segment().sentence().blockIndex() != lead) {
            return;
        }
        Optional<Span> total = totality(index);
        boolean borneOut = false;
        boolean narrower = false;
        for (int other = index + 1; other < all.size(); other++) {
            boolean body =
                    rated.get(other) && all.get(other).segment().sentence().blockIndex() > lead;
            boolean sameSource = all.get(other).type() == all.get(index).type()
                    && all.get(index).type() != SourceType.NONE;
            if (body && (sameSource || Words.share(words.get(index), words.get(other)) >= SAME / 2)) {
                narrower = true;
                borneOut |= totality(other).isPresent();
            }
        }
        boolean recording =
                all.get(index).type() == SourceType.ARTEFACT || all.get(index).type() == SourceType.HEARSAY_UNSOURCED;
        if (total.isPresent() && narrower && !borneOut && recording) {
            sheets.get(index).add(LEAD_OVERREACH, List.of(total.get()), "totality");
        }
    }

    private Optional<Span> totality(int index) {
        Match.Run run = all.get(index).segment().run();
        for (int i = run.first(); i < run.end(); i++) {
            if (reading.isIn(i, "totality-words")) {
                return Optional.of(reading.span(i, i + 1));
            }
        }
        return Optional.empty();
    }

    private boolean othersBefore(int first, int quote) {
        for (int i = first; i < quote; i++) {
            Optional<Name> name = reading.nameAt(i);
            if (name.filter(n -> n.kind() == WordClass.PERSON).isPresent()
                    || reading.isIn(i, "roles")
                    || reading.isIn(i, "official-nouns")) {
                return true;
            }
        }
        return false;
    }
}
