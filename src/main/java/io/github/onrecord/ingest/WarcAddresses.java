package io.github.onrecord.ingest;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the address of a capture says of it. */
final class WarcAddresses {
    private final List<String> trackingHosts;
    private final List<String> trackingPaths;

    WarcAddresses(NamedLists lists) {
        this.trackingHosts = lists.list("tracking-hosts");
        this.trackingPaths = lists.list("tracking-paths");
    }

    /** Some writers put the address between angle brackets. */
    static String bare(String target) {
        boolean bracketed = target.startsWith("<") && target.endsWith(">");
        return bracketed ? target.substring(1, target.length() - 1) : target;
    }

    /** Why a capture of this address is no page; empty where it may be one. */
    Optional<Item.Sort> sort(String address) {
        String lower = address.toLowerCase(Locale.ROOT);
        int scheme = lower.indexOf("://");
        if (scheme < 0 || !lower.startsWith("http")) {
            return Optional.of(Item.Sort.NO_RECORD);
        }
        int path = lower.indexOf('/', scheme + 3);
        String host = lower.substring(scheme + 3, path < 0 ? lower.length() : path);
        String rest = path < 0 ? "/" : lower.substring(path);
        if (rest.equals("/robots.txt")) {
            return Optional.of(Item.Sort.ROBOTS);
        }
        boolean tracking = trackingHosts.stream().anyMatch(known -> host.equals(known) || host.endsWith("." + known))
                || trackingPaths.stream().anyMatch(rest::startsWith);
        return tracking ? Optional.of(Item.Sort.TRACKING) : Optional.empty();
    }
}
