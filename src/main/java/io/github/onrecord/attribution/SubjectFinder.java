package io.github.onrecord.attribution;

import io.github.onrecord.language.Phrases;
import io.github.onrecord.language.Phrases.NounPhrase;
import io.github.onrecord.language.Phrases.VerbGroup;
import io.github.onrecord.language.Reading;
import io.github.onrecord.language.Sentence;
import io.github.onrecord.rules.Match.Run;
import java.util.Optional;

/**
 * Finds who does the saying: the subject of a cue verb, before it ("Smith, a lawyer, said") or after it ("said Smith,
 * a lawyer"), with the descriptions that belong to it.
 */
final class SubjectFinder {
    private static final int MOST_ASIDES = 4;

    private final Reading reading;

    SubjectFinder(Reading reading) {
        this.reading = reading;
    }

    /**
     * The subject of the verb group that holds the token.
     *
     * @param before where to look left from: the verb group's first token
     * @param after where to look right from: the cue's end
     */
    Optional<Subject> of(Sentence sentence, int before, int after) {
        Phrases phrases = reading.phrases(sentence);
        if (isInverted(sentence, before, after)) {
            return rightOf(sentence, phrases, after);
        }
        return leftOf(sentence, phrases, before).or(() -> sharedWithEarlierVerb(sentence, phrases, before));
    }

    /** The noun phrase that begins at the token, with all that describes it up to the next comma: after "according to". */
    Optional<Subject> objectAt(Sentence sentence, int token) {
        Phrases phrases = reading.phrases(sentence);
        Optional<NounPhrase> phrase = token < sentence.end() ? phrases.nounPhraseAt(token) : Optional.empty();
        if (phrase.isEmpty() || phrase.get().first() != token) {
            return Optional.empty();
        }
        int end = withAttachments(sentence, phrases, phrase.get().end());
        boolean described = end < sentence.end()
                && (reading.isIn(end, "seen-words")
                        || reading.isIn(end, "document-participles")
                        || reading.tag(end).equals("ADJ")
                        || reading.tag(end).equals("VERB") && reading.lower(end).endsWith("ed")
                        || reading.lower(end).equals("who"));
        if (described) {
            end = trimmed(nextComma(sentence, end), end + 1);
        }
        Run full = new Run(token, trimmed(end, token + 1));
        return Optional.of(new Subject(full, phrase.get().head(), full));
    }

    /** "...," said Smith: the verb follows a quotation or a comma, and a noun phrase follows the verb. */
    private boolean isInverted(Sentence sentence, int before, int after) {
        Optional<NounPhrase> next = reading.phrases(sentence).nounPhraseAt(after);
        boolean opens = before == sentence.first();
        boolean afterMark = before > sentence.first()
                && !Character.isLetterOrDigit(reading.surface(before - 1).charAt(0))
                && !reading.lower(before - 1).equals("'s");
        if (next.isEmpty() || next.get().first() != after || !(opens || afterMark)) {
            return false;
        }
        boolean quoteBefore =
                before > sentence.first() && reading.quotationAt(before - 1).isPresent();
        boolean commaBefore =
                before > sentence.first() && reading.lower(before - 1).equals(",");
        return quoteBefore
                || opens
                || commaBefore && !asideEndsAt(sentence, before - 1) && !clauseFollows(sentence, next.get());
    }

    private boolean asideEndsAt(Sentence sentence, int comma) {
        int open = previousComma(sentence, comma);
        return open > sentence.first()
                && isAside(sentence, open, comma)
                && reading.phrases(sentence).nounPhraseAt(open - 1).isPresent();
    }

    private boolean clauseFollows(Sentence sentence, NounPhrase subject) {
        return reading.phrases(sentence).verbGroups().stream()
                .anyMatch(group -> group.finite() && group.first() == subject.end());
    }

