package io.github.onrecord.language;

import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Parts of speech, sentence by sentence, on first demand. */
final class SentenceTags {
    private static final Pattern AGE = Pattern.compile("\\p{N}+-(?:year|month|week|day)-old");

    private static final Set<String> NOMINAL = Set.of("NOUN", "PROPN", "ADJ");
    private static final Set<String> CLOSING_MARKS = Set.of("”", "\"", "''", "»");
    private static final int LONGEST_ROLE = 4;
    private static final int LONGEST_SPEAKER = 8;
    private final Tokens tokens;
    private final int[] nameOf;
    private final LexiconHits hits;
    private final Tagger tagger;
    private final @Nullable String[] tags;

    SentenceTags(Tokens tokens, int[] nameOf, LexiconHits hits, Tagger tagger) {
        this.tokens = tokens;
        this.nameOf = nameOf;
        this.hits = hits;
        this.tagger = tagger;
        tags = new String[tokens.size()];
    }

    String of(int token, Sentence sentence) {
        String tag = tags[token];
        if (tag == null) {
            read(sentence);
            tag = tags[token];
        }
        return tag == null ? "X" : tag;
    }

    private void read(Sentence sentence) {
        int count = 0;
        int[] at = new int[sentence.end() - sentence.first()];
        String[] words = new String[at.length];
        boolean idleCapitals = Capitals.areIdle(tokens, sentence);
        for (int i = sentence.first(); i < sentence.end(); i++) {
            if (tokens.lower(i).equals("'s") && count > 0) {
                words[count - 1] += "'s";
            } else {
                at[count] = i;
                boolean small = idleCapitals && nameOf[i] < 0;
                words[count++] = small ? tokens.lower(i) : straight(tokens.surface(i));
            }
        }
        String[] found = tagger.tag(java.util.Arrays.copyOf(words, count));
        for (int w = 0; w < count; w++) {
            spread(found[w], at[w], w + 1 < count ? at[w + 1] : sentence.end());
        }
        for (int i = sentence.first(); i < sentence.end(); i++) {
            settle(i, sentence);
        }
        for (int i = sentence.first(); i < sentence.end(); i++) {
            settleCue(i, sentence);
        }
    }

    /** "night's" is tagged as one word, NOUN+PART: the mark's half goes to the mark. */
    private void spread(String tag, int first, int end) {
        int plus = tag.indexOf('+');
        tags[first] = plus < 0 ? tag : tag.substring(0, plus);
        for (int i = first + 1; i < end; i++) {
            tags[i] = plus < 0 ? "PART" : tag.substring(plus + 1);
        }
    }

    /** What lists and capitals know better than the model. */
    private void settle(int i, Sentence sentence) {
        String word = tokens.lower(i);
        char first = word.charAt(0);
        if (nameOf[i] >= 0
                        && !word.equals("'s")
                        && Character.isUpperCase(tokens.surface(i).charAt(0))
                || hits.has(i, "months")
                        && Character.isUpperCase(tokens.surface(i).charAt(0))
                        && (besideNumber(i) || follows(i, sentence) || comesBeforeName(i, sentence))) {
            tags[i] = "PROPN";
        } else if (hits.lengthIs(i, "honorific-roles", 1) && comesBeforeName(i, sentence) && nameOf[i + 1] >= 0) {
            tags[i] = "PROPN";
        } else if ((hits.has(i, "modal-verbs") || hits.has(i, "auxiliaries")) && !"VERB".equals(tags[i])) {
            tags[i] = "AUX";
        } else if (!Character.isLetterOrDigit(first) && !word.equals("'s") && "%$£€".indexOf(first) < 0) {
            tags[i] = "PUNCT";
        } else if ("PUNCT".equals(tags[i]) && Character.isLetter(first)) {
            tags[i] = "NOUN";
        } else if (hits.has(i, "always-adjectives") || AGE.matcher(word).matches()) {
            tags[i] = "ADJ";
        } else if (word.equals("said") && !(i > 0 && tokens.lower(i - 1).equals("the"))) {
            tags[i] = "VERB";
        }
    }

    /** "until May": a capital after another word of the sentence. */
    private boolean follows(int i, Sentence sentence) {
        return i > sentence.first()
                && Character.isLetterOrDigit(tokens.surface(i - 1).charAt(0));
    }

    /** "May Holt may sing". */
    private boolean comesBeforeName(int i, Sentence sentence) {
        return i + 1 < sentence.end()
                && !tokens.surface(i + 1).equals("I")
                && Character.isUpperCase(tokens.surface(i + 1).charAt(0));
    }

