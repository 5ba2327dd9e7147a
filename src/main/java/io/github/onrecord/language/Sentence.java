package io.github.onrecord.language;

import io.github.onrecord.article.Block;

/**
 * A sentence, as a run of tokens.
 *
 * @param index its number in the article, from 0
 * @param first its first token
 * @param end the token after its last
 * @param block the block that holds it
 * @param blockIndex that block's number in the article
 */
public record Sentence(int index, int first, int end, Block block, int blockIndex) {
    /** Whether the token is inside. */
    public boolean holds(int token) {
        return first <= token && token < end;
    }
}
