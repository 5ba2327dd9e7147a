package io.github.onrecord.review;

import io.github.onrecord.article.Span;
import io.github.onrecord.article.Spans;
import io.github.onrecord.attribution.Attribution;
import io.github.onrecord.audit.Audit;
import io.github.onrecord.claims.Claim;
import io.github.onrecord.lexicon.Lexicons;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** What a claim says, whoever says it: its words without those that credit somebody. */
record Statement(String words) {
    /** Mended letters leave at least this much. */
    private static final double SAME = 0.7;

    private static final int FEW = 4;

    static Statement of(Audit audit, Claim claim) {
        Spans said = claim.attributions().stream()
                .findFirst() // the outermost: who is credited inside it is part of what is said
                .flatMap(audit::attribution)
                .map(credit -> credited(claim.spans(), credit))
                .filter(spans -> !spans.isEmpty())
                .orElse(claim.spans());
        return new Statement(said.in(audit.article().text()));
    }

    /** The part of a claim that is credited, or all of it; without cue and source. */
    private static Spans credited(Spans claim, Attribution credit) {
        List<Span> pieces = new ArrayList<>();
        for (Span content : credit.content().list()) {
            for (Span own : claim.list()) {
                if (own.overlaps(content)) {
                    pieces.add(new Span(Math.max(own.start(), content.start()), Math.min(own.end(), content.end())));
                }
            }
        }
        Spans said = pieces.isEmpty() ? claim : Spans.joined(pieces);
        for (Span cue : credit.cue().stream().toList()) {
            said = said.without(cue);
        }
        for (Span source :
                credit.source().map(Attribution.Mention::span).stream().toList()) {
            said = said.without(source);
        }
        return said;
    }

    /** Which share of the shorter one's words the longer one has, 0 to 1; 0 where a few words say nothing. */
    double shareHeldBy(Statement other) {
        List<String> mine = tokens().toList();
        List<String> theirs = other.tokens().toList();
        List<String> shorter = mine.size() <= theirs.size() ? mine : theirs;
        List<String> left = new ArrayList<>(mine.size() <= theirs.size() ? theirs : mine);
        long shared = shorter.stream().filter(left::remove).count();
        return shared < FEW ? 0 : (double) shared / shorter.size();
    }

    /** Whether the other says the same: no other figure, no "not" more or less, and hardly another word. */
    boolean saysTheSame(Statement other, Lexicons lexicons) {
        return figures(lexicons).equals(other.figures(lexicons))
                && denials(lexicons) % 2 == other.denials(lexicons) % 2
                && Likeness.of(words).to(Likeness.of(other.words)) >= SAME;
    }

    private List<String> figures(Lexicons lexicons) {
        Set<String> inWords = lexicons.entries("number-words");
        return tokens().filter(token -> token.chars().anyMatch(Character::isDigit) || inWords.contains(token))
                .toList();
    }

    private long denials(Lexicons lexicons) {
        Set<String> denying = lexicons.entries("negations");
        return tokens().filter(token -> token.endsWith("n't") || denying.contains(token))
                .count();
    }

    private Stream<String> tokens() {
        return Stream.of(words.toLowerCase(Locale.ROOT).replace('’', '\'').split("[^\\p{L}\\p{N}'.,]+"))
                .map(token -> token.replaceAll("^[.,']+|[.,']+$", ""))
                .filter(token -> !token.isEmpty());
    }
}
