package io.github.onrecord.archive;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.onrecord.article.Article;
import io.github.onrecord.article.Block;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What tells one text from another: a hash of the words of its blocks, blanks between them made one. The key is the
 * first 64 bits; among ten million different texts two share a key with a probability of three in a million.
 *
 * @param key the first 64 bits
 * @param sha256 the whole hash, hexadecimal
 */
record TextHash(long key, String sha256) {
    static TextHash of(Article article) {
        StringBuilder words = new StringBuilder(article.text().length());
        for (Block block : article.blocks()) {
            words.append(block.span().in(article.text())).append('\n');
        }
        return ofWords(words);
    }

    static TextHash ofWords(CharSequence text) {
        byte[] hash = digest().digest(singleSpaced(text).getBytes(UTF_8));
        return new TextHash(ByteBuffer.wrap(hash).getLong(), HexFormat.of().formatHex(hash));
    }

    private static String singleSpaced(CharSequence text) {
        StringBuilder spaced = new StringBuilder(text.length());
        boolean blank = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) || c == '\u00A0' || c == '\u0085') {
                blank = true;
                continue;
            }
            if (blank && !spaced.isEmpty()) {
                spaced.append(' ');
            }
            spaced.append(c);
            blank = false;
        }
        return spaced.toString();
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
