package io.github.onrecord.rules;

import io.github.onrecord.article.Block;
import io.github.onrecord.language.Reading;
import java.util.Locale;

/** Where in an article a rule looks. */
public enum Scope {
    /** Sentences that make claims, quoted or not. */
    BODY,
    /** Sentences that make claims, outside quotation marks. */
    UNQUOTED,
    /** Inside quotation marks. */
    QUOTED,
    /** Headline and subheads. */
    HEADLINE,
    /** Everywhere. */
    ANY;

    /** The name in rule files. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean takes(Block.Kind block) {
        return switch (this) {
            case BODY, UNQUOTED, QUOTED -> block.makesClaims();
            case HEADLINE -> block == Block.Kind.HEADLINE || block == Block.Kind.SUBHEAD;
            case ANY -> true;
        };
    }

    boolean takes(Reading reading, int token) {
        return switch (this) {
            case UNQUOTED -> !reading.isQuoted(token);
            case QUOTED -> reading.isQuoted(token);
            case BODY, HEADLINE, ANY -> true;
        };
    }
}
