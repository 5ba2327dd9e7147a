package io.github.onrecord.archive;

import java.util.List;
import java.util.Optional;

/**
 * What became of one item.
 *
 * @param rows what it puts into the store in any case
 * @param texts the texts in it whose audit the store had not
 * @param passedOver why it was left out; empty where it was not
 * @param met how many texts were met
 * @param words how many words they have
 */
record Outcome(List<Row> rows, List<Text> texts, Optional<String> passedOver, int met, long words) {
    Outcome {
        rows = List.copyOf(rows);
        texts = List.copyOf(texts);
    }

    /**
     * A text and its audit.
     *
     * @param article the key
     * @param rows of the text and of its audit
     */
    record Text(long article, List<Row> rows) {
        Text {
            rows = List.copyOf(rows);
        }
    }

    static Outcome of(Row row) {
        return new Outcome(List.of(row), List.of(), Optional.empty(), 0, 0);
    }

    static Outcome passedOver(String reason) {
        return new Outcome(List.of(), List.of(), Optional.of(reason), 0, 0);
    }
}
