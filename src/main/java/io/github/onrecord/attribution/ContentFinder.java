package io.github.onrecord.attribution;

import io.github.onrecord.language.Phrases;
import io.github.onrecord.language.Phrases.NounPhrase;
import io.github.onrecord.language.Phrases.VerbGroup;
import io.github.onrecord.language.Quotation;
import io.github.onrecord.language.Reading;
import io.github.onrecord.language.Sentence;
import io.github.onrecord.rules.Match.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds what is credited: the quotation, the clause after or before the cue, or the sentence around it. */
final class ContentFinder {
    private final Reading reading;

    ContentFinder(Reading reading) {
        this.reading = reading;
    }

    /** Reported speech in any order. The core runs from the source or cue, whichever comes first, to the later one. */
    List<Run> speech(Sentence sentence, Run cue, Optional<Run> source) {
        int coreFirst = source.map(s -> Math.min(s.first(), cue.first())).orElse(cue.first());
        int coreEnd = source.map(s -> Math.max(s.end(), cue.end())).orElse(cue.end());
        boolean sourceAfter = source.isPresent() && source.get().first() >= cue.end();
        List<Run> announced = nextParagraph(sentence);
        if (!announced.isEmpty()) {
            return announced;
        }
        List<Run> before = quotedBefore(sentence, coreFirst);
        List<Run> after = after(sentence, cue, coreEnd, sourceAfter);
        if (!before.isEmpty()) {
            List<Run> both = new ArrayList<>(before);
            after.stream().filter(run -> reading.isQuoted(run.first())).forEach(both::add);
            return both;
        }
        List<Run> middle = aroundTheMiddle(sentence, cue, coreFirst, coreEnd);
        if (!middle.isEmpty()) {
            return middle;
        }
        boolean relative = source.isPresent() && reading.isIn(source.get().first(), "relative-pronouns");
        Optional<Run> clause = relative ? Optional.empty() : clauseBefore(sentence, coreFirst, after.isEmpty());
        if (clause.isPresent() && (after.isEmpty() || endsWithComma(sentence, coreFirst))) {
            List<Run> both = new ArrayList<>(List.of(clause.get()));
            after.stream().filter(run -> startsAfterComma(run, coreEnd)).forEach(both::add);
            return both;
        }
        return after;
    }

    /** "The survey, she told the board on Monday, missed every house": a subject before the core, its verb after it. */
    private List<Run> aroundTheMiddle(Sentence sentence, Run cue, int coreFirst, int coreEnd) {
        if (!endsWithComma(sentence, coreFirst) || coreFirst - 1 <= sentence.first()) {
            return List.of();
        }
        int at = skipHearer(sentence, cue, coreEnd);
        for (int next = skipCircumstance(sentence, at, sentence.end());
                next > at;
                next = skipCircumstance(sentence, at, sentence.end())) {
            at = next;
        }
        Optional<VerbGroup> verb = at + 1 < sentence.end() && reading.lower(at).equals(",")
                ? reading.phrases(sentence).verbGroupAt(at + 1)
                : Optional.empty();
        int from = at + 1;
        boolean subjectBefore =
                reading.phrases(sentence).nounPhraseAt(coreFirst - 2).isPresent();
        if (verb.filter(group -> group.finite() && group.first() == from).isEmpty() || !subjectBefore) {
            return List.of();
        }
        return List.of(new Run(sentence.first(), coreFirst - 1), new Run(from, contentEnd(sentence, from)));
    }

    /** "..., replied in a statement:" and the quotation in a paragraph of its own. */
    private List<Run> nextParagraph(Sentence sentence) {
        int colon = sentence.end() - 1;
        if (!reading.lower(colon).equals(":") || sentence.end() >= reading.size()) {
            return List.of();
        }
        return reading.quotationAt(sentence.end())
                .filter(quotation -> quotation.first() == sentence.end())
                .map(quotation -> List.of(new Run(quotation.first(), quotation.end())))
                .orElse(List.of());
    }

    private boolean endsWithComma(Sentence sentence, int coreFirst) {
        return coreFirst > sentence.first() && reading.lower(coreFirst - 1).equals(",");
    }

    private boolean startsAfterComma(Run run, int coreEnd) {
        return run.first() > coreEnd && reading.lower(coreEnd).equals(",") && run.first() == coreEnd + 1;
    }

