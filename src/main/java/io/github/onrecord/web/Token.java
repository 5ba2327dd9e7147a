package io.github.onrecord.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;

/** The secret of one start: who has it was shown the terminal. */
final class Token {
    private static final int BYTES = 24;

    private final String words;

    private Token(String words) {
        this.words = words;
    }

    static Token random() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return new Token(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** Letters, digits, {@code -} and {@code _}. */
    String words() {
        return words;
    }

    /** Whether this is it. How long that takes to tell does not depend on how much of it is right. */
    boolean is(String given) {
        return MessageDigest.isEqual(words.getBytes(UTF_8), given.getBytes(UTF_8));
    }
}
