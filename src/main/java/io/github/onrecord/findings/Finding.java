package io.github.onrecord.findings;

import io.github.onrecord.article.Span;
import java.util.List;

/**
 * One thing to ask the writer about, or to praise.
 *
 * @param code "F12"
 * @param name "own_channel"
 * @param severity how much it matters
 * @param message one plain sentence about this text
 * @param question what to ask the writer; empty for praise
 * @param claims ids of the claims it is about; empty for the headline or the whole article
 * @param spans the words it rests on, ascending
 * @param standards ids of the published standards behind it
 * @param fingerprint a hash of the code and of the words; no offset
 */
public record Finding(
        String code,
        String name,
        Severity severity,
        String message,
        String question,
        List<String> claims,
        List<Span> spans,
        List<String> standards,
        String fingerprint) {
    /** Copies the lists. */
    public Finding {
        claims = List.copyOf(claims);
        spans = List.copyOf(spans);
        standards = List.copyOf(standards);
    }
}
