package io.github.onrecord.cli;

import io.github.onrecord.audit.RuleCard;
import io.github.onrecord.config.Nearest;
import java.util.List;
import java.util.Optional;

/** Finds rules by the names that people type. */
final class RuleNames {
    private RuleNames() {}

    /**
     * The rule with this id.
     *
     * @throws Refusal if there is none; the message suggests one that is near
     */
    static RuleCard find(String id, List<RuleCard> cards) throws Refusal {
        Optional<RuleCard> found =
                cards.stream().filter(card -> card.id().equals(id)).findFirst();
        if (found.isEmpty()) {
            throw new Refusal("There is no rule '" + id + "'."
                    + Nearest.question(id, cards.stream().map(RuleCard::id).toList())
                    + " 'onrecord rules list' names them all.");
        }
        return found.get();
    }
}