    private Optional<Subject> rightOf(Sentence sentence, Phrases phrases, int after) {
        NounPhrase phrase = phrases.nounPhraseAt(after).orElseThrow();
        int end = withAttachments(sentence, phrases, phrase.end());
        int full = end;
        for (int aside = 0;
                aside < MOST_ASIDES
                        && full < sentence.end()
                        && reading.lower(full).equals(",");
                aside++) {
            int next = nextComma(sentence, full);
            if (!isAside(sentence, full, next)
                    || reading.isIn(full + 1, "prepositions")
                    || reading.isIn(full + 1, "contrast-openers")) {
                break;
            }
            full = next;
            if (!isRelative(full(sentence, full), full)) {
                end = next;
            }
        }
        end = trimmed(end, phrase.end());
        return Optional.of(
                new Subject(new Run(phrase.first(), end), phrase.head(), new Run(phrase.first(), Math.max(full, end))));
    }

    private static int full(Sentence sentence, int at) {
        return Math.min(at, sentence.end());
    }

    /** Cuts a comma or full stop at the end. */
    private int trimmed(int end, int least) {
        int at = end;
        while (at > least && !Character.isLetterOrDigit(reading.surface(at - 1).charAt(0))) {
            at--;
        }
        return at;
    }

    private boolean isRelative(int end, int fallback) {
        int at = Math.min(end, fallback) - 1;
        while (at > 0 && !reading.lower(at).equals(",")) {
            at--;
        }
        return reading.isIn(at + 1, "relative-pronouns");
    }

    /** Prepositional phrases that belong to a noun phrase which ends at the token: "of the council in Vellin". */
    private int withAttachments(Sentence sentence, Phrases phrases, int end) {
        int at = end;
        while (at + 1 < sentence.end() && reading.isIn(at, "attaching-prepositions")) {
            Optional<NounPhrase> next = phrases.nounPhraseAt(at + 1);
            boolean occasion = reading.isIn(at + 1, "days")
                    || next.isPresent() && reading.isIn(next.get().head(), "statement-nouns");
            if (next.isEmpty()
                    || next.get().first() != at + 1
                    || occasion && !reading.lower(at).equals("of")
                    || isOccasion(next.get()) && !reading.lower(at).equals("of")) {
                break;
            }
            at = next.get().end();
        }
        return at;
    }

    private boolean isOccasion(NounPhrase phrase) {
        for (int i = phrase.first(); i < phrase.end(); i++) {
            if (reading.isIn(i, "press-occasions") || reading.isIn(i, "private-occasions") || reading.isIn(i, "days")) {
                return true;
            }
        }
        return false;
    }

    private Optional<Subject> leftOf(Sentence sentence, Phrases phrases, int before) {
        int at = before - 1;
        while (at > sentence.first()
                && reading.tag(at).equals("ADV")
                && phrases.nounPhraseAt(at).isEmpty()) {
            at--;
        }
        int fullEnd = at + 1;
        int asides = 0;
        int mentionEnd = -1;
        if (at > sentence.first() && reading.lower(at).equals(",") && isStrayComma(sentence, at)) {
            at--;
        }
        while (at > sentence.first() && reading.lower(at).matches(",|-|–|—|\\)") && asides++ < MOST_ASIDES) {
            int open = previousComma(sentence, at);
            if (open <= sentence.first() || !isAside(sentence, open, at)) {
                break;
            }
            if (mentionEnd < 0 && !reading.isIn(open + 1, "relative-pronouns")) {
                mentionEnd = at;
            }
            at = open;
            boolean age = at - 2 > sentence.first()
                    && reading.lower(at - 2).equals(",")
                    && Character.isDigit(reading.surface(at - 1).charAt(0));
            int of = phrases.nounPhraseAt(at - 1).map(NounPhrase::first).orElse(at) - 1;
            if (of - 1 > sentence.first()
                    && reading.isIn(of, "attaching-prepositions")
                    && reading.lower(of - 1).equals(",")) {
                at = of - 1;
                continue;
            }
            if (!age
                    && phrases.nounPhraseAt(at - 1).isPresent()
                    && !reading.lower(at - 1).equals(",")) {
                at--;
                break;
            }
            if (reading.isIn(open + 1, "relative-pronouns")) {
                mentionEnd = -1;
            }
        }
        if (at < sentence.first()) {
            return Optional.empty();
        }
        int last = at;
        Optional<NounPhrase> phrase = phrases.nounPhraseAt(at)
                .or(() -> phrases.verbGroupAt(last).flatMap(group -> describedBy(sentence, phrases, group)));
        if (phrase.isEmpty()
                || phrases.nounPhraseAt(at).isPresent() && phrase.get().end() != at + 1) {
            return Optional.empty();
        }
        return Optional.of(grown(sentence, phrases, phrase.get(), mentionEnd > at ? mentionEnd : at + 1, fullEnd));
    }

