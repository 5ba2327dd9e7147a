package io.github.onrecord.attribution;

import io.github.onrecord.article.Spans;
import io.github.onrecord.language.Reading;
import io.github.onrecord.language.Sentence;
import io.github.onrecord.rules.Match;
import io.github.onrecord.rules.Match.Run;
import java.util.List;
import java.util.Optional;

/**
 * An attribution in the making, in tokens.
 *
 * @param match the rule's match
 * @param subject the source, if the page shows one
 * @param cue the cue's words
 * @param content the pieces of the content, ascending
 */
record Candidate(Match match, Optional<SubjectFinder.Subject> subject, Run cue, List<Run> content) {
    Candidate {
        content = List.copyOf(content);
    }

    Sentence sentence() {
        return match.sentence();
    }

    int priority() {
        return match.rule().priority();
    }

    Spans contentSpans(Reading reading) {
        return Spans.joined(content.stream()
                .map(run -> reading.span(run.first(), run.end()))
                .toList());
    }

    /** Whether the content can only be a statement: quoted, opened by "that", after plain "said", "according to". */
    boolean isStatement(Reading reading) {
        int first = content.get(0).first();
        boolean quoted = (!reading.isQuoted(cue.first())
                        || reading.surface(first).equals("'"))
                && (reading.isQuoted(first) || reading.isQuoted(content.get(0).end() - 1));
        boolean said = match.rule().attribute("content").orElse("").equals("speech")
                && reading.isIn(cue.end() - 1, "plain-saying-verbs");
        boolean according = match.rule().attribute("source").orElse("").equals("object");
        return quoted || said || according || reading.isIn(first, "content-openers") && first >= cue.end();
    }

    /** Whether two candidates claim the same cue words, so that only one can stand. */
    boolean rivals(Candidate other) {
        return cue.overlaps(other.cue);
    }

    boolean contentHolds(int token) {
        return content.stream().anyMatch(run -> run.first() <= token && token < run.end());
    }
}
