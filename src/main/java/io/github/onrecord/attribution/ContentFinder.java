package io.github.onrecord.attribution;

import io.github.onrecord.article.Block;
import io.github.onrecord.language.Phrases;
import io.github.onrecord.language.Phrases.VerbGroup;
import io.github.onrecord.language.Reading;
import io.github.onrecord.language.Sentence;
import io.github.onrecord.rules.Match.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds what is credited: the quotation, the clause after or before the cue, or the sentence around it. */
final class ContentFinder {
    static final Set<String> COMMA_OR_DASH = Set.of(",", "-", "--", "–", "—");
    private static final Set<String> CLAUSE_OPENERS = Set.of("that", "if", "whether");
    private static final Set<String> ANSWERS = Set.of("yes", "no");
    private static final Pattern STOP = Pattern.compile("[.!?…,;]");
    private final Reading reading;
    private final QuotedContent quoted;
    private final LeadingClause leading;
    private final Circumstances circumstances;

    ContentFinder(Reading reading) {
        this.reading = reading;
        this.quoted = new QuotedContent(reading);
        this.leading = new LeadingClause(reading);
        this.circumstances = new Circumstances(reading);
    }

    /** Reported speech in any order. The core runs from the source or cue, whichever comes first, to the later one. */
    List<Run> speech(Sentence sentence, Run cue, Optional<Run> source) {
        int coreFirst = source.map(s -> Math.min(s.first(), cue.first())).orElse(cue.first());
        int coreEnd = source.map(s -> Math.max(s.end(), cue.end())).orElse(cue.end());
        boolean sourceAfter = source.isPresent() && source.get().first() >= cue.end();
        List<Run> announced = quoted.nextParagraph(sentence);
        if (!announced.isEmpty()) {
            return announced;
        }
        List<Run> before = quoted.before(sentence, coreFirst);
        List<Run> after = after(sentence, cue, coreEnd, sourceAfter);
        if (!before.isEmpty()) {
            List<Run> both = new ArrayList<>(before);
            after.stream()
                    .filter(run -> reading.isQuoted(run.first()) && !quoted.isTitleOfHearer(run.first(), coreEnd))
                    .forEach(both::add);
            if (both.size() == before.size()) {
                quoted.secondHalf(sentence, coreEnd).ifPresent(both::add);
            }
            return both;
        }
        List<Run> middle = aroundTheMiddle(sentence, cue, coreFirst, coreEnd);
        if (!middle.isEmpty()) {
            return middle;
        }
        boolean relative = source.isPresent() && reading.isIn(source.get().first(), "relative-pronouns");
        Optional<Run> clause = relative ? Optional.empty() : leading.before(sentence, coreFirst, after.isEmpty());
        boolean opening = after.stream().anyMatch(run -> quoted.opensSpeech(run.first()))
                || after.stream().anyMatch(run -> !startsAfterComma(run, coreEnd) && isClause(sentence, run))
                        && clause.filter(words ->
                                        leading.opensWithJoiner(words) || opensStatement(sentence, after.get(0)))
                                .isPresent();
        if (clause.isPresent() && !opening && (after.isEmpty() || endsWithComma(sentence, coreFirst))) {
            List<Run> both = new ArrayList<>(List.of(clause.get()));
            after.stream()
                    .filter(run -> startsAfterComma(run, coreEnd) && !leading.opensWithParticiple(run))
                    .forEach(both::add);
            return both;
        }
        return after;
    }

