package io.github.onrecord.findings;

import java.util.List;
import java.util.Optional;

/**
 * Where the page was filed, where what it tells took place, and what its reporters saw. A dateline proves that somebody
 * was in a city, not that they were at the event.
 *
 * @param dateline the place of the dateline, as printed; empty where there is none
 * @param places places in the first paragraph that names any outside quotation marks, each once, as printed
 * @param ownObservationClaims rated claims that rest on what the outlet's own people saw or heard
 */
public record SceneDistance(Optional<String> dateline, List<String> places, int ownObservationClaims) {
    /** No dateline, no place, nothing seen. */
    public static final SceneDistance NONE = new SceneDistance(Optional.empty(), List.of(), 0);

    /** Copies the list. */
    public SceneDistance {
        places = List.copyOf(places);
    }

    /** Whether the dateline is one of the places; empty where either is missing, as nothing can be said then. */
    public Optional<Boolean> isFiledFromThere() {
        if (places.isEmpty()) {
            return Optional.empty();
        }
        return dateline.map(city -> places.stream().anyMatch(city::equalsIgnoreCase));
    }
}
