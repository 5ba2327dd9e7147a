package io.github.onrecord.findings;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;

/**
 * Gives the findings of one article names that outlive edits elsewhere on the page: no offset goes in, only the code,
 * the words, and the how-manieth such finding it is. Fresh for each article.
 */
final class Fingerprints {
    private static final int BYTES = 8;

    private final Map<String, Integer> met = new HashMap<>();

    /** Sixteen hexadecimal digits. */
    String next(String code, String words) {
        String content = code + "\n" + plain(words);
        int count = met.merge(content, 1, Integer::sum);
        return HexFormat.of().formatHex(sha256(content + "\n" + count), 0, BYTES);
    }

    /** Lower case, no marks, one space between words: curly or straight quotation marks are one. */
    static String plain(String words) {
        StringBuilder plain = new StringBuilder();
        boolean gap = false;
        for (int unit : words.toLowerCase(Locale.ROOT).codePoints().toArray()) {
            if (Character.isLetterOrDigit(unit)) {
                plain.append(gap && !plain.isEmpty() ? " " : "").appendCodePoint(unit);
                gap = false;
            } else if (unit != '\'' && unit != '’') {
                gap = true;
            }
        }
        return plain.toString();
    }

    private static byte[] sha256(String content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content.getBytes(UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
