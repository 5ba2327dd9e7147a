package io.github.onrecord.findings;

import static java.util.Comparator.comparingInt;

import io.github.onrecord.article.Article;
import io.github.onrecord.article.Span;
import io.github.onrecord.claims.Claim;
import io.github.onrecord.claims.Modality;
import io.github.onrecord.findings.HeadlineRules.Gap;
import io.github.onrecord.findings.HeadlineRules.WordList;
import io.github.onrecord.scoring.Band;
import io.github.onrecord.scoring.ScoredClaim;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Holds a headline against the claims that tell the same thing. Silence is the rule: it speaks only where every claim
 * that could carry the headline falls short of it.
 */
final class HeadlineCheck {
    private final HeadlineRules rules;
    private final Headline headline;
    private final HeadlineQuotation quotation;
    private final List<Told> told;

    private HeadlineCheck(HeadlineRules rules, Headline headline, HeadlineQuotation quotation, List<Told> told) {
        this.rules = rules;
        this.headline = headline;
        this.quotation = quotation;
        this.told = told;
    }

    /**
     * How a headline outruns the text.
     *
     * @param gap in which way
     * @param span the words of the headline that do
     * @param claim the claim that comes nearest to them; a quotation that stands nowhere comes near none
     */
    record Overreach(Gap gap, Span span, Optional<Claim> claim) {}

    /** A rated claim and its words. */
    private record Told(ScoredClaim scored, List<Word> words, Set<String> stems) {
        static Told of(ScoredClaim scored, String text) {
            List<Word> words = scored.claim().spans().list().stream()
                    .flatMap(span -> Word.in(text, span).stream())
                    .toList();
            return new Told(scored, words, words.stream().map(Word::stem).collect(Collectors.toSet()));
        }

        Claim claim() {
            return scored.claim();
        }

        int shared(Set<String> content) {
            return (int) content.stream().filter(stems::contains).count();
        }
    }

    /**
     * Holds one line of a page against the text.
     *
     * @param line a headline, or another line that is read like one
     * @param claims the claims below it
     */
    static HeadlineCheck of(HeadlineRules rules, Headline line, Article article, List<ScoredClaim> claims) {
        List<Told> told = claims.stream()
                .filter(scored -> scored.claim().isRated())
                .filter(scored -> !isSourcedElsewhere(scored.claim(), rules))
                .map(scored -> Told.of(scored, article.text()))
                .toList();
        return new HeadlineCheck(rules, line, new HeadlineQuotation(article, line), told);
    }

    /** What the line claims beyond the text, if anything. */
    Optional<Overreach> overreach() {
        return quotation
                .withoutOrigin()
                .map(words -> new Overreach(Gap.QUOTATION, words, Optional.empty()))
                .or(() -> headline.assertsNothing() ? Optional.empty() : assertedBeyond());
    }

    private Optional<Overreach> assertedBeyond() {
        return inAnyPart(this::quantifier)
                .or(() -> inAnyPart(this::cause))
                .or(() -> headline.reportsFindings() ? Optional.empty() : inAnyPart(this::assertion));
    }

    /** The claim that tells the same as the line, where the line asserts anything and a claim does. */
    Optional<Claim> carrier() {
        return headline.assertsNothing()
                ? Optional.empty()
                : inAnyPart(part -> carriers(part).stream().findFirst().map(Told::claim));
    }

    private static boolean isSourcedElsewhere(Claim claim, HeadlineRules rules) {
        return rules.neverWhen().stream()
                .anyMatch(condition -> condition.holds(claim.facts().keySet()));
    }

    private <T> Optional<T> inAnyPart(Function<List<Word>, Optional<T>> look) {
        return headline.parts().stream().map(look).flatMap(Optional::stream).findFirst();
    }

    /** "Every room", where the text tells of a room. */
    private Optional<Overreach> quantifier(List<Word> part) {
        for (int at = 0; at < part.size(); at++) {
            Optional<Word> counted = isQuantifier(part, at) ? contentAfter(part, at) : Optional.empty();
            if (counted.isEmpty()) {
                continue;
            }
            Word noun = counted.get();
            List<Told> related = related(headline.content(part)).stream()
                    .filter(claim -> claim.stems().contains(noun.stem()))
                    .filter(claim -> !rules.isWide(claim.claim()))
                    .toList();
            if (!related.isEmpty() && related.stream().noneMatch(claim -> goesAsFar(claim.words(), noun))) {
                return Optional.of(overreach(Gap.QUANTIFIER, part.get(at).span().to(noun.span()), related.get(0)));
            }
        }
        return Optional.empty();
    }

