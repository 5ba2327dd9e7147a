package io.github.onrecord.attribution;

import io.github.onrecord.article.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One person, body, document, recording or group in the article, whatever names it goes by.
 *
 * @param id "s1", "s2" ... in order of first mention
 * @param name the fullest mention, as printed
 * @param type what kind of source it is
 * @param role the office, job or tie to the event, as printed
 * @param organisation the body it belongs to or speaks for, as printed
 * @param channels where its words appeared, over all its mentions, in the order of {@link Channel}
 * @param mentions every place where it is credited, ascending
 */
public record Source(
        String id,
        String name,
        SourceType type,
        Optional<String> role,
        Optional<String> organisation,
        Set<Channel> channels,
        List<Span> mentions) {
    /** Copies the collections. */
    public Source {
        channels = java.util.Collections.unmodifiableSet(new java.util.TreeSet<>(channels));
        mentions = List.copyOf(mentions);
    }

    /** The same source with these channels. */
    public Source over(Set<Channel> all) {
        return new Source(id, name, type, role, organisation, all, mentions);
    }
}