    /** The quotation that ends right before the core, with what comes before it in its sentence's marks. */
    private List<Run> quotedBefore(Sentence sentence, int coreFirst) {
        int at = coreFirst - 1;
        while (at >= sentence.first() && reading.lower(at).matches(",|-|–|—")) {
            at--;
        }
        if (at < 0 || at < sentence.first()) {
            return List.of();
        }
        Optional<Quotation> quotation = reading.quotationAt(at);
        if (quotation.isEmpty()
                || quotation.get().end() != at + 1
                || quotation.get().kind() == Quotation.Kind.SCARE
                        && quotation.get().first() != sentence.first()) {
            return List.of();
        }
        Quotation quote = quotation.get();
        boolean wholeSpeech = quote.kind() == Quotation.Kind.SPEECH || quote.first() <= sentence.first();
        if (!wholeSpeech && quote.first() > sentence.first()) {
            return List.of(new Run(sentence.first(), quote.end()));
        }
        return List.of(new Run(quote.first(), quote.end()));
    }

    /** A clause from the sentence's start to the comma before the core: "The plan failed, officials said." */
    private Optional<Run> clauseBefore(Sentence sentence, int coreFirst, boolean nothingAfter) {
        int end = coreFirst;
        while (end > sentence.first() && reading.lower(end - 1).matches(",|-|–|—")) {
            end--;
        }
        if (end <= sentence.first() || end == coreFirst) {
            return Optional.empty();
        }
        int start = sentence.first();
        int limit = end;
        boolean clause = reading.phrases(sentence).verbGroups().stream()
                .anyMatch(group -> group.finite() && group.head() < limit);
        boolean counted = reading.lengthIn(start, "approximators") > 0;
        boolean opener = !counted && reading.isIn(start, "prepositions") && !reading.isIn(start, "clause-joiners");
        boolean circumstance = opener && noClauseAfterOpening(sentence, start, end);
        // The tagger misses some verbs ("prices rose"): a few words before ", the bank said." are a statement all the
        // same.
        boolean participle = reading.lower(start).endsWith("ing");
        boolean statement = clause && !(participle && !nothingAfter)
                || nothingAfter && !opener && !participle && end - start > 2 && endsWithComma(sentence, coreFirst);
        return statement && !circumstance ? Optional.of(new Run(start, end)) : Optional.empty();
    }

    private boolean noClauseAfterOpening(Sentence sentence, int start, int end) {
        int comma = start;
        while (comma < end && !reading.lower(comma).equals(",")) {
            comma++;
        }
        int from = comma;
        return reading.phrases(sentence).verbGroups().stream()
                        .noneMatch(group -> group.finite() && group.first() > from && group.head() < end)
                && comma >= end;
    }

    /** What follows the core: hearer, place and time are passed over, then a quotation or a clause begins. */
    private List<Run> after(Sentence sentence, Run cue, int coreEnd, boolean sourceAfter) {
        int end = contentEnd(sentence, coreEnd);
        int at = sourceAfter ? coreEnd : cue.end();
        at = skipHearer(sentence, cue, at);
        int clause = clauseStart(sentence, at, end);
        if (clause < 0 || clause >= end) {
            return List.of();
        }
        return List.of(new Run(clause, end));
    }

    private int skipHearer(Sentence sentence, Run cue, int at) {
        if (!reading.isIn(cue.end() - 1, "telling-verbs")) {
            return at;
        }
        Optional<NounPhrase> hearer = reading.phrases(sentence).nounPhraseAt(at);
        if (hearer.isEmpty()) {
            return at;
        }
        int next = hearer.get().end();
        Optional<NounPhrase> second =
                next < sentence.end() && hearer.get().end() - hearer.get().first() >= 1
                        ? reading.phrases(sentence).nounPhraseAt(next)
                        : Optional.empty();
        return second.isPresent()
                        && reading.nameAt(next).isPresent()
                        && reading.isIn(hearer.get().head(), "agency-words")
                ? second.get().end()
                : next;
    }

    /** Where the content begins: after "that", at a quotation, at a colon, or at the next subject; -1 for none. */
    private int clauseStart(Sentence sentence, int from, int end) {
        int at = from;
        for (int steps = 0; at < end && steps < 60; steps++) {
            String word = reading.lower(at);
            if (reading.isIn(at, "content-openers") || word.equals("as") && at == from) {
                return at;
            }
            if (word.equals(":")) {
                return at + 1;
            }
            Optional<Quotation> quotation = reading.quotationAt(at);
            if (quotation.isPresent() && quotation.get().first() == at) {
                return at;
            }
            if (word.equals(",")) {
                int that = thatAfterAside(at, end);
                if (that > 0) {
                    return that;
                }
                if (at > from) {
                    return quotationAfter(at, end);
                }
                at++;
                continue;
            }
            int skipped = skipCircumstance(sentence, at, end);
            if (skipped == at) {
                return at;
            }
            at = skipped;
        }
        return -1;
    }

    private int quotationAfter(int at, int end) {
        for (int i = at; i < Math.min(end, at + 3); i++) {
            if (reading.quotationAt(i).filter(q -> q.kind().isSpeech()).isPresent()) {
                return i;
            }
        }
        return -1;
    }

