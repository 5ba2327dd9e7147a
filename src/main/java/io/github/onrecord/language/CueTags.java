package io.github.onrecord.language;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tags of cue words and roles, where the words around them decide against the model. */
final class CueTags {
    private static final Set<String> NOMINAL = Set.of("NOUN", "PROPN", "ADJ");
    private static final Set<String> SUBJECTS = Set.of("NOUN", "PRON", "PROPN");
    private static final Set<String> CLOSING_MARKS = Set.of("”", "\"", "''", "»");
    private static final int LONGEST_ROLE = 4;
    private static final int LONGEST_SPEAKER = 8;
    private static final Optional<String> NOUN = Optional.of("NOUN");
    private static final Optional<String> VERB = Optional.of("VERB");
    private static final Optional<String> ADJECTIVE = Optional.of("ADJ");

    private final Tokens tokens;
    private final int[] nameOf;
    private final LexiconHits hits;
    private final @Nullable String[] tags;

    /** @param tags those of all tokens; what is settled is written there */
    CueTags(Tokens tokens, int[] nameOf, LexiconHits hits, @Nullable String[] tags) {
        this.tokens = tokens;
        this.nameOf = nameOf;
        this.hits = hits;
        this.tags = tags;
    }

    /**
     * Cue words that can be nouns, which the model takes wrongly most often: "the paper says", "doctors fear that",
     * "reports suggest", "the mediators' thinking".
     */
    void settle(int i, Sentence sentence) {
        String before = i > sentence.first() ? tag(i - 1) : "^";
        String after = i + 1 < sentence.end() ? tag(i + 1) : "$";
        Optional<String> settled =
                tag(i).equals("VERB") ? noVerb(i, sentence, before, after) : another(i, sentence, before, after);
        settled.ifPresent(tag -> tags[i] = tag);
    }

    private boolean isCue(int i) {
        return hits.has(i, "reporting-verbs")
                || hits.has(i, "showing-verbs")
                || hits.has(i, "thinking-verbs")
                || hits.has(i, "document-verbs");
    }

    /** What the model takes for a verb and is none; empty where it may be one. */
    private Optional<String> noVerb(int i, Sentence sentence, String before, String after) {
        String word = tokens.lower(i);
        if (isRoleBeforeName(i, sentence) || isNounAtTheEnd(i, sentence, before, after)) {
            return NOUN;
        }
        if (before.equals("DET")
                && (after.equals("NOUN") && !word.endsWith("s") || after.equals("ADJ") && word.endsWith("ing"))) {
            return ADJECTIVE;
        }
        String mark = i > sentence.first() ? tokens.lower(i - 1) : "";
        boolean noun = before.equals("DET") && hits.has(i, "nouns-from-adjectives") && !after.equals("NOUN")
                || hits.has(i, "hearsay-nouns") && after.equals("VERB") && !SUBJECTS.contains(before)
                || i > sentence.first() && hits.lengthIs(i - 1, "report-nouns", 2)
                || before.equals("PART") && mark.equals("'s") && !word.endsWith("ed")
                || mark.equals("'") && word.endsWith("ing");
        return noun ? NOUN : Optional.empty();
    }

    /** What the model takes for something else than a verb, and is a verb or another thing; empty where it may be right. */
    private Optional<String> another(int i, Sentence sentence, String before, String after) {
        String tag = tag(i);
        if (tag.equals("PRON") && hits.has(i, "quantifiers") && (after.equals("NOUN") || after.equals("ADJ"))) {
            return Optional.of("DET");
        }
        if (isRoleBeforeName(i, sentence) || isEndOfLongRole(i, sentence)) {
            return NOUN;
        }
        boolean cue = isCue(i);
        String next = i + 1 < sentence.end() ? tokens.lower(i + 1) : "";
        boolean verb = hits.has(i, "plain-saying-verbs") && (after.equals("PRON") || after.equals("SCONJ"))
                || tag.equals("ADJ") && cue && tokens.lower(i).endsWith("ed") && next.equals("that")
                || cue && isVerbOfSpeaker(i, sentence, before);
        if (verb) {
            return VERB;
        }
        if (tag.equals("ADJ") && before.equals("AUX") && after.equals("VERB")) {
            return Optional.of("ADV");
        }
        return tag.equals("NOUN") && cue && isVerbBetween(i, sentence, before, after) ? VERB : Optional.empty();
    }

    /** "“...,” Ruiz tweeted", "“...,” a voice in the film states.": a cue between a quotation and a stop, or behind a name. */
    private boolean isVerbOfSpeaker(int i, Sentence sentence, String before) {
        boolean past = tokens.lower(i).endsWith("ed");
        if (past && (before.equals("PROPN") || before.equals("PRON"))) {
            return true;
        }
        int end = i + Math.max(1, hits.length(i, "reporting-verbs"));
        boolean stops = end >= sentence.end() || ".,".contains(tokens.lower(end));
        boolean noun = before.equals("NOUN") || before.equals("PROPN");
        return stops && noun && (past || tokens.lower(i).endsWith("s")) && followsQuotation(i, sentence);
    }

