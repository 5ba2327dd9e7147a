package io.github.onrecord.audit;

import io.github.onrecord.language.Reading;
import io.github.onrecord.language.Sentence;
import io.github.onrecord.rules.Explanation;
import io.github.onrecord.rules.Match;
import io.github.onrecord.rules.RuleBook;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Puts matches and silences into words. */
final class RuleVoices {
    private final RuleBook rules;
    private final Reading reading;

    RuleVoices(RuleBook rules, Reading reading) {
        this.rules = rules;
        this.reading = reading;
    }

    List<RuleVoice> of(Optional<String> ruleId) {
        if (ruleId.isEmpty()) {
            return rules.matches(reading).stream().map(this::fired).toList();
        }
        List<RuleVoice> voices = new ArrayList<>();
        for (Sentence sentence : reading.sentences()) {
            Explanation explanation = rules.explain(ruleId.get(), reading, sentence);
            explanation.matches().forEach(match -> voices.add(fired(match)));
            explanation.silence().ifPresent(why -> voices.add(new RuleVoice(ruleId.get(), false, Map.of(), why)));
        }
        return voices;
    }

    private RuleVoice fired(Match match) {
        Map<String, String> captures = new TreeMap<>();
        match.captures().forEach((name, run) -> captures.put(name, reading.words(run.first(), run.end())));
        return new RuleVoice(match.rule().id(), true, captures, reading.words(match.first(), match.end()));
    }
}
