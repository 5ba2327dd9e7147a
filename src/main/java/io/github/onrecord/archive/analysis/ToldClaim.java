package io.github.onrecord.archive.analysis;

import java.util.List;
import java.util.Optional;

/**
 * A claim in an edition, as it is shown to people.
 *
 * @param edition the number of the edition
 * @param claim the number of the claim in its audit
 * @param author who published it
 * @param published the date as written in the store: 2024-05-03; empty where it is not known
 * @param title the headline; empty where there is none
 * @param url where it can be read; empty where the archive has no address
 * @param place where it stands in the archive
 * @param words the claim
 * @param sourceType id of the type of source
 * @param credited the numbers of those credited, outermost first
 */
public record ToldClaim(
        long edition,
        int claim,
        Entity author,
        Optional<String> published,
        String title,
        Optional<String> url,
        String place,
        String words,
        String sourceType,
        List<Entity> credited) {
    /** Copies the list. */
    public ToldClaim {
        credited = List.copyOf(credited);
    }

    /** Whether a reader learns of nobody who could know. */
    public boolean isWithoutSource() {
        return credited.isEmpty()
                && !sourceType.equals("own_observation")
                && !sourceType.startsWith("unnamed_official");
    }
}
