package io.github.onrecord.language;

import io.github.onrecord.article.Article;
import io.github.onrecord.article.Span;
import io.github.onrecord.lexicon.Lexicons;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An article as English. Tokens are numbered through the whole article; sentences, quotations and names are runs of
 * them. Parts of speech are found for a sentence when first asked for, so a reading must stay on one thread.
 */
public final class Reading {
    private final Article article;
    private final Lexicons lexicons;
    private final Tokens tokens;
    private final List<Quotation> quotations;
    private final List<Sentence> sentences;
    private final LexiconHits hits;
    private final List<Name> names;
    private final int[] sentenceOf;
    private final int[] quotationOf;
    private final int[] nameOf;
    private final SentenceTags tags;
    private final @Nullable Phrases[] phrases;

    Reading(Article article, Lexicons lexicons, Tokens tokens, int[] blockEnds, Tagger tagger) {
        this.article = article;
        this.lexicons = lexicons;
        this.tokens = tokens;
        quotations = QuotationReader.read(article, tokens, blockEnds, lexicons);
        sentences = SentenceReader.read(article, tokens, blockEnds, quotations, lexicons);
        hits = new LexiconHits(tokens, blockEnds, lexicons);
        names = NameReader.read(tokens, sentences, hits);
        sentenceOf = new int[tokens.size()];
        sentences.forEach(s -> java.util.Arrays.fill(sentenceOf, s.first(), s.end(), s.index()));
        quotationOf = new int[tokens.size()];
        java.util.Arrays.fill(quotationOf, -1);
        for (int q = 0; q < quotations.size(); q++) {
            java.util.Arrays.fill(
                    quotationOf, quotations.get(q).first(), quotations.get(q).end(), q);
        }
        nameOf = new int[tokens.size()];
        java.util.Arrays.fill(nameOf, -1);
        for (int n = 0; n < names.size(); n++) {
            java.util.Arrays.fill(nameOf, names.get(n).first(), names.get(n).end(), n);
        }
        tags = new SentenceTags(tokens, nameOf, hits, tagger);
        phrases = new Phrases[sentences.size()];
    }

    public Article article() {
        return article;
    }

    public Lexicons lexicons() {
        return lexicons;
    }

    /** In reading order; every token is in one. */
    public List<Sentence> sentences() {
        return sentences;
    }

    /** In order of their opening marks, disjoint: of nested ones the outermost. */
    public List<Quotation> quotations() {
        return quotations;
    }

    /** In reading order, disjoint. */
    public List<Name> names() {
        return names;
    }

    /** How many tokens. */
    public int size() {
        return tokens.size();
    }

    /** The token in lower case, with straight apostrophes. */
    public String lower(int token) {
        return tokens.lower(token);
    }

    /** The token as printed, with straight apostrophes. */
    public String surface(int token) {
        return tokens.surface(token);
    }

    /** Where a run of tokens stands in the text. */
    public Span span(int first, int end) {
        return tokens.span(first, end);
    }

    /** First UTF-16 unit of a token. */
    public int start(int token) {
        return tokens.start(token);
    }

    /** The unit after a token. */
    public int end(int token) {
        return tokens.end(token);
    }

    /** The words of a run of tokens, as in the text. */
    public String words(int first, int end) {
        return article.text().substring(tokens.start(first), tokens.end(end - 1));
    }

    /** The sentence that holds the token. */
    public Sentence sentenceOf(int token) {
        return sentences.get(sentenceOf[token]);
    }

    /** The quotation that holds the token, marks included. */
    public Optional<Quotation> quotationAt(int token) {
        return quotationOf[token] < 0 ? Optional.empty() : Optional.of(quotations.get(quotationOf[token]));
    }

    /** Whether the token stands inside quotation marks that quote someone's words. */
    public boolean isQuoted(int token) {
        return quotationOf[token] >= 0
                && quotations.get(quotationOf[token]).kind().isSpeech();
    }

    /** The name that holds the token. */
    public Optional<Name> nameAt(int token) {
        return nameOf[token] < 0 ? Optional.empty() : Optional.of(names.get(nameOf[token]));
    }

    /** List entries that begin at the token, as pairs {@code list << 8 | length in words}. */
    public int[] entriesAt(int token) {
        return hits.at(token);
    }

    /** Whether an entry of the list begins at the token. */
    public boolean isIn(int token, String list) {
        return hits.has(token, list);
    }

    /** The longest entry of the list beginning at the token, in words, or 0. */
    public int lengthIn(int token, String list) {
        return hits.length(token, list);
    }

    /** The token's part of speech as a universal tag: "NOUN", "VERB", "PROPN" ... */
    public String tag(int token) {
        return tags.of(token, sentenceOf(token));
    }

    /** Noun phrases and verb groups of a sentence. */
    public Phrases phrases(Sentence sentence) {
        Phrases found = phrases[sentence.index()];
        if (found == null) {
            found = Phrases.read(this, sentence);
            phrases[sentence.index()] = found;
        }
        return found;
    }

    /** The first token that begins at or after the offset; {@link #size()} where none does. */
    public int tokenFrom(int offset) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.start(middle) < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /**
     * How many tokens a word class takes from a token on.
     *
     * @return the length of the phrase that begins there, or 0
     */
    public int lengthOf(WordClass kind, int token) {
        return switch (kind) {
            case PERSON, ORG, OUTLET, PLACE, PLATFORM -> nameLength(token, kind);
            case NAME ->
                nameOf[token] >= 0 && names.get(nameOf[token]).first() == token
                        ? names.get(nameOf[token]).end() - token
                        : 0;
            case ROLE -> Math.max(hits.length(token, "roles"), hits.length(token, "journalist-roles"));
            case PRONOUN -> hits.length(token, "pronouns");
            case NUMBER ->
                Character.isDigit(tokens.surface(token).charAt(0)) || hits.has(token, "number-words") ? 1 : 0;
            case QUOTE ->
                quotationOf[token] >= 0
                                && quotations.get(quotationOf[token]).first() == token
                                && quotations.get(quotationOf[token]).end()
                                        <= sentenceOf(token).end()
                        ? quotations.get(quotationOf[token]).end() - token
                        : 0;
            case NOUN_PHRASE -> phrases(sentenceOf(token)).nounPhraseLength(token);
        };
    }

    private int nameLength(int token, WordClass kind) {
        if (nameOf[token] < 0) {
            return 0;
        }
        Name name = names.get(nameOf[token]);
        return name.first() == token && name.kind() == kind ? name.end() - token : 0;
    }
}
