package io.github.onrecord.attribution;

import io.github.onrecord.language.Sentence;
import io.github.onrecord.rules.Match;
import io.github.onrecord.rules.Match.Run;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who is credited with what in one article.
 *
 * @param sources in order of first mention
 * @param found the attributions with their places in the reading, in reading order
 * @param sourceFacts what is shown of each source anywhere on the page, by source id
 */
public record Attributed(List<Source> sources, List<Found> found, Map<String, List<Fact>> sourceFacts) {
    /** Copies the collections. */
    public Attributed {
        sources = List.copyOf(sources);
        found = List.copyOf(found);
        sourceFacts = Map.copyOf(sourceFacts);
    }

    /** The attributions alone. */
    public List<Attribution> attributions() {
        return found.stream().map(Found::attribution).toList();
    }

    /** What is shown of a source; empty for an id that is none. */
    public List<Fact> factsOf(String id) {
        return sourceFacts.getOrDefault(id, List.of());
    }

    /** The source with this id. */
    public Source source(String id) {
        return sources.stream()
                .filter(source -> source.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /**
     * An attribution and where it stands in the reading.
     *
     * @param attribution the attribution
     * @param match the rule's match that found it
     * @param sentence the sentence of its cue
     * @param cue the cue's tokens
     * @param mention the source's tokens, as credited
     * @param content the content's tokens
     */
    public record Found(
            Attribution attribution,
            Match match,
            Sentence sentence,
            Run cue,
            Optional<Run> mention,
            List<Run> content) {
        /** Copies the list. */
        public Found {
            content = List.copyOf(content);
        }

        /** Whether the token is part of the content. */
        public boolean contentHolds(int token) {
            for (Run run : content) {
                if (run.first() <= token && token < run.end()) {
                    return true;
                }
            }
            return false;
        }
    }
}
