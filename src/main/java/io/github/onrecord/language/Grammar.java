package io.github.onrecord.language;

/** The trained tagger: the one part of reading that takes time to load, and that can be loaded beside the rules. */
public final class Grammar {
    private final OpenNlpTagger.Model model;

    private Grammar(OpenNlpTagger.Model model) {
        this.model = model;
    }

    /** Loads it from the class path. */
    public static Grammar read() {
        return new Grammar(OpenNlpTagger.Model.read());
    }

    OpenNlpTagger.Model model() {
        return model;
    }
}
