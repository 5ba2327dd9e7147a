package io.github.onrecord.audit;

import io.github.onrecord.article.Article;
import io.github.onrecord.attribution.Attribution;
import io.github.onrecord.language.Reading;
import io.github.onrecord.rules.Match;
import io.github.onrecord.rules.Rule;
import java.util.List;
import java.util.Optional;

/**
 * Tries one rule on a sentence, through the whole auditor: a rule that finds attributions must not only match, its
 * match must become one. Safe for use from any thread.
 */
public final class RuleTrial {
    /** The keys that say what exactly a rule finds. */
    private static final List<String> SUBJECTS = List.of("fact", "channel", "type", "kind");

    private final Auditor auditor;

    private RuleTrial(Auditor auditor) {
        this.auditor = auditor;
    }

    /** Trials with the rules of a pack. */
    public static RuleTrial of(RulePack pack) {
        return new RuleTrial(Auditor.with(pack));
    }

    /** Whether the rule is heard in the text. */
    public boolean fires(Rule rule, String text) {
        if (rule.finds().equals("attribution")) {
            return !attributions(rule, text).isEmpty();
        }
        return auditor.pack().patterns().matches(auditor.read(text)).stream()
                .anyMatch(match -> match.rule().id().equals(rule.id()));
    }

    /** The attributions of the text that the rule found. */
    public List<Attribution> attributions(Rule rule, String text) {
        return audit(text).attributions().stream()
                .filter(attribution -> attribution.rule().equals(rule.id()))
                .toList();
    }

    /** Why the rule is not heard, for people: "does not match: the rule needs ...". */
    public String silence(Rule rule, String text) {
        String why = auditor.explain(text, Optional.of(rule.id())).stream()
                .filter(voice -> !voice.fired())
                .map(RuleVoice::words)
                .findFirst()
                .orElse("matched, and the match was not taken up");
        return "does not match: the rule " + why;
    }

    /** Other rules that are heard in the text and find the same: the same attribution, fact, channel and so on. */
    public List<String> standIns(Rule rule, String text) {
        if (rule.finds().equals("attribution")) {
            return audit(text).attributions().stream()
                    .filter(attribution -> attribution.cue().isPresent())
                    .map(Attribution::rule)
                    .filter(id -> !id.equals(rule.id()))
                    .distinct()
                    .toList();
        }
        return auditor.pack().patterns().matches(auditor.read(text)).stream()
                .map(Match::rule)
                .filter(other -> !other.id().equals(rule.id()))
                .filter(other -> other.finds().equals(rule.finds()))
                .filter(other ->
                        SUBJECTS.stream().allMatch(key -> other.attribute(key).equals(rule.attribute(key))))
                .map(Rule::id)
                .distinct()
                .toList();
    }

    /** The text as the rules see it. It must stay on one thread. */
    public Reading reading(String text) {
        return auditor.read(text);
    }

    /** The text audited. */
    public Audit audit(String text) {
        return auditor.audit(Article.ofText(text));
    }
}