    private boolean besideNumber(int i) {
        return i > 0 && Character.isDigit(tokens.lower(i - 1).charAt(0))
                || i + 1 < tokens.size()
                        && Character.isDigit(tokens.lower(i + 1).charAt(0));
    }

    /**
     * Cue words that can be nouns, which the model takes wrongly most often: "the paper says", "doctors fear that",
     * "reports suggest", "the mediators' thinking".
     */
    private void settleCue(int i, Sentence sentence) {
        String before = i > sentence.first() ? tag(i - 1) : "^";
        String after = i + 1 < sentence.end() ? tag(i + 1) : "$";
        boolean cue = hits.has(i, "reporting-verbs")
                || hits.has(i, "showing-verbs")
                || hits.has(i, "thinking-verbs")
                || hits.has(i, "document-verbs");
        if (tag(i).equals("PRON") && hits.has(i, "quantifiers") && (after.equals("NOUN") || after.equals("ADJ"))) {
            tags[i] = "DET";
        } else if (isRoleBeforeName(i, sentence)
                || isEndOfLongRole(i, sentence)
                || isNounAtTheEnd(i, sentence, before, after)) {
            tags[i] = "NOUN";
        } else if (tag(i).equals("VERB")
                && before.equals("DET")
                && (after.equals("NOUN") && !tokens.lower(i).endsWith("s")
                        || after.equals("ADJ") && tokens.lower(i).endsWith("ing"))) {
            tags[i] = "ADJ";
        } else if (tag(i).equals("VERB")
                && before.equals("DET")
                && hits.has(i, "nouns-from-adjectives")
                && !after.equals("NOUN")) {
            tags[i] = "NOUN";
        } else if (!tag(i).equals("VERB")
                && hits.has(i, "plain-saying-verbs")
                && (after.equals("PRON") || after.equals("SCONJ"))) {
            tags[i] = "VERB";
        } else if (tag(i).equals("ADJ")
                && cue
                && tokens.lower(i).endsWith("ed")
                && i + 1 < sentence.end()
                && tokens.lower(i + 1).equals("that")) {
            tags[i] = "VERB";
        } else if (cue && !tag(i).equals("VERB") && isVerbOfSpeaker(i, sentence, before)) {
            tags[i] = "VERB";
        } else if (tag(i).equals("ADJ") && before.equals("AUX") && after.equals("VERB")) {
            tags[i] = "ADV";
        } else if (tag(i).equals("NOUN") && cue && isVerbBetween(i, sentence, before, after)) {
            tags[i] = "VERB";
        } else if (tag(i).equals("VERB")
                && hits.has(i, "hearsay-nouns")
                && after.equals("VERB")
                && !before.equals("NOUN")
                && !before.equals("PRON")
                && !before.equals("PROPN")) {
            tags[i] = "NOUN";
        } else if (tag(i).equals("VERB") && i > sentence.first() && hits.lengthIs(i - 1, "report-nouns", 2)) {
            tags[i] = "NOUN";
        } else if (tag(i).equals("VERB")
                && before.equals("PART")
                && tokens.lower(i - 1).equals("'s")
                && !tokens.lower(i).endsWith("ed")) {
            tags[i] = "NOUN";
        } else if (tag(i).equals("VERB")
                && i > sentence.first()
                && tokens.lower(i - 1).equals("'")
                && tokens.lower(i).endsWith("ing")) {
            tags[i] = "NOUN";
        }
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
        String opening = tag(i - 2);
        boolean singular = before.equals("NOUN") && !tokens.lower(i - 1).endsWith("s");
        if (tag(i).equals("VERB")
                && singular
                && hits.has(i, "noun-verbs")
                && (opening.equals("DET") || opening.equals("ADJ"))) {
            return true;
        }
        boolean ends =
                after.equals("PUNCT") || after.equals("$") || after.equals("ADP") && hasVerb(sentence.first(), i);
        String opener = tag(i - 2);
        boolean phrase = opener.equals("DET") || opener.equals("ADJ") || hits.has(Math.max(0, i - 2), "possessives");
        return tag(i).equals("VERB") && ends && before.equals("NOUN") && hits.has(i, "document-nouns") && phrase;
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

    private static String straight(String surface) {
        return switch (surface) {
            case "“", "”", "«", "»", "„" -> "\"";
            default -> surface;
        };
    }
}
