package io.github.onrecord.editor;

import java.util.regex.Pattern;

/**
 * How words are set. Words of a draft are always shown as such: in Markdown they can open no link, fetch no picture and
 * set nothing, and what could turn the direction of a line is left out.
 */
enum Markup {
    MARKDOWN {
        @Override
        String plain(String words) {
            return SIGNS.matcher(visible(words)).replaceAll("\\\\$0");
        }

        @Override
        String strong(String words) {
            return "**" + plain(words) + "**";
        }

        @Override
        String code(String id) {
            return "`" + visible(id).replace('`', '\'') + "`";
        }

        @Override
        String link(String words, String address) {
            return "[" + plain(words) + "](<" + address.replaceAll("[<>\\s]", "") + ">)";
        }
    },
    PLAIN {
        @Override
        String plain(String words) {
            return visible(words);
        }

        @Override
        String strong(String words) {
            return visible(words);
        }

        @Override
        String code(String id) {
            return visible(id);
        }

        @Override
        String link(String words, String address) {
            return visible(words);
        }
    };

    private static final Pattern SIGNS = Pattern.compile("[\\\\`*_\\[\\]<>#|~&]");
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cntrl}\\u2028\\u2029]+");
    private static final Pattern TURNING = Pattern.compile("[\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]");

    /** Words as they are. */
    abstract String plain(String words);

    /** Words that stand out. */
    abstract String strong(String words);

    /** A name that programs know. */
    abstract String code(String id);

    /** Words that lead to a page on the web. */
    abstract String link(String words, String address);

    private static String visible(String words) {
        return TURNING.matcher(UNSEEN.matcher(words).replaceAll(" ")).replaceAll("");
    }
}
