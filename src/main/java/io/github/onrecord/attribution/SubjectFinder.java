package io.github.onrecord.attribution;

import io.github.onrecord.language.Phrases;
import io.github.onrecord.language.Phrases.NounPhrase;
import io.github.onrecord.language.Phrases.VerbGroup;
import io.github.onrecord.language.Reading;
import io.github.onrecord.language.Sentence;
import io.github.onrecord.language.WordClass;
import io.github.onrecord.rules.Match.Run;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds who does the saying: the subject of a cue verb, before it ("Smith, a lawyer, said") or after it ("said Smith,
 * a lawyer"), with the descriptions that belong to it.
 */
final class SubjectFinder {
    private static final Set<String> CONJUNCTIONS = Set.of("and", "but", "or", "then");
    private static final int MOST_ASIDES = 4;
    private static final int LONGEST_DESCRIPTION = 14;
    /** "In the opinion of": the words before the source where a cue opens its sentence. */
    private static final int LONGEST_LEAD = 4;

    private final Reading reading;
    private final Asides asides;
    private final Modifiers modifiers;
    private final LeftEdges leftEdges;

    SubjectFinder(Reading reading) {
        this.reading = reading;
        this.asides = new Asides(reading);
        this.modifiers = new Modifiers(reading);
        this.leftEdges = new LeftEdges(reading);
    }

    /**
     * A source as its sentence has it.
     *
     * @param mention the words credited
     * @param head the main word
     * @param described the mention with all its asides and relative clauses
     */
    record Subject(Run mention, int head, Run described) {}

    /**
     * The subject of the verb group that holds the token.
     *
     * @param before where to look left from: the verb group's first token
     * @param after where to look right from: the cue's end
     */
    Optional<Subject> of(Sentence sentence, int before, int after) {
        if (isInverted(sentence, before, after)) {
            return rightOf(sentence, after);
        }
        return leftOf(sentence, before)
                .or(() -> sharedWithEarlierVerb(sentence, before))
                .or(() -> beforeLongRelative(sentence, before));
    }

    /** The noun phrase that begins at the token, with all that describes it up to the next comma: after "according to". */
    Optional<Subject> objectAt(Sentence sentence, int token) {
        if (token >= sentence.end()) {
            return Optional.empty();
        }
        return reading.phrases(sentence)
                .nounPhraseAt(token)
                .filter(phrase -> phrase.first() == token)
                .map(phrase -> object(sentence, phrase));
    }

    private Subject object(Sentence sentence, NounPhrase phrase) {
        int end = modifiers.endWithAttachments(sentence, phrase.end());
        if (end < sentence.end() && opensDescription(end)) {
            end = trimmed(asides.markAfter(sentence, end), end + 1);
        }
        end = endWithDescription(sentence, phrase, end);
        Run full = new Run(phrase.first(), trimmed(end, phrase.first() + 1));
        return new Subject(full, phrase.head(), full);
    }

    /** "according to Ana Ruiz, the mayor, the road", "to the mayor, Ana Ruiz, the road": a role or name between two commas. */
    private int endWithDescription(Sentence sentence, NounPhrase phrase, int end) {
        if (end >= sentence.end() || !reading.lower(end).equals(",")) {
            return end;
        }
        int close = asides.markAfter(sentence, end);
        boolean opens = phrase.first() - sentence.first() <= LONGEST_LEAD;
        boolean closed = close - end <= LONGEST_DESCRIPTION
                && close < sentence.end()
                && (reading.lower(close).equals(",") || !opens && close == sentence.end() - 1);
        boolean describes = closed && asides.isAside(sentence, end, close) && givesRoleOrName(end + 1, close);
        return describes ? close : end;
    }

    private boolean givesRoleOrName(int first, int end) {
        boolean name = reading.nameAt(first)
                .filter(found -> found.end() == end && found.kind() == WordClass.PERSON)
                .isPresent();
        for (int i = first; i < end && !name; i++) {
            name = reading.isIn(i, "roles") && reading.nameAt(first).isEmpty();
        }
        return name;
    }

    /** "a report seen by", "the memo dated", "people familiar with", "an aide who". */
    private boolean opensDescription(int token) {
        return reading.isIn(token, "seen-words")
                || reading.isIn(token, "document-participles")
                || reading.tag(token).equals("ADJ")
                || reading.tag(token).equals("VERB") && reading.lower(token).endsWith("ed")
                || reading.lower(token).equals("who");
    }

    /** "...," said Smith: the verb follows a quotation or a comma, and a noun phrase follows the verb. */
    private boolean isInverted(Sentence sentence, int before, int after) {
        Optional<NounPhrase> next =
                reading.phrases(sentence).nounPhraseAt(after).filter(phrase -> phrase.first() == after);
        boolean participle = before + 1 == after && reading.lower(before).endsWith("ing");
        if (next.isEmpty() || participle || reading.isIn(after - 1, "hearer-verbs")) {
            return false;
        }
        if (before <= sentence.first()) {
            return before == sentence.first();
        }
        int mark = before - 1;
        String word = reading.lower(mark);
        if (isWord(mark) || word.equals("'s")) {
            return false;
        }
        boolean afterClause = word.equals(",") && !asides.endAt(sentence, mark) && !clauseFollows(sentence, next.get());
        return reading.quotationAt(mark).isPresent() || afterClause;
    }

    private boolean clauseFollows(Sentence sentence, NounPhrase subject) {
        return reading.phrases(sentence).verbGroups().stream()
                .anyMatch(group -> group.finite() && group.first() == subject.end());
    }

    private Optional<Subject> rightOf(Sentence sentence, int after) {
        NounPhrase phrase = reading.phrases(sentence).nounPhraseAt(after).orElseThrow();
        int end = modifiers.endWithAttachments(sentence, phrase.end());
        int full = end;
        for (int aside = 0; aside < MOST_ASIDES && opensAsideOnTheRight(sentence, full); aside++) {
            full = asides.markAfter(sentence, full);
            if (!asides.isRelativeBefore(full)) {
                end = full;
            }
        }
        end = trimmed(end, phrase.end());
        Run mention = new Run(phrase.first(), end);
        return Optional.of(new Subject(mention, phrase.head(), new Run(phrase.first(), Math.max(full, end))));
    }

    private boolean opensAsideOnTheRight(Sentence sentence, int comma) {
        return comma < sentence.end()
                && reading.lower(comma).equals(",")
                && asides.isAside(sentence, comma, asides.markAfter(sentence, comma))
                && !reading.isIn(comma + 1, "prepositions")
                && !reading.isIn(comma + 1, "contrast-openers");
    }

    /** Cuts a comma or full stop at the end. */
    private int trimmed(int end, int least) {
        int at = end;
        while (at > least && !isWord(at - 1)) {
            at--;
        }
        return at;
    }

    private boolean isWord(int token) {
        return Character.isLetterOrDigit(reading.surface(token).charAt(0));
    }

    private Optional<Subject> leftOf(Sentence sentence, int before) {
        int last = beforeAdverbs(sentence, before);
        LeftEdges.Edge edge = leftEdges.before(sentence, beforeStrayComma(sentence, last));
        if (edge.last() < sentence.first()) {
            return Optional.empty();
        }
        return phraseEndingWith(sentence, edge.last()).map(phrase -> grown(sentence, phrase, edge, last + 1));
    }

    private int beforeAdverbs(Sentence sentence, int before) {
        int at = before - 1;
        while (at > sentence.first()
                && reading.tag(at).equals("ADV")
                && reading.phrases(sentence).nounPhraseAt(at).isEmpty()) {
            at--;
        }
        return at;
    }

    private int beforeStrayComma(Sentence sentence, int at) {
        boolean stray = at > sentence.first() && reading.lower(at).equals(",") && asides.isStrayComma(sentence, at);
        return stray ? at - 1 : at;
    }

    /** "Ruiz, who was to travel to Orm, on the coast, on Friday, said": a relative clause that holds commas. */
    private Optional<Subject> beforeLongRelative(Sentence sentence, int before) {
        int closing = before - 1;
        if (closing <= sentence.first() || !LeftEdges.ASIDE_ENDS.contains(reading.lower(closing))) {
            return Optional.empty();
        }
        for (int at = closing - 1; at > sentence.first() + 1; at--) {
            if (reading.isQuoted(at)) {
                return Optional.empty();
            }
            if (reading.isIn(at, "relative-pronouns") && LeftEdges.ASIDE_ENDS.contains(reading.lower(at - 1))) {
                LeftEdges.Edge edge = new LeftEdges.Edge(at - 2, at - 1);
                return phraseEndingWith(sentence, at - 2).map(phrase -> grown(sentence, phrase, edge, before));
            }
        }
        return Optional.empty();
    }

    private Optional<NounPhrase> phraseEndingWith(Sentence sentence, int token) {
        Phrases phrases = reading.phrases(sentence);
        Optional<NounPhrase> phrase = phrases.nounPhraseAt(token);
        if (phrase.isPresent()) {
            return phrase.filter(p -> p.end() == token + 1);
        }
        return phrases.verbGroupAt(token).flatMap(group -> modifiers.describedBy(sentence, group));
    }

    /** Grows a subject to the left: over "of the council", "who took part in", "drawn up by", "familiar with". */
    private Subject grown(Sentence sentence, NounPhrase last, LeftEdges.Edge edge, int fullEnd) {
        NounPhrase head = modifiers.described(sentence, last);
        int first = afterTimeWords(head);
        Run described = new Run(first, Math.max(edge.mentionEnd(), fullEnd));
        return new Subject(new Run(first, edge.mentionEnd()), head.head(), described);
    }

    /** "Last week Tomas Ferro": the day is no part of who it is. */
    private int afterTimeWords(NounPhrase phrase) {
        int length = reading.lengthIn(phrase.first(), "days");
        return length > 0 && phrase.first() + length <= phrase.head() ? phrase.first() + length : phrase.first();
    }

    /** "He condemned the raid and said", "the minister spoke briefly, saying": the subject of the verb before. */
    private Optional<Subject> sharedWithEarlierVerb(Sentence sentence, int before) {
        if (before == sentence.first()) {
            return Optional.empty();
        }
        boolean participle = reading.lower(before).endsWith("ing");
        boolean joined = CONJUNCTIONS.contains(reading.lower(before - 1));
        if (!participle && !joined) {
            return Optional.empty();
        }
        List<VerbGroup> earlier = new ArrayList<>(reading.phrases(sentence).verbGroups());
        Collections.reverse(earlier);
        List<Subject> shared = earlier.stream()
                .filter(group -> group.end() <= before - 1 && group.finite() && !reading.isQuoted(group.first()))
                .map(group -> ownSubject(sentence, group))
                .flatMap(Optional::stream)
                .toList();
        Optional<Subject> nearest = shared.stream().findFirst();
        return participle && reading.lower(before - 1).equals(",")
                ? shared.stream()
                        .filter(subject -> !isSubordinate(sentence, subject))
                        .findFirst()
                        .or(() -> nearest)
                : nearest;
    }

    /** "the idea that the tycoon would", "which rose": no clause that a participle behind a comma goes on from. */
    private boolean isSubordinate(Sentence sentence, Subject subject) {
        int first = subject.mention().first();
        return reading.isIn(subject.head(), "relative-pronouns")
                || first > sentence.first()
                        && (reading.isIn(first - 1, "relative-pronouns")
                                || reading.isIn(first - 1, "plain-saying-verbs")
                                || reading.isIn(first - 1, "content-openers")
                                || reading.isIn(first - 1, "clause-joiners"));
    }

    private Optional<Subject> ownSubject(Sentence sentence, VerbGroup group) {
        return isInverted(sentence, group.first(), group.end())
                ? rightOf(sentence, group.end())
                : leftOf(sentence, group.first());
    }
}
