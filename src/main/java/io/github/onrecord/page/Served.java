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
     * @param verdicts where verdicts are posted: "/audits/3" for "/audits/3/1/verdicts" of the first draft; empty where
     *     none can be kept
     * @param house where another house is asked for; empty where there is none to choose
     * @param downloads the draft in other formats
     * @param links other pages about it, such as the comparison with another version
     * @param unread what was sent with it and could not be read
     */
    public record Offers(
            Optional<String> verdicts,
            Optional<String> house,
            List<Link> downloads,
            List<Link> links,
            List<Refused> unread) {
        /** Nothing but reading. */
        public static final Offers NONE =
                new Offers(Optional.empty(), Optional.empty(), List.of(), List.of(), List.of());

        /** Copies the lists. */
        public Offers {
            downloads = List.copyOf(downloads);
            links = List.copyOf(links);
            unread = List.copyOf(unread);
        }

        /** Where verdicts on the draft with this number are posted; empty where none can be kept. */
        String verdictsOn(int draft) {
            return verdicts.map(address -> address + "/" + draft + "/verdicts").orElse("");
        }
    }

    boolean isChosen(Choice choice) {
        return house.filter(choice.id()::equals).isPresent();
    }
}
