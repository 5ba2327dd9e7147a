package io.github.onrecord.language;

import io.github.onrecord.article.Article;
import io.github.onrecord.lexicon.Lexicons;
import java.util.Set;

/**
 * Reads articles. Immutable and safe for use from any thread; each {@link Reading} belongs to one thread.
 *
 * <pre>{@code
 * Reading reading = new Reader(lexicons).read(Article.ofText("Police said two men were held."));
 * reading.sentences().size(); // 1
 * }</pre>
 */
public final class Reader {
    private final Lexicons lexicons;
    private final OpenNlpTagger.Model model;
    private final Tokenizer tokenizer;

    /** Loads the tagger's model. */
    public Reader(Lexicons lexicons) {
        this(lexicons, Grammar.read());
    }

    /** Takes a tagger that was loaded elsewhere. */
    public Reader(Lexicons lexicons, Grammar grammar) {
        this.lexicons = lexicons;
        this.model = grammar.model();
        Set<String> abbreviations = lexicons.id("abbreviations") < 0 ? Set.of() : lexicons.entries("abbreviations");
        this.tokenizer = new Tokenizer(abbreviations);
    }

    /** Tokens, sentences, quotations and names at once; parts of speech when somebody asks. */
    public Reading read(Article article) {
        Tokens tokens = new Tokens();
        int[] blockEnds = new int[article.blocks().size()];
        for (int b = 0; b < blockEnds.length; b++) {
            tokenizer.read(article.text(), article.blocks().get(b).span(), tokens);
            blockEnds[b] = tokens.size();
        }
        return new Reading(article, lexicons, tokens, blockEnds, model.newTagger());
    }
}
