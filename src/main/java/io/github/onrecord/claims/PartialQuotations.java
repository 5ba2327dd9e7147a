package io.github.onrecord.claims;

import static io.github.onrecord.claims.FactName.OWNER_AMBIGUOUS;

import io.github.onrecord.article.Span;
import io.github.onrecord.attribution.Attributed;
import io.github.onrecord.attribution.Attribution;
import io.github.onrecord.attribution.SourceType;
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
        SourceType type = claims.type(index);
        boolean reporter = type == SourceType.NAMED_JOURNALIST || type == SourceType.NAMED_OUTLET;
        Optional<Attributed.Found> mixed = claims.get(index)
                .primary()
                .filter(found -> reporter && found.attribution().quotation() == Attribution.Quoting.MIXED);
        mixed.flatMap(this::ambiguous)
                .ifPresent(quote -> claims.sheet(index).add(OWNER_AMBIGUOUS, List.of(quote), "partial-quotation"));
    }

    private Optional<Span> ambiguous(Attributed.Found found) {
        for (Run run : found.content()) {
            for (int i = run.first(); i < run.end(); i++) {
                if (reading.isQuoted(i) && othersBefore(run.first(), i)) {
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
