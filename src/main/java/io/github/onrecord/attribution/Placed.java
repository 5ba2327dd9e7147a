package io.github.onrecord.attribution;

import io.github.onrecord.rules.Match.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A candidate with its source joined.
 *
 * @param candidate what the rule found
 * @param joined its source; empty where the rule needs none
 * @param content its content, possibly cut at the next attribution or grown by later quotations
 */
record Placed(Candidate candidate, Optional<Register.Joined> joined, List<Run> content) {
    Placed {
        content = List.copyOf(content);
    }

    int first() {
        return candidate.cue().first();
    }

    boolean holds(int token) {
        return content.stream().anyMatch(run -> run.first() <= token && token < run.end());
    }

    int contentLength() {
        return content.stream().mapToInt(run -> run.end() - run.first()).sum();
    }

    /** Where its content ends, or its cue if it has none. */
    int contentEnd() {
        return content.stream().mapToInt(Run::end).max().orElse(candidate.cue().end());
    }

    Placed with(List<Run> newContent) {
        return new Placed(candidate, joined, newContent);
    }

    Placed with(Run more) {
        List<Run> grown = new ArrayList<>(content);
        grown.add(more);
        return with(grown);
    }
}
