package io.github.onrecord.claims;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/** A claim's fingerprint: its words in lower case without marks, and the how-manieth such claim it is; no offset. */
final class Fingerprint {
    private static final int HEX_DIGITS = 16;

    private Fingerprint() {}

    static String plain(String words) {
        StringBuilder out = new StringBuilder(words.length());
        boolean gap = false;
        for (char c : words.toLowerCase(Locale.ROOT).toCharArray()) {
            if (Character.isLetterOrDigit(c)) {
                out.append(gap && !out.isEmpty() ? " " : "").append(c);
                gap = false;
            } else if (c != '\'' && c != '’') {
                gap = true;
            }
        }
        return out.toString();
    }

    static String of(String plain, int nth) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest((plain + "#" + nth).getBytes(UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, HEX_DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
