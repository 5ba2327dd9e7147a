package io.github.onrecord.attribution;

import io.github.onrecord.language.Phrases;
import io.github.onrecord.language.Phrases.NounPhrase;
import io.github.onrecord.language.Phrases.VerbGroup;
import io.github.onrecord.language.Reading;
import io.github.onrecord.language.Sentence;
import io.github.onrecord.language.WordClass;
import io.github.onrecord.rules.Match.Run;
import java.util.Optional;
import java.util.Set;

/**
 * Finds who does the saying: the subject of a cue verb, before it ("Smith, a lawyer, said") or after it ("said Smith,
 * a lawyer"), with the descriptions that belong to it.
 */
final class SubjectFinder {
    private static final Set<String> EMPHASIS =
            Set.of("both", "each", "all", "itself", "himself", "herself", "themselves");
    private static final int MOST_ASIDES = 4;
    private static final int MOST_LEADING_WORDS = 3;
    private static final int LONGEST_DESCRIPTION = 14;
    /** "In the opinion of": the words before the source where a cue opens its sentence. */
    private static final int LONGEST_LEAD = 4;

    private final Reading reading;
    private final Asides asides;
    private final Modifiers modifiers;
    private final LeftEdges leftEdges;
    private final BorrowedSubjects borrowed;

    SubjectFinder(Reading reading) {
        this.reading = reading;
        this.asides = new Asides(reading);
        this.modifiers = new Modifiers(reading);
        this.leftEdges = new LeftEdges(reading);
        this.borrowed = new BorrowedSubjects(reading, this::ownSubject);
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
                .or(() -> borrowed.of(sentence, before))
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
                && !isParticiple(comma + 1)
                && !reading.isIn(comma + 1, "prepositions")
                && !reading.isIn(comma + 1, "contrast-openers");
    }

    private boolean isParticiple(int token) {
        return reading.tag(token).equals("VERB") && reading.lower(token).endsWith("ing");
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
        int last = beforeTimeWords(sentence, before);
        LeftEdges.Edge edge = leftEdges.before(sentence, beforeStrayComma(sentence, last));
        if (edge.last() < sentence.first()) {
            return Optional.empty();
        }
        return phraseEndingWith(sentence, edge.last()).map(phrase -> grown(sentence, phrase, edge, last + 1));
    }

    /** Passes over what may stand between a subject and its verb: "also", "on Monday", "last week", "both", "had". */
    private int beforeTimeWords(Sentence sentence, int before) {
        int at = before - 1;
        int next = beforeOne(sentence, at);
        while (next < at && next > sentence.first()) {
            at = next;
            next = beforeOne(sentence, at);
        }
        return next == sentence.first() && isWord(next) ? next : at;
    }

    private int beforeOne(Sentence sentence, int at) {
        if (at <= sentence.first()) {
            return at;
        }
        Phrases phrases = reading.phrases(sentence);
        Optional<NounPhrase> phrase = phrases.nounPhraseAt(at);
        boolean adverb = reading.tag(at).equals("ADV") && phrase.isEmpty();
        boolean emphasis = EMPHASIS.contains(reading.lower(at))
                && phrases.nounPhraseAt(at - 1).isPresent();
        if (adverb || emphasis) {
            return at - 1;
        }
        int first = phrase.filter(this::isTime).map(NounPhrase::first).orElse(at + 1);
        if (first <= at) {
            return reading.tag(first - 1).equals("ADP") ? first - 2 : first - 1;
        }
        return at;
    }

    /** "last week", "Monday". */
    private boolean isTime(NounPhrase phrase) {
        return phrase.first() + reading.lengthIn(phrase.first(), "days") == phrase.end();
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
        int first = afterQuotation(sentence, modifiers.firstOfJoined(sentence, afterTimeWords(head)));
        Run described = new Run(first, Math.max(edge.mentionEnd(), fullEnd));
        return new Subject(new Run(first, edge.mentionEnd()), head.head(), described);
    }

    /** "“...,” then superintendent Ruiz said": what stands between a quotation and its speaker belongs to the speaker. */
    private int afterQuotation(Sentence sentence, int first) {
        int at = first - 1;
        while (at > sentence.first()
                && first - at <= MOST_LEADING_WORDS
                && isWord(at)
                && !reading.isQuoted(at)
                && !reading.tag(at).equals("VERB")
                && !reading.tag(at).equals("ADP")
                && !reading.tag(at).equals("SCONJ")) {
            at--;
        }
        int behind = at + 1;
        boolean closes = at >= sentence.first()
                && reading.quotationAt(at)
                        .filter(quotation -> quotation.end() == behind)
                        .isPresent();
        return closes ? behind : first;
    }

    /** "Last week Tomas Ferro": the day is no part of who it is. */
    private int afterTimeWords(NounPhrase phrase) {
        int length = reading.lengthIn(phrase.first(), "days");
        return length > 0 && phrase.first() + length <= phrase.head() ? phrase.first() + length : phrase.first();
    }

    /** The verb group that an infinitive at the token hangs on: "tried to" before "explain". */
    Optional<VerbGroup> governing(Sentence sentence, int infinitive) {
        return borrowed.governing(sentence, infinitive);
    }

    private Optional<Subject> ownSubject(Sentence sentence, VerbGroup group) {
        return isInverted(sentence, group.first(), group.end())
                ? rightOf(sentence, group.end())
                : leftOf(sentence, group.first());
    }
}
