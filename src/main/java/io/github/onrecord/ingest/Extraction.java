package io.github.onrecord.ingest;

import java.util.Locale;
import java.util.Optional;

/**
 * How an article was got out of what stands around it.
 *
 * @param means by what it was found
 * @param confidence how much of the running text found is likely to be the article, and all of it; 0 to 1
 * @param linkShare the share of its characters that stand in links, of a page that marks no article the share of all its
 *     characters; 0 to 1, high in lists of stories
 * @param template the element of the page that holds it, as tags and classes without numbers; the same for all pages of
 *     one template
 * @param pageType what the page calls itself: {@code NewsArticle}, {@code LiveBlogPosting}, {@code website}
 * @param address the page's address as the page gives it
 * @param free false where the page says that it is only for subscribers
 */
public record Extraction(
        Means means,
        double confidence,
        double linkShare,
        Optional<String> template,
        Optional<String> pageType,
        Optional<String> address,
        Optional<Boolean> free) {
    /** The file is the article and nothing else. */
    public static final Extraction WHOLE = of(Means.WHOLE, 1);

    /** How the words were found. */
    public enum Means {
        /** The file is the article. */
        WHOLE,
        /** The page marks its article. */
        MARKED,
        /** The densest text of a page that marks none. */
        DENSEST,
        /** The page's own description of its article, as JSON-LD. */
        STRUCTURED_DATA,
        /** The full text in a feed. */
        FEED,
        /** A feed that has no more than a summary. */
        FEED_SUMMARY,
        /** A field of an export. */
        FIELD;

        /** The name in the store. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Checks the shares. */
    public Extraction {
        if (!(confidence >= 0 && confidence <= 1 && linkShare >= 0 && linkShare <= 1)) {
            throw new IllegalArgumentException("shares are 0 to 1: " + confidence + ", " + linkShare);
        }
    }

    /** The same with another address, where one is known. */
    Extraction at(Optional<String> other) {
        return new Extraction(means, confidence, linkShare, template, pageType, other.or(() -> address), free);
    }

    /** Words that did not come out of a page. */
    static Extraction of(Means means, double confidence) {
        return new Extraction(
                means, confidence, 0, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
