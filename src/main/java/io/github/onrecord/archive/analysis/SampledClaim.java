package io.github.onrecord.archive.analysis;

import java.util.Optional;

/**
 * A claim that was drawn for reviewers.
 *
 * @param article the key of its text
 * @param stratum the name of the part of the archive that it was drawn from
 * @param number the claim's number in its audit
 * @param fingerprint by which a verdict finds it again
 * @param words the claim
 * @param source the fullest name of its source; empty where none is shown
 * @param sourceType id of the type of source
 * @param band the id of its band
 * @param score 0 to 100
 * @param start where its words begin in the text, in UTF-16 units
 * @param asks what its gravest finding says; empty where there is none
 * @param outlet who published it
 * @param published the date; empty where it is not known
 * @param title the headline
 * @param url where it can be read; empty where the archive has no address
 */
public record SampledClaim(
        long article,
        String stratum,
        int number,
        String fingerprint,
        String words,
        String source,
        String sourceType,
        String band,
        int score,
        int start,
        String asks,
        String outlet,
        Optional<String> published,
        String title,
        Optional<String> url) {}