    /** Grows a subject to the left: over "of the council", "who took part in", "drawn up by", "familiar with". */
    private Subject grown(Sentence sentence, Phrases phrases, NounPhrase last, int end, int fullEnd) {
        NounPhrase head = last;
        int steps = 0;
        while (head.first() > sentence.first() + 1 && steps++ < 6) {
            Optional<NounPhrase> earlier = governing(sentence, phrases, head.first());
            if (earlier.isEmpty()) {
                break;
            }
            head = earlier.get();
        }
        int first = afterTimeWords(head);
        return new Subject(new Run(first, end), head.head(), new Run(first, Math.max(end, fullEnd)));
    }

    /** "Last week Tomas Ferro": the day is no part of who it is. */
    private int afterTimeWords(NounPhrase phrase) {
        int length = reading.lengthIn(phrase.first(), "days");
        return length > 0 && phrase.first() + length <= phrase.head() ? phrase.first() + length : phrase.first();
    }

    /** The noun phrase to whose description the words right before the token belong. */
    private Optional<NounPhrase> governing(Sentence sentence, Phrases phrases, int first) {
        int link = first - 1;
        if (reading.lower(link).equals("and") && link - 1 > sentence.first()) {
            return phrases.nounPhraseAt(link - 1)
                    .filter(phrase -> phrase.end() == link && !startsContent(sentence, phrase.first()));
        }
        if (!reading.tag(link).equals("ADP")
                && !reading.lower(link).equals("with")
                && !reading.isIn(link, "attaching-prepositions")) {
            Optional<VerbGroup> verb = phrases.verbGroupAt(link);
            return verb.flatMap(group -> describedBy(sentence, phrases, group));
        }
        int before = link - 1;
        if (before < sentence.first() || reading.isIn(link, "clause-prepositions")) {
            return Optional.empty();
        }
        Optional<NounPhrase> direct = phrases.nounPhraseAt(before).filter(phrase -> phrase.end() == link);
        if (direct.isPresent()) {
            return direct.filter(phrase -> !reading.isIn(phrase.first(), "days"));
        }
        boolean describing = reading.tag(before).equals("ADJ")
                || reading.tag(before).equals("ADV")
                || reading.lower(before).equals("close");
        if (describing && before > sentence.first()) {
            return phrases.nounPhraseAt(before - 1).filter(phrase -> phrase.end() == before);
        }
        return phrases.verbGroupAt(before).flatMap(group -> describedBy(sentence, phrases, group));
    }

    private boolean startsContent(Sentence sentence, int token) {
        return token == sentence.first();
    }

    /** "people who took part", "a report drawn up": the noun phrase before a relative or shortened relative clause. */
    private Optional<NounPhrase> describedBy(Sentence sentence, Phrases phrases, VerbGroup group) {
        int before = group.first() - 1;
        if (before <= sentence.first()) {
            return Optional.empty();
        }
        if (reading.isIn(before, "relative-pronouns")) {
            return phrases.nounPhraseAt(before - 1).filter(phrase -> phrase.end() == before);
        }
        boolean shortened =
                group.end() - group.first() == 1 && !reading.tag(group.first()).equals("AUX");
        return shortened ? phrases.nounPhraseAt(before).filter(phrase -> phrase.end() == before + 1) : Optional.empty();
    }