    /** "The survey, she told the board on Monday, missed every house": a subject before the core, its verb after it. */
    private List<Run> aroundTheMiddle(Sentence sentence, Run cue, int coreFirst, int coreEnd) {
        if (!endsWithComma(sentence, coreFirst) || coreFirst - 1 <= sentence.first()) {
            return List.of();
        }
        int at = circumstances.after(sentence, circumstances.afterHearer(sentence, cue, coreEnd));
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

    /** "The minutes record that:" and the items of a list, one run a sentence. */
    List<Run> listAfter(Sentence sentence) {
        if (!reading.lower(sentence.end() - 1).equals(":")) {
            return List.of();
        }
        return reading.sentences().stream()
                .skip(sentence.index() + 1L)
                .takeWhile(item -> item.block().kind() == Block.Kind.LIST_ITEM)
                .map(item -> new Run(item.first(), contentEnd(item, item.first())))
                .filter(run -> run.first() < run.end())
                .toList();
    }

    /** From the token to the end of its paragraph, where at least one sentence in it has a verb: "FRISK: We did." */
    List<Run> paragraph(Sentence sentence, int from) {
        List<Sentence> rest = reading.sentences().stream()
                .skip(sentence.index())
                .takeWhile(other -> other.blockIndex() == sentence.blockIndex())
                .toList();
        Sentence last = rest.get(rest.size() - 1);
        int end = rest.size() == 1 ? contentEnd(sentence, from) : last.end();
        boolean clause = rest.stream()
                .anyMatch(other ->
                        finiteAfter(other, Math.max(from, other.first())).isPresent());
        return clause && end > from ? List.of(new Run(from, end)) : List.of();
    }

    /** "The shop shut in May, and on Monday the bank said it would reopen": words that can only be what was said. */
    private boolean opensStatement(Sentence sentence, Run after) {
        int first = after.first();
        Phrases phrases = reading.phrases(sentence);
        boolean clause = phrases.nounPhraseAt(first)
                .filter(phrase -> phrase.first() == first)
                .flatMap(phrase -> phrases.verbGroupAt(phrase.end()))
                .filter(VerbGroup::finite)
                .isPresent();
        return clause || CLAUSE_OPENERS.contains(reading.lower(first));
    }

    private boolean endsWithComma(Sentence sentence, int coreFirst) {
        return coreFirst > sentence.first() && reading.lower(coreFirst - 1).equals(",");
    }

    private boolean startsAfterComma(Run run, int coreEnd) {
        return run.first() > coreEnd && reading.lower(coreEnd).equals(",") && run.first() == coreEnd + 1;
    }

    /** What follows the cue, where its source stands with another verb: "she said, adding that". */
    List<Run> after(Sentence sentence, Run cue) {
        List<Run> announced = quoted.nextParagraph(sentence);
        return announced.isEmpty() ? after(sentence, cue, cue.end(), false) : announced;
    }

    /** What follows a cue up to the comma before its source: "Citing the law, the court ruled". */
    List<Run> fronted(Sentence sentence, Run cue, int comma) {
        int at = circumstances.afterHearer(sentence, cue, cue.end());
        return at < comma ? List.of(new Run(at, comma)) : List.of();
    }

    /** What follows the core: hearer, place and time are passed over, then a quotation or a clause begins. */
    private List<Run> after(Sentence sentence, Run cue, int coreEnd, boolean sourceAfter) {
        int end = contentEnd(sentence, coreEnd);
        int at = circumstances.afterHearer(sentence, cue, sourceAfter ? coreEnd : cue.end());
        int first = circumstances.contentStart(sentence, at, end);
        return first >= 0 && first < end
                ? List.of(quoted.endedAtMarks(first, quoted.endOfMarks(sentence, end)))
                : List.of();
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
        if (ANSWERS.contains(reading.lower(run.first()))
                || reading.isQuoted(run.first())
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
        return !closing && STOP.matcher(word).matches();
    }

    /** All of the sentence but the attribution words: for "according to", "reportedly". */
    List<Run> around(Sentence sentence, int first, int end, int coreFirst, int coreEnd) {
        List<Run> out = new ArrayList<>();
        int beforeEnd = coreFirst;
        while (beforeEnd > first && COMMA_OR_DASH.contains(reading.lower(beforeEnd - 1))) {
            beforeEnd--;
        }
        int afterFirst = coreEnd;
        while (afterFirst < end && COMMA_OR_DASH.contains(reading.lower(afterFirst))) {
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
