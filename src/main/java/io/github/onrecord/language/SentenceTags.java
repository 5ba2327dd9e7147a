package io.github.onrecord.language;

import org.jspecify.annotations.Nullable;

/** Parts of speech, sentence by sentence, on first demand. */
final class SentenceTags {
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
        for (int i = sentence.first(); i < sentence.end(); i++) {
            if (tokens.lower(i).equals("'s") && count > 0) {
                words[count - 1] += "'s";
            } else {
                at[count] = i;
                words[count++] = straight(tokens.surface(i));
            }
        }
        String[] found = tagger.tag(java.util.Arrays.copyOf(words, count));
        for (int w = 0; w < count; w++) {
            spread(found[w], at[w], w + 1 < count ? at[w + 1] : sentence.end());
        }
        for (int i = sentence.first(); i < sentence.end(); i++) {
            settle(i);
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
    private void settle(int i) {
        String word = tokens.lower(i);
        if (nameOf[i] >= 0
                && !word.equals("'s")
                && Character.isUpperCase(tokens.surface(i).charAt(0))) {
            tags[i] = "PROPN";
        } else if ((hits.has(i, "modal-verbs") || hits.has(i, "auxiliaries")) && !"VERB".equals(tags[i])) {
            tags[i] = "AUX";
        } else if (!Character.isLetterOrDigit(word.charAt(0))
                && !word.equals("'s")
                && !word.equals("%")
                && !word.equals("$")
                && !word.equals("£")
                && !word.equals("€")) {
            tags[i] = "PUNCT";
        }
    }

    private static String straight(String surface) {
        return switch (surface) {
            case "“", "”", "«", "»", "„" -> "\"";
            default -> surface;
        };
    }
}
