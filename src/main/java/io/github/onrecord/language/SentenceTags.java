package io.github.onrecord.language;

import java.util.Arrays;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Parts of speech, sentence by sentence, on first demand. */
final class SentenceTags {
    private static final Pattern AGE = Pattern.compile("\\p{N}+-(?:year|month|week|day)-old");

    private final Tokens tokens;
    private final int[] nameOf;
    private final LexiconHits hits;
    private final Tagger tagger;
    private final CueTags cues;
    private final @Nullable String[] tags;

    SentenceTags(Tokens tokens, int[] nameOf, LexiconHits hits, Tagger tagger) {
        this.tokens = tokens;
        this.nameOf = nameOf;
        this.hits = hits;
        this.tagger = tagger;
        tags = new String[tokens.size()];
        cues = new CueTags(tokens, nameOf, hits, tags);
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
        String[] found = tagger.tag(Arrays.copyOf(words, count));
        for (int w = 0; w < count; w++) {
            spread(found[w], at[w], w + 1 < count ? at[w + 1] : sentence.end());
        }
        for (int i = sentence.first(); i < sentence.end(); i++) {
            settle(i, sentence);
        }
        for (int i = sentence.first(); i < sentence.end(); i++) {
            cues.settle(i, sentence);
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

    private static String straight(String surface) {
        return switch (surface) {
            case "“", "”", "«", "»", "„" -> "\"";
            default -> surface;
        };
    }
}
