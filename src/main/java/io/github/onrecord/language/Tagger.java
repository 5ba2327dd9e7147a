package io.github.onrecord.language;

/** Says what part of speech each word of a sentence is, in universal tags: NOUN, VERB, PROPN ... */
interface Tagger {
    /**
     * One tag for each word.
     *
     * @param words words of one sentence, straight quotation marks, possessives joined to their noun
     * @return one tag a word
     */
    String[] tag(String[] words);
}
