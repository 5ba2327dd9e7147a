package io.github.onrecord.rules;

import io.github.onrecord.language.Sentence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The matches of a reading, to be asked by what they find and by sentence without going through all of them. */
public final class Matches {
    private final Map<String, List<Match>> byKind = new LinkedHashMap<>();
    private final Map<String, Map<Integer, List<Match>>> bySentence = new HashMap<>();

    private Matches(List<Match> all) {
        for (Match match : all) {
            String kind = match.rule().finds();
            byKind.computeIfAbsent(kind, key -> new ArrayList<>()).add(match);
            bySentence
                    .computeIfAbsent(kind, key -> new HashMap<>())
                    .computeIfAbsent(match.sentence().index(), key -> new ArrayList<>())
                    .add(match);
        }
    }

    /** Indexes matches, which keep their order. */
    public static Matches of(List<Match> all) {
        return new Matches(all);
    }

    /** All that find this, in reading order. */
    public List<Match> finding(String kind) {
        return java.util.Collections.unmodifiableList(byKind.getOrDefault(kind, List.of()));
    }

    /** Those of one sentence that find this, in reading order. */
    public List<Match> finding(String kind, Sentence sentence) {
        return java.util.Collections.unmodifiableList(
                bySentence.getOrDefault(kind, Map.of()).getOrDefault(sentence.index(), List.of()));
    }
}
