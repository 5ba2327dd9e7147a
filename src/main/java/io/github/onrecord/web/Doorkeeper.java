package io.github.onrecord.web;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Lets in the browser that was shown the address in the terminal, and nobody else. Another site that an editor visits
 * can make her browser call this machine, and a name of its own can be made to lead here; so every request must name
 * this server as its host and bring the cookie, and one that changes something must come from a page of ours and bring
 * the token as well.
 */
final class Doorkeeper {
    private static final Set<String> OURS = Set.of("same-origin", "none");

    private final Token token;
    private final List<String> hosts;
    private final String cookie;

    Doorkeeper(Token token, int port) {
        this.token = token;
        this.hosts = List.of("127.0.0.1:" + port, "localhost:" + port);
        // Cookies are shared by all ports of a machine, and two servers must not take each other's.
        this.cookie = "onrecord-" + port;
    }

    /** The header that gives the cookie to a browser. */
    String cookieHeader() {
        return cookie + "=" + token.words() + "; Path=/; HttpOnly; SameSite=Strict";
    }

    /** What a page must send back with a change. */
    String token() {
        return token.words();
    }

    /** Whether it is the token. */
    boolean knows(String given) {
        return token.is(given);
    }

    /** Whether the request is meant for this server, and was not made by a page of somebody else's. */
    void checkPlace(Request request) throws Refused {
        List<String> named = request.headers("Host");
        if (named.size() != 1 || !hosts.contains(named.get(0))) {
            throw new Refused(421, "This server answers only at the address that the terminal shows.");
        }
        String site = request.header("Sec-Fetch-Site").orElse("none");
        String mode = request.header("Sec-Fetch-Mode").orElse("navigate");
        if (!OURS.contains(site) && !mode.equals("navigate")) {
            throw foreign();
        }
    }

    /** Whether the browser was let in before. */
    void checkCookie(Request request) throws Refused {
        if (!token.is(request.cookie(cookie))) {
            throw new Refused(
                    403,
                    "This browser was not let in yet. Open the address that the terminal shows, with the token at its"
                            + " end.");
        }
    }

    /** Whether a change comes from a page of ours. Forms and scripts of every browser say where they are from. */
    void checkOrigin(Request request) throws Refused {
        String host = request.header("Host").orElse("");
        boolean isOurs = request.header("Origin")
                .map(origin -> origin.equals("http://" + host))
                .orElseGet(() -> request.header("Sec-Fetch-Site")
                        .filter("same-origin"::equals)
                        .isPresent());
        if (!isOurs) {
            throw foreign();
        }
    }

    /** Whether a change brings the token, as a header or as a field of its form. */
    void checkToken(Request request, Map<String, String> form) throws Refused {
        if (!token.is(request.header("X-OnRecord-Token").orElse(form.getOrDefault("token", "")))) {
            throw new Refused(
                    403,
                    "This page is from an earlier start of the server, so nothing was changed. Load the page again; copy"
                            + " what you wrote first.");
        }
    }

    private static Refused foreign() {
        return new Refused(403, "The request comes from another site, so it was not followed.");
    }
}
