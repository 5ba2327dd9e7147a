package io.github.onrecord.editor;

import io.github.onrecord.article.Span;
import io.github.onrecord.audit.Audit;
import io.github.onrecord.audit.Auditor;
import io.github.onrecord.audit.Confidence;
import io.github.onrecord.audit.RuleCard;
import io.github.onrecord.audit.RuleVoice;
import io.github.onrecord.findings.Finding;
import io.github.onrecord.scoring.ScoredClaim;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code explain}: how the claims of a sentence come to their scores, which rules fire on it, or why one does not. */
final class ExplainTool implements AgentTool {
    private static final int LONGEST_SENTENCE = 2_000;
    private static final int LONGEST_ID = 100;

    private final AgentAudits audits;

    ExplainTool(AgentAudits audits) {
        this.audits = audits;
    }

    @Override
    public String name() {
        return "explain";
    }

    @Override
    public String title() {
        return "Explain a score or a rule";
    }

    @Override
    public String about() {
        return "Explains a sentence of an article: each of its claims with the visible sum behind its score (points,"
                + " rule, words, standard, limits), what there is to ask, and the rules that fire. With a rule: what it"
                + " catches in the sentence, or the first thing it misses.";
    }

    @Override
    public ToolInput input() {
        return new ToolInput()
                .required("sentence", "The sentence or claim, in the article's own words.", LONGEST_SENTENCE)
                .optional(
                        "article",
                        "The article that it stands in. What stands around a sentence counts, so give it where there is"
                                + " one.",
                        AgentAudits.LONGEST_TEXT)
                .choice("format", "How to read the article; plain text unless told.", AgentAudits.FORMATS)
                .optional("rule", "Ask about one rule by its id, as list_rules has it.", LONGEST_ID);
    }

    @Override
    public String answer(Map<String, String> given) throws BadCall {
        String sentence = given.getOrDefault("sentence", "").strip();
        Optional<String> rule = Optional.ofNullable(given.get("rule"));
        List<String> lines = new ArrayList<>();
        if (rule.isEmpty()) {
            claims(sentence, given, lines);
        } else {
            check(rule.get());
        }
        voices(sentence, rule, lines);
        return String.join("\n", lines).strip();
    }

    private void claims(String sentence, Map<String, String> given, List<String> lines) throws BadCall {
        Optional<String> article = Optional.ofNullable(given.get("article"));
        Audit audit = audits.audit(article.orElse(sentence), given).audit();
        Span words = place(sentence, audit.article().text());
        if (article.isEmpty()) {
            audit = asIfScored(audit);
            lines.add("The sentence stands alone here; in an article, what stands around it counts too.");
        }
        ClaimSum sums = new ClaimSum(audit, audits.pack().standards(), Markup.PLAIN);
        for (ScoredClaim scored : audit.claims()) {
            if (scored.claim().spans().overlaps(words)) {
                lines.add("");
                lines.add("Claim: “" + scored.claim().spans().in(audit.article().text()) + "”");
                lines.addAll(sums.of(scored));
                audit.findingsOf(scored.claim().id()).forEach(finding -> lines.add(question(finding)));
            }
        }
        if (lines.stream().noneMatch(line -> line.startsWith("Claim: "))) {
            lines.add("No claim stands there: headings, bylines and datelines make none.");
        }
    }

    /** Where the sentence stands, whatever its blanks. */
    private static Span place(String sentence, String text) throws BadCall {
        StringBuilder folded = new StringBuilder();
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            if (!Character.isWhitespace(text.charAt(i))) {
                folded.append(text.charAt(i));
                places.add(i);
            }
        }
        String wanted = sentence.replaceAll("\\s+", "");
        int at = folded.indexOf(wanted);
        if (at < 0 || wanted.isEmpty()) {
            throw new BadCall("The article does not hold this sentence. Copy its words from the article.");
        }
        return new Span(places.get(at), places.get(at + wanted.length() - 1) + 1);
    }

    /** A sentence alone is too short to be scored as an article, but here it is asked how it would be. */
    private static Audit asIfScored(Audit audit) {
        return new Audit(
                audit.article(),
                new Confidence(true, List.of()),
                audit.sources(),
                audit.attributions(),
                audit.claims(),
                audit.findings(),
                audit.measures(),
                audit.rules());
    }

    private static String question(Finding finding) {
        return finding.code() + " (" + finding.severity().id() + "): "
                + (finding.message() + " " + finding.question()).strip();
    }

    private void check(String rule) throws BadCall {
        Optional<RuleCard> card = audits.pack().cards().stream()
                .filter(known -> known.id().equals(rule))
                .findFirst();
        if (card.isEmpty()) {
            throw new BadCall("There is no rule '" + rule + "'. The tool list_rules names them all.");
        }
        if (!card.get().kind().equals("pattern")) {
            throw new BadCall(
                    "The rule " + rule + " is a " + card.get().kind()
                            + ", which looks at whole claims and not at a sentence. Call again without 'rule' to see its part.");
        }
    }

    private void voices(String sentence, Optional<String> rule, List<String> lines) {
        List<RuleVoice> voices = Auditor.with(audits.pack()).explain(sentence, rule).stream()
                .filter(voice -> voice.fired() || rule.isPresent())
                .toList();
        lines.add("");
        if (voices.isEmpty()) {
            lines.add("No rule fires on the sentence.");
        }
        for (RuleVoice voice : voices) {
            lines.add(voice.rule()
                    + (voice.fired() ? " fires on “" + voice.words() + "”" : " does not fire: it " + voice.words()));
            voice.captures().forEach((name, caught) -> lines.add("  " + name + ": " + caught));
        }
    }
}