    /** "said in a letter, published on Monday, that ...": a "that" after a second comma. */
    private int thatAfterAside(int comma, int end) {
        for (int i = comma + 1; i + 1 < end && i < comma + 30; i++) {
            if (reading.lower(i).equals(",") && reading.lower(i + 1).equals("that")) {
                return i + 1;
            }
        }
        return -1;
    }

    /** Passes over "on Tuesday", "in a statement", "outside the court", "again"; returns the same token if none is there. */
    private int skipCircumstance(Sentence sentence, int at, int end) {
        Phrases phrases = reading.phrases(sentence);
        if (reading.isIn(at, "days")
                || reading.tag(at).equals("ADV")
                        && !reading.isIn(at, "approximators")
                        && !reading.isIn(at, "reportive-adverbs")
                        && phrases.nounPhraseAt(at).isEmpty()) {
            return at + 1;
        }
        if (reading.isIn(at, "hearer-words")) {
            return at + 1;
        }
        boolean preposition =
                reading.isIn(at, "prepositions") || reading.tag(at).equals("ADP");
        if (!preposition || at + 1 >= end) {
            return at;
        }
        Optional<NounPhrase> phrase = phrases.nounPhraseAt(at + 1);
        if (phrase.isEmpty()) {
            return reading.tag(at + 1).equals("ADP") ? at + 1 : at;
        }
        boolean isSubject = phrases.verbGroups().stream()
                        .anyMatch(g -> g.finite() && g.first() == phrase.get().end())
                && !reading.isIn(phrase.get().head(), "days");
        return isSubject && phrase.get().first() == at + 1 && !reading.isIn(at, "prepositions")
                ? at
                : phrase.get().end();
    }

    /** The sentence's end without its full stop, or the joint before a clause with a cue of its own. */
    int contentEnd(Sentence sentence, int from) {
        int end = sentence.end();
        while (end > from && isStop(end - 1)) {
            end--;
        }
        return end;
    }

    /** Whether words can be what somebody said: quoted, opened by "that", or with a finite verb of their own. */
    boolean isClause(Sentence sentence, Run run) {
        if (reading.isQuoted(run.first())
                || reading.isQuoted(run.end() - 1)
                || reading.isIn(run.first(), "content-openers")) {
            return true;
        }
        if (hasInfinitive(run)) {
            return true;
        }
        return reading.phrases(sentence).verbGroups().stream()
                .filter(group -> group.finite() && group.first() > run.first() && group.first() < run.end())
                .anyMatch(group -> !reading.isIn(group.first() - 1, "relative-pronouns"));
    }

    /** "expect rates to stay flat": a noun phrase and an infinitive. */
    private boolean hasInfinitive(Run run) {
        for (int i = run.first() + 1; i + 1 < run.end() && !reading.lower(i).equals(","); i++) {
            if (reading.lower(i).equals("to")
                    && (reading.tag(i + 1).equals("VERB")
                            || reading.lower(i + 1).equals("be"))) {
                return true;
            }
        }
        return false;
    }

    private boolean isStop(int token) {
        String word = reading.lower(token);
        boolean closing =
                reading.quotationAt(token).filter(q -> q.end() == token + 1).isPresent();
        return !closing
                && (word.equals(".")
                        || word.equals("!")
                        || word.equals("?")
                        || word.equals("…")
                        || word.equals(",")
                        || word.equals(";"));
    }

    /** All of the sentence but the attribution words: for "according to", "reportedly". */
    List<Run> around(Sentence sentence, int first, int end, int coreFirst, int coreEnd) {
        List<Run> out = new ArrayList<>();
        int beforeEnd = coreFirst;
        while (beforeEnd > first && reading.lower(beforeEnd - 1).matches(",|-|–|—")) {
            beforeEnd--;
        }
        int afterFirst = coreEnd;
        while (afterFirst < end && reading.lower(afterFirst).matches(",|-|–|—")) {
            afterFirst++;
        }
        int last = Math.min(end, contentEnd(sentence, afterFirst));
        if (beforeEnd > first) {
            out.add(new Run(first, beforeEnd));
        }
        if (last > afterFirst) {
            out.add(new Run(afterFirst, last));
        }
        return out;
    }

    /** "X is believed to have done Y": X, and what follows the cue. */
    List<Run> passive(Sentence sentence, Optional<Run> subject, int cueEnd, int end) {
        List<Run> out = new ArrayList<>();
        subject.ifPresent(out::add);
        int last = Math.min(end, contentEnd(sentence, cueEnd));
        if (last > cueEnd) {
            out.add(new Run(cueEnd, last));
        }
        return out;
    }

    /** The first finite verb after the token, for cutting. */
    Optional<VerbGroup> finiteAfter(Sentence sentence, int token) {
        return reading.phrases(sentence).verbGroups().stream()
                .filter(g -> g.finite() && g.first() >= token)
                .findFirst();
    }
}
