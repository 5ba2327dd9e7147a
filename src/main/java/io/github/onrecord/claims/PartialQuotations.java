package io.github.onrecord.claims;

import static io.github.onrecord.claims.FactName.OWNER_AMBIGUOUS;

import io.github.onrecord.article.Span;
import io.github.onrecord.attribution.Attributed;
import io.github.onrecord.attribution.Attribution;
import io.github.onrecord.attribution.SourceType;
import io.github.onrecord.language.Name;
import io.github.onrecord.language.Reading;
import io.github.onrecord.language.WordClass;
import io.github.onrecord.rules.Match.Run;
import java.util.List;
import java.util.Optional;

/** Finds a few quoted words inside a paraphrase that names others who could have said them. */
final class PartialQuotations {
    private final AllClaims claims;
    private final Reading reading;

    PartialQuotations(AllClaims claims) {
        this.claims = claims;
        this.reading = claims.reading();
    }

    void add(int index) {
        relayed(index)
                .or(() -> participle(index))
                .filter(quote -> claims.span(index).overlaps(quote))
                .ifPresent(quote -> claims.sheet(index).add(OWNER_AMBIGUOUS, List.of(quote), "partial-quotation"));
    }

    /** A reporter's paraphrase of others: "Solane wrote that the president called his host “a brother”". */
    private Optional<Span> relayed(int index) {
        SourceType type = claims.type(index);
        boolean reporter = type == SourceType.NAMED_JOURNALIST || type == SourceType.NAMED_OUTLET;
        return claims.get(index)
                .primary()
                .filter(found -> reporter && isMixed(found))
                .flatMap(found -> quotedAfter(found, this::othersBefore));
    }

    /** "Holt said Voll had met the board, calling the plan “a draft”": the participle may go on with either. */
    private Optional<Span> participle(int index) {
        return claims.get(index).attributions().stream()
                .filter(found -> claims.get(index).segment().holds(found.cue().first()))
                .filter(found -> isMixed(found) && isParticiple(found.cue()) && hasSecondSpeaker(found))
                .flatMap(found -> quotedAfter(found, (first, quote) -> true).stream())
                .findFirst();
    }

    private static boolean isMixed(Attributed.Found found) {
        return found.attribution().quotation() == Attribution.Quoting.MIXED;
    }

    private boolean isParticiple(Run cue) {
        return cue.first() > 0
                && reading.lower(cue.first()).endsWith("ing")
                && reading.lower(cue.first() - 1).equals(",");
    }

    /** Whether somebody else is the subject of a clause between the first speaker and the participle. */
    private boolean hasSecondSpeaker(Attributed.Found found) {
        int from = found.mention().map(Run::end).orElse(found.cue().first());
        return reading.phrases(found.sentence()).verbGroups().stream()
                .filter(group -> group.finite()
                        && group.first() > from
                        && group.end() < found.cue().first())
                .anyMatch(group -> reading.nameAt(group.first() - 1)
                        .filter(name -> name.kind() == WordClass.PERSON && name.first() >= from)
                        .filter(name -> !isMentioned(name, found))
                        .isPresent());
    }

    private boolean isMentioned(Name name, Attributed.Found found) {
        String last = reading.lower(name.end() - 1);
        return found.mention()
                .filter(run -> run.first() <= name.first() && name.first() < run.end()
                        || reading.lower(run.end() - 1).equals(last))
                .isPresent();
    }

    /** Whether the words between the content's first token and a quotation leave its owner open. */
    private interface Doubt {
        boolean isLeft(int first, int quote);
    }

    private Optional<Span> quotedAfter(Attributed.Found found, Doubt doubt) {
        for (Run run : found.content()) {
            for (int i = run.first(); i < run.end(); i++) {
                if (reading.isQuoted(i) && doubt.isLeft(run.first(), i)) {
                    return Optional.of(reading.quotationAt(i).orElseThrow().outer());
                }
            }
        }
        return Optional.empty();
    }

    private boolean othersBefore(int first, int quote) {
        for (int i = first; i < quote; i++) {
            boolean person = reading.nameAt(i)
                    .filter(name -> name.kind() == WordClass.PERSON)
                    .isPresent();
            if (person || reading.isIn(i, "roles") || reading.isIn(i, "official-nouns")) {
                return true;
            }
        }
        return false;
    }
}
