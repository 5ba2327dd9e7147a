package io.github.onrecord.archive.analysis;

import java.util.Optional;

/**
 * A story all of whose sourced claims stand or fall with one origin.
 *
 * @param title the headline
 * @param outlet who published it first
 * @param published the date; empty where it is not known
 * @param url where it can be read; empty where the archive has no address
 * @param source who is credited most; empty where no name is given
 * @param claims how many rated claims it makes
 * @param editions in how many editions it ran
 */
public record SingleSource(
        String title,
        String outlet,
        Optional<String> published,
        Optional<String> url,
        String source,
        int claims,
        int editions) {}