    private boolean isQuantifier(List<Word> part, int at) {
        return Word.phraseAt(part, at, rules.list(WordList.HEADLINE_QUANTIFIERS)) > 0
                && (at == 0
                        || !rules.list(WordList.NOT_AFTER)
                                .contains(part.get(at - 1).form()));
    }

    /** What is counted; empty for "every day" and for "all 12", which is a plain number. */
    private Optional<Word> contentAfter(List<Word> part, int at) {
        return part.stream()
                .skip(at + 1L)
                .filter(word -> !rules.list(WordList.STOP_WORDS).contains(word.form()))
                .findFirst()
                .filter(word -> !rules.list(WordList.NOT_BEFORE).contains(word.form()))
                .filter(word -> !Character.isDigit(word.form().charAt(0)));
    }

    private boolean goesAsFar(List<Word> words, Word noun) {
        if (Word.holdsAny(words, rules.list(WordList.QUANTIFIERS))) {
            return true;
        }
        for (int at = 1; at < words.size(); at++) {
            Word word = words.get(at);
            boolean plural = word.stem().equals(noun.stem()) && word.form().endsWith("s");
            // "The miners", "the trapped miners": a plural that leaves no one out.
            if (plural && Word.holdsAny(words.subList(Math.max(0, at - 2), at), rules.list(WordList.DEFINITE))) {
                return true;
            }
        }
        return false;
    }

    /** "Cuts the risk", where the text tells of a link. */
    private Optional<Overreach> cause(List<Word> part) {
        for (int at = 0; at < part.size(); at++) {
            int length = Word.phraseAt(part, at, rules.list(WordList.CAUSES));
            if (length == 0) {
                continue;
            }
            Set<String> content = headline.content(part);
            content.remove(part.get(at).stem());
            List<Told> related = related(content);
            Optional<Told> link = related.stream()
                    .filter(claim -> Word.holdsAny(claim.words(), rules.list(WordList.ASSOCIATIONS)))
                    .findFirst();
            boolean isToldSo =
                    related.stream().anyMatch(claim -> Word.holdsAny(claim.words(), rules.list(WordList.CAUSES)));
            if (link.isPresent() && !isToldSo) {
                Span verb = part.get(at).span().to(part.get(at + length - 1).span());
                return Optional.of(overreach(Gap.CAUSE, verb, link.get()));
            }
        }
        return Optional.empty();
    }

    /** A plain statement that no claim of the text carries as plainly. */
    private Optional<Overreach> assertion(List<Word> part) {
        List<Told> carriers = carriers(part);
        if (carriers.isEmpty() || carriers.stream().anyMatch(claim -> gap(claim).isEmpty())) {
            return Optional.empty();
        }
        Told nearest = carriers.get(0);
        return gap(nearest).map(gap -> overreach(gap, headline.span(), nearest));
    }

    /** The claims that tell the same as a part of the line, the nearest first; empty where none does. */
    private List<Told> carriers(List<Word> part) {
        Set<String> content = headline.content(part);
        int most = told.stream().mapToInt(claim -> claim.shared(content)).max().orElse(0);
        if (most < rules.leastSharedWords() || most * 100 < rules.leastShare() * content.size()) {
            return List.of();
        }
        // A claim that is one word further away may be the one that the headline was written from.
        return told.stream()
                .filter(claim -> claim.shared(content) >= Math.max(rules.leastSharedWords(), most - 1))
                .sorted(comparingInt((Told claim) -> -claim.shared(content)))
                .toList();
    }

    private Optional<Gap> gap(Told carrier) {
        Claim claim = carrier.claim();
        if (rules.bareWhen().stream()
                .anyMatch(condition -> condition.holds(claim.facts().keySet()))) {
            return Optional.of(Gap.BARE);
        }
        if (claim.modality() == Modality.HEDGED) {
            return Optional.of(Gap.HEDGED);
        }
        boolean unsupported = carrier.scored().band() == Band.UNSUPPORTED && !speaksOfSaying(carrier.words());
        return unsupported ? Optional.of(Gap.UNSUPPORTED) : Optional.empty();
    }

    /** "..., official results showed": the text may credit it in a way that no rule reads, so we had better be silent. */
    private boolean speaksOfSaying(List<Word> words) {
        return Word.holdsAny(words, rules.list(WordList.CREDITS))
                || Word.holdsAny(words, rules.list(WordList.FINDING_VERBS));
    }

    /** Claims that share enough words to be about the same thing, the nearest first. */
    private List<Told> related(Set<String> content) {
        return told.stream()
                .filter(claim -> claim.shared(content) >= rules.leastRelatedWords())
                .sorted(comparingInt((Told claim) -> -claim.shared(content)))
                .toList();
    }

    private static Overreach overreach(Gap gap, Span span, Told nearest) {
        return new Overreach(gap, span, Optional.of(nearest.claim()));
    }
}
