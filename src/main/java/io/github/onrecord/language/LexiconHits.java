package io.github.onrecord.language;

import io.github.onrecord.lexicon.Lexicons;

/** Which list entries begin at which token, computed once for a text. */
final class LexiconHits {
    private final Lexicons lexicons;
    private final int[][] hits;

    LexiconHits(Tokens tokens, int[] blockEnds, Lexicons lexicons) {
        this.lexicons = lexicons;
        hits = new int[tokens.size()][];
        int block = 0;
        for (int i = 0; i < tokens.size(); i++) {
            while (i >= blockEnds[block]) {
                block++;
            }
            hits[i] = lexicons.beginningAt(tokens.lowers(), tokens.surfaces(), i, blockEnds[block]);
        }
    }

    /** Pairs {@code list << 8 | length}. */
    int[] at(int token) {
        return hits[token];
    }

    boolean hasAny(int token) {
        return hits[token].length > 0;
    }

    boolean has(int token, String list) {
        return length(token, list) > 0;
    }

    /** The longest entry of the list that begins at the token, in words; 0 where none does. */
    int length(int token, String list) {
        if (hits[token].length == 0) {
            return 0;
        }
        int id = lexicons.id(list);
        int longest = 0;
        for (int code : hits[token]) {
            if (code >> 8 == id) {
                longest = Math.max(longest, code & 0xff);
            }
        }
        return longest;
    }

    boolean lengthIs(int token, String list, int length) {
        int id = lexicons.id(list);
        for (int code : hits[token]) {
            if (code >> 8 == id && (code & 0xff) == length) {
                return true;
            }
        }
        return false;
    }

    /** Whether an entry of the list begins at or after {@code first} and ends with the token. */
    boolean hasEndingAt(int token, int first, String list) {
        int id = lexicons.id(list);
        for (int i = Math.max(first, token - 6); i <= token; i++) {
            for (int code : hits[i]) {
                if (code >> 8 == id && i + (code & 0xff) == token + 1) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether an entry of the list ends right before the token. */
    boolean endsAt(int token, String list) {
        return token > 0 && hasEndingAt(token - 1, Math.max(0, token - 6), list);
    }
}