    private boolean followsQuotation(int i, Sentence sentence) {
        for (int at = i - 1; at > sentence.first() && i - at <= LONGEST_SPEAKER; at--) {
            if (tag(at).equals("VERB") || tag(at).equals("AUX")) {
                return false;
            }
            if (CLOSING_MARKS.contains(tokens.surface(at))) {
                return true;
            }
        }
        return false;
    }

    /** "verger Colm Adair", "retired teacher Ana Ruiz": a small-letter role right before a name. */
    private boolean isRoleBeforeName(int i, Sentence sentence) {
        boolean small = Character.isLowerCase(tokens.surface(i).charAt(0));
        return small
                && i + 1 < sentence.end()
                && nameOf[i + 1] >= 0
                && (i == sentence.first() || nameOf[i] != nameOf[i + 1])
                && (hits.lengthIs(i, "roles", 1)
                        || hits.lengthIs(i, "weak-roles", 1)
                        || hits.lengthIs(i, "kin-and-ties", 1));
    }

    /** "the acting chief executive of Norland Rail": an adjective by its form, and the last word of a role. */
    private boolean isEndOfLongRole(int i, Sentence sentence) {
        boolean found = false;
        for (int first = Math.max(sentence.first(), i - LONGEST_ROLE + 1); first < i; first++) {
            found |= hits.lengthIs(first, "roles", i - first + 1);
        }
        return found && tag(i).equals("ADJ");
    }

    /** "according to the harbour log": no verb ends a noun phrase that a determiner opened. */
    private boolean isNounAtTheEnd(int i, Sentence sentence, String before, String after) {
        String opener = tag(i - 2);
        boolean opened = opener.equals("DET") || opener.equals("ADJ");
        boolean singular = before.equals("NOUN") && !tokens.lower(i - 1).endsWith("s");
        if (singular && hits.has(i, "noun-verbs") && opened) {
            return true;
        }
        boolean ends =
                after.equals("PUNCT") || after.equals("$") || after.equals("ADP") && hasVerb(sentence.first(), i);
        boolean phrase = opened || hits.has(Math.max(0, i - 2), "possessives");
        return ends && before.equals("NOUN") && hits.has(i, "document-nouns") && phrase;
    }

    private boolean hasVerb(int first, int end) {
        for (int i = first; i < end; i++) {
            if (tag(i).equals("VERB")) {
                return true;
            }
        }
        return false;
    }

    private boolean isVerbBetween(int i, Sentence sentence, String before, String after) {
        String next = i + 1 < sentence.end() ? tokens.lower(i + 1) : ".";
        boolean subjectBefore =
                before.equals("NOUN") || before.equals("PROPN") || before.equals("PRON") || before.equals("NUM");
        if (subjectBefore && next.equals("that")) {
            return true;
        }
        boolean counts = next.equals("how") || next.equals("what") || after.equals("NUM");
        if (counts
                && hits.has(i, "showing-verbs")
                && (before.equals("NUM") || subjectBefore && tokens.lower(i - 1).endsWith("s"))) {
            return true;
        }
        boolean present = tokens.lower(i).endsWith("s");
        boolean thingBefore = i > sentence.first()
                && (hits.hasEndingAt(i - 1, sentence.first(), "artefact-nouns")
                        || hits.hasEndingAt(i - 1, sentence.first(), "document-nouns"));
        if (thingBefore
                && (hits.has(i, "showing-verbs") || hits.has(i, "document-verbs"))
                && (present || tokens.lower(i).equals("show"))
                && (after.equals("NUM") || after.equals("NOUN") || after.equals("ADJ"))) {
            return true;
        }
        boolean afterAside = i > sentence.first() && tokens.lower(i - 1).equals(",");
        boolean objectAfter =
                after.equals("DET") || after.equals("PROPN") || after.equals("NUM") || after.equals("PRON");
        boolean infinitiveAfter = afterAside && (next.equals("to") || next.equals("that"));
        if (present && (afterAside || subjectBefore) && (objectAfter || infinitiveAfter)
                || afterAside && next.equals("that")) {
            return true;
        }
        int end = i + Math.max(1, hits.length(i, "reporting-verbs"));
        String stop = end < sentence.end() ? tokens.lower(end) : ".";
        boolean stops = stop.equals(".") || stop.equals(",");
        boolean named = before.equals("NOUN") || before.equals("PROPN");
        return present && named && stops && subjectOpens(i - 1, sentence);
    }

    /** Whether the noun phrase before the token follows a comma or a quotation: ", the paper states." */
    private boolean subjectOpens(int noun, Sentence sentence) {
        int at = noun;
        while (at > sentence.first() && NOMINAL.contains(tag(at)) && noun - at < 4) {
            at--;
        }
        int before = tag(at).equals("DET") ? at - 1 : at;
        return before >= sentence.first() && tag(before).equals("PUNCT");
    }

    private String tag(int i) {
        String tag = i < 0 ? null : tags[i];
        return tag == null ? "X" : tag;
    }
}
