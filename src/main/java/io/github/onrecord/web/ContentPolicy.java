package io.github.onrecord.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * What a page may load and run.
 *
 * @param words the value of the header
 */
record ContentPolicy(String words) {
    static final String HEADER = "Content-Security-Policy";

    private static final String NO_FRAME = "; base-uri 'none'; frame-ancestors 'none'";

    /** Nothing at all. */
    static final ContentPolicy NOTHING = new ContentPolicy("default-src 'none'; form-action 'none'" + NO_FRAME);

    /** Style and script of this server, and nothing that stands in the page itself. */
    static final ContentPolicy PAGE = new ContentPolicy("default-src 'none'; style-src 'self'; script-src 'self';"
            + " connect-src 'self'; img-src 'self'; form-action 'self'" + NO_FRAME);

    /** A page that holds this style sheet, and no script. */
    static ContentPolicy ofStyle(String style) {
        return new ContentPolicy(
                "default-src 'none'; style-src 'sha256-" + hash(style) + "'; form-action 'none'" + NO_FRAME);
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("the JDK lacks SHA-256", impossible);
        }
    }
}