    /** "He condemned the raid and said", "the minister spoke briefly, saying": the subject of the verb before. */
    private Optional<Subject> sharedWithEarlierVerb(Sentence sentence, Phrases phrases, int before) {
        if (before == sentence.first()) {
            return Optional.empty();
        }
        String link = reading.lower(before - 1);
        boolean participle = reading.lower(before).endsWith("ing");
        boolean joined = link.equals("and") || link.equals("but") || link.equals("or") || link.equals("then");
        if (!participle && !joined) {
            return Optional.empty();
        }
        for (int i = phrases.verbGroups().size() - 1; i >= 0; i--) {
            VerbGroup group = phrases.verbGroups().get(i);
            if (group.end() <= before - 1 && group.finite() && !reading.isQuoted(group.first())) {
                Optional<Subject> subject = isInverted(sentence, group.first(), group.end())
                        ? rightOf(sentence, phrases, group.end())
                        : leftOf(sentence, phrases, group.first());
                if (subject.isPresent()) {
                    return subject;
                }
            }
        }
        return Optional.empty();
    }

    private int previousComma(Sentence sentence, int comma) {
        String mark = reading.lower(comma);
        for (int i = comma - 1; i > sentence.first(); i--) {
            String word = reading.lower(i);
            boolean pair =
                    mark.equals(")") ? word.equals("(") : mark.equals(",") ? word.equals(",") : word.matches("-|–|—");
            if (pair && !reading.isQuoted(i)) {
                return i;
            }
        }
        return -1;
    }

    private int nextComma(Sentence sentence, int comma) {
        for (int i = comma + 1; i < sentence.end(); i++) {
            String word = reading.lower(i);
            if (word.equals(",")
                    || word.equals(".")
                    || word.equals(";")
                    || word.equals(":")
                    || word.equals("—")
                    || word.equals("–")) {
                return i;
            }
        }
        return sentence.end();
    }

    /** An age, an apposition or a relative clause between two commas: no finite verb unless a relative pronoun opens it. */
    private boolean isAside(Sentence sentence, int open, int close) {
        if (close - open < 2 || close - open > 45 || reading.isQuoted(open + 1)) {
            return false;
        }
        boolean participle =
                reading.tag(open + 1).equals("VERB") && reading.lower(open + 1).endsWith("ing");
        if (participle || reading.lower(open + 1).equals("as") && close - open < 9) {
            return true;
        }
        if (reading.isIn(open + 1, "relative-pronouns")
                || reading.isIn(open + 1, "prepositions") && reading.isIn(open + 2, "relative-pronouns")) {
            return true;
        }
        Phrases phrases = reading.phrases(sentence);
        for (VerbGroup group : phrases.verbGroups()) {
            boolean inside = group.first() > open && group.first() < close;
            if (inside && group.finite() && !isParticiple(open, group) && !isInRelative(open, group)) {
                return false;
            }
        }
        return true;
    }

    /** "..., Belinda Wray, told the Mail": a stray comma between a name that follows a quotation and its verb. */
    private boolean isStrayComma(Sentence sentence, int comma) {
        Optional<NounPhrase> phrase = reading.phrases(sentence).nounPhraseAt(comma - 1);
        return phrase.filter(p -> p.end() == comma
                        && p.first() > sentence.first()
                        && reading.quotationAt(p.first() - 1).isPresent())
                .isPresent();
    }

    /** "dated 3 May", "seen by the paper", "citing officials": a participle right after the comma or a noun phrase. */
    private boolean isParticiple(int open, VerbGroup group) {
        boolean single =
                group.end() - group.first() == 1 && !reading.tag(group.first()).equals("AUX");
        String word = reading.lower(group.first());
        boolean form = word.endsWith("ed")
                || word.endsWith("ing")
                || word.endsWith("en")
                || word.endsWith("wn")
                || reading.isIn(group.first(), "seen-words");
        return single
                && form
                && (group.first() == open + 1
                        || reading.tag(group.end()).equals("ADP")
                        || reading.isIn(group.first(), "seen-words"));
    }

    private boolean isInRelative(int open, VerbGroup group) {
        for (int i = group.first() - 1; i > open; i--) {
            if (reading.isIn(i, "relative-pronouns")) {
                return true;
            }
        }
        return false;
    }

    /**
     * A source as its sentence has it.
     *
     * @param mention the words credited
     * @param head the main word
     * @param described the mention with all its asides and relative clauses
     */
    record Subject(Run mention, int head, Run described) {}
}
