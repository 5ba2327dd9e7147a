package io.github.onrecord.attribution;

import io.github.onrecord.language.Quotation;
import io.github.onrecord.language.Reading;
import io.github.onrecord.language.Sentence;
import io.github.onrecord.rules.Match.Run;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds what is credited by its quotation marks: the quotation before a cue, behind it, or in the next paragraph. */
final class QuotedContent {
    private static final Pattern STOP = Pattern.compile("[.!?…,;]");

    private final Reading reading;

    QuotedContent(Reading reading) {
        this.reading = reading;
    }

    /** "“The vote,” she said — it was her third speech — “is void.”": the quotation that goes on after an aside. */
    Optional<Run> secondHalf(Sentence sentence, int coreEnd) {
        for (int i = coreEnd; i < sentence.end(); i++) {
            Optional<Quotation> quotation = reading.quotationAt(i);
            if (quotation.isPresent()) {
                return quotation
                        .filter(q -> Character.isLowerCase(
                                reading.surface(q.first() + 1).charAt(0)))
                        .filter(q -> ContentFinder.COMMA_OR_DASH.contains(reading.lower(q.first() - 1)))
                        .map(q -> new Run(q.first(), q.end()));
            }
        }
        return Optional.empty();
    }

    /** "..., replied in a statement:" and the quotation in a paragraph of its own. */
    List<Run> nextParagraph(Sentence sentence) {
        int colon = sentence.end() - 1;
        if (!reading.lower(colon).equals(":") || sentence.end() >= reading.size()) {
            return List.of();
        }
        return reading.quotationAt(sentence.end())
                .filter(quotation -> quotation.first() == sentence.end())
                .map(quotation -> List.of(new Run(quotation.first(), quotation.end())))
                .orElse(List.of());
    }

    /** "As the rain fell, she shouted, “Lock it!”": speech that begins with a capital goes on from nothing. */
    boolean opensSpeech(int first) {
        return reading.quotationAt(first)
                .filter(quotation -> quotation.first() == first && quotation.kind() == Quotation.Kind.SPEECH)
                .filter(quotation ->
                        Character.isUpperCase(reading.surface(first + 1).charAt(0)))
                .isPresent();
    }

    /** The quotation that ends right before the core, with what comes before it in its sentence's marks. */
    List<Run> before(Sentence sentence, int coreFirst) {
        int at = coreFirst - 1;
        while (at >= sentence.first() && ContentFinder.COMMA_OR_DASH.contains(reading.lower(at))) {
            at--;
        }
        if (at < 0 || at < sentence.first()) {
            return List.of();
        }
        int end = at + 1;
        return reading.quotationAt(at)
                .filter(quote -> quote.end() == end && !opensSentence(coreFirst, quote))
                .filter(quote -> quote.first() == sentence.first() || isPartOfStatement(sentence, quote))
                .map(quote -> List.of(new Run(statementStart(sentence, quote), end)))
                .orElse(List.of());
    }

    /** "“Who?” He answered, “I.”": a pronoun with a capital behind a full stop or question mark begins anew. */
    private boolean opensSentence(int token, Quotation quote) {
        return Character.isUpperCase(reading.surface(token).charAt(0))
                && reading.isIn(token, "pronouns")
                && !reading.lower(token).equals("i")
                && !reading.lower(quote.end() - 2).equals(",");
    }

    /** Whether quoted words within a sentence are speech, or end a clause: no title, no word held at a distance. */
    private boolean isPartOfStatement(Sentence sentence, Quotation quote) {
        return quote.kind() == Quotation.Kind.SPEECH
                || quote.kind() == Quotation.Kind.PARTIAL
                        && reading.phrases(sentence).verbGroups().stream()
                                .anyMatch(verb -> verb.finite() && verb.first() < quote.end());
    }

    /** Quoted words that are no speech of their own belong to a statement that begins with the sentence. */
    private static int statementStart(Sentence sentence, Quotation quote) {
        boolean wholeSpeech = quote.kind() == Quotation.Kind.SPEECH || quote.first() <= sentence.first();
        return wholeSpeech ? quote.first() : sentence.first();
    }

    /** "said: “It was a mistake,” but he paid": speech with a stop inside its closing mark is all that was said. */
    Run endedAtMarks(int first, int end) {
        return reading.quotationAt(first)
                .filter(quotation -> quotation.kind() == Quotation.Kind.SPEECH
                        && quotation.first() == first
                        && quotation.end() < end
                        && STOP.matcher(reading.lower(quotation.end() - 2)).matches()
                        && !reading.isIn(quotation.end(), "relative-pronouns"))
                .map(quotation -> new Run(first, quotation.end()))
                .orElse(new Run(first, end));
    }

    /** A quotation that is still open at the sentence's end goes on to its closing mark. */
    int endOfMarks(Sentence sentence, int end) {
        return reading.quotationAt(sentence.end() - 1)
                .filter(quotation ->
                        quotation.end() > sentence.end() && quotation.kind().isSpeech())
                .map(Quotation::end)
                .orElse(end);
    }

    /** "told “Morning Orm” after the vote": marks right behind the cue, with no comma before them. */
    boolean isTitleOfHearer(int first, int coreEnd) {
        return first == coreEnd && reading.quotationAt(first).isPresent();
    }
}
