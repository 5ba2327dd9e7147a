package io.github.onrecord.findings;

import io.github.onrecord.claims.Claim;
import io.github.onrecord.lexicon.RuleFault;
import io.github.onrecord.rules.Entry;
import io.github.onrecord.scoring.Condition;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The word lists and limits by which a headline is held against the text, as the file has them.
 *
 * @param leastSharedWords words that a part of the headline and a claim must share to be about one thing
 * @param leastShare and the share of the part's words, in percent
 * @param leastRelatedWords words that they must share for one word of the headline to be held against the claim
 * @param bareWhen what the text gives so should not stand bare in a headline; any may hold
 * @param neverWhen a claim of which any of these holds is never held against the headline
 * @param wideWhen a claim of which any of these holds goes beyond the text itself, and bears out no headline
 * @param words the word lists, by {@link WordList}
 * @param messages what a finding says, by {@link Gap}
 */
record HeadlineRules(
        int leastSharedWords,
        int leastShare,
        int leastRelatedWords,
        List<Condition> bareWhen,
        List<Condition> neverWhen,
        List<Condition> wideWhen,
        Map<WordList, Set<String>> words,
        Map<Gap, String> messages) {
    /** The blanks that a message about a headline may have. */
    private static final Set<String> BLANKS = new TreeSet<>(Set.of("evidence", "type", "words"));

    /** Copies the collections. */
    HeadlineRules {
        bareWhen = List.copyOf(bareWhen);
        neverWhen = List.copyOf(neverWhen);
        wideWhen = List.copyOf(wideWhen);
        words = Map.copyOf(words);
        messages = Map.copyOf(messages);
    }

    /** What the words of a headline can be. */
    enum WordList {
        CREDITS,
        HEDGES,
        SOURCES,
        FINDING_VERBS,
        OPENERS,
        QUANTIFIERS,
        HEADLINE_QUANTIFIERS,
        NOT_BEFORE,
        NOT_AFTER,
        DEFINITE,
        CAUSES,
        ASSOCIATIONS,
        STOP_WORDS;

        /** The key in the file. */
        String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** How a headline can outrun the text. */
    enum Gap {
        BARE,
        HEDGED,
        UNSUPPORTED,
        QUANTIFIER,
        CAUSE,
        QUOTATION;

        /** The key in the file. */
        String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** What it counts as among the measures. */
        HeadlineGap.Gap measured() {
            return switch (this) {
                case BARE, HEDGED -> HeadlineGap.Gap.BARE;
                case QUANTIFIER, CAUSE, QUOTATION -> HeadlineGap.Gap.OVERREACH;
                case UNSUPPORTED -> HeadlineGap.Gap.UNSUPPORTED;
            };
        }
    }

    /** Whether the claim itself says more than the text below it. */
    boolean isWide(Claim claim) {
        return wideWhen.stream()
                .anyMatch(condition -> condition.holds(claim.facts().keySet()));
    }

    /** The words of a list. */
    Set<String> list(WordList list) {
        return words.getOrDefault(list, Set.of());
    }

    /** What a finding says of such a gap. */
    String message(Gap gap) {
        return messages.getOrDefault(gap, "");
    }

    /** @param check the check that has them, faulty or not */
    static HeadlineRules read(Entry entry, Check check, String file, Set<String> facts, List<RuleFault> faults) {
        return new Reader(entry, file, "finding " + check.id(), facts, faults).rules(check);
    }

    private record Reader(Entry entry, String file, String owner, Set<String> facts, List<RuleFault> faults) {
        HeadlineRules rules(Check check) {
            checkKeys();
            return new HeadlineRules(
                    number("least-shared-words"),
                    number("least-share"),
                    number("least-related-words"),
                    CheckEntry.conditions(entry, "bare-when", file, owner, facts, faults),
                    CheckEntry.conditions(entry, "never-when", file, owner, facts, faults),
                    check.when(),
                    words(),
                    messages());
        }

        private void checkKeys() {
            Set<String> known = new TreeSet<>(Set.of(
                    "least-shared-words", "least-share", "least-related-words", "bare-when", "never-when", "messages"));
            for (WordList list : WordList.values()) {
                known.add(list.key());
            }
            for (String key : entry.fields().keySet()) {
                if (!known.contains(key)) {
                    fault("has the key '" + key + "' under 'headline'. The keys are " + String.join(", ", known) + ".");
                }
            }
        }

        private int number(String key) {
            String written = entry.text(key);
            if (!written.matches("[1-9]\\d{0,2}")) {
                fault("has '" + key + "': '" + written + "' under 'headline'. Write a whole number from 1 to 999.");
                return 1;
            }
            return Integer.parseInt(written);
        }

        private Map<WordList, Set<String>> words() {
            Map<WordList, Set<String>> words = new TreeMap<>();
            for (WordList list : WordList.values()) {
                Set<String> phrases = new TreeSet<>(entry.texts(list.key()));
                if (phrases.isEmpty()) {
                    fault("has no list '" + list.key() + "' under 'headline'. Write at least one word.");
                }
                phrases.forEach(phrase -> checkPhrase(list, phrase));
                words.put(list, phrases);
            }
            return words;
        }

        private void checkPhrase(WordList list, String phrase) {
            int length = phrase.split(" ", -1).length;
            if (!phrase.equals(phrase.toLowerCase(Locale.ROOT)) || phrase.isBlank() || length > Word.LONGEST_PHRASE) {
                fault("has '" + phrase + "' in the list '" + list.key() + "'. Write one to " + Word.LONGEST_PHRASE
                        + " words in small letters.");
            }
        }

        private Map<Gap, String> messages() {
            Optional<Entry> written = entry.field("messages");
            Map<Gap, String> messages = new LinkedHashMap<>();
            for (Gap gap : Gap.values()) {
                String message = written.map(table -> table.text(gap.key())).orElse("");
                if (message.isBlank() || !BLANKS.containsAll(Blanks.in(message))) {
                    fault("has no message '" + gap.key() + "' under 'headline', or one with an unknown blank."
                            + " The blanks are " + String.join(", ", BLANKS) + ".");
                }
                messages.put(gap, message);
            }
            return messages;
        }

        private void fault(String message) {
            faults.add(new RuleFault(file, entry.line(), "", owner + " " + message));
        }
    }
}
