package io.github.onrecord.page;

import java.util.List;
import java.util.Optional;

/**
 * What a served page needs to know of its server.
 *
 * @param base what stands before the server's paths, without a slash at the end; "" at the root
 * @param token sent with every request that changes something: the form field {@code token}, or the header
 *     {@code X-OnRecord-Token}
 * @param houses the houses to choose from
 * @param house the id of the chosen house; empty for the pack's own findings
 */
public record Served(String base, String token, List<Choice> houses, Optional<String> house) {
    /** Copies the list. */
    public Served {
        houses = List.copyOf(houses);
    }

    /**
     * Something to choose.
     *
     * @param id what is sent
     * @param name what is read
     */
    public record Choice(String id, String name) {}

    /**
     * A place to go to.
     *
     * @param name what is read
     * @param href the address, as it stands in the page
     */
    public record Link(String name, String href) {}

    /**
     * What the server offers for an audited draft.
     *
     * @param verdicts where verdicts are posted; empty where none can be kept
     * @param downloads the draft in other formats
     * @param links other pages about it, such as the comparison with another version
     */
    public record Offers(Optional<String> verdicts, List<Link> downloads, List<Link> links) {
        /** Nothing but reading. */
        public static final Offers NONE = new Offers(Optional.empty(), List.of(), List.of());

        /** Copies the lists. */
        public Offers {
            downloads = List.copyOf(downloads);
            links = List.copyOf(links);
        }
    }

    boolean isChosen(Choice choice) {
        return house.filter(choice.id()::equals).isPresent();
    }
}
