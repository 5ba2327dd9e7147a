package io.github.onrecord.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;

/** Reads through the real door, and shows drafts the way tests like to compare them. */
final class Drafts {
    private Drafts() {}

    static Draft draft(String path, String content) throws UnreadableInput {
        return draft(path, content.getBytes(UTF_8));
    }

    static Draft draft(String path, byte[] content) throws UnreadableInput {
        Draft draft = DraftReaders.standard().read(new Input(path, content));
        checkSpans(draft);
        return draft;
    }

    static String refusal(String path, byte[] content) {
        return refusal(DraftReaders.standard(), path, content);
    }

    static String refusal(DraftReaders readers, String path, byte[] content) {
        return String.valueOf(catchThrowableOfType(UnreadableInput.class, () -> readers.read(new Input(path, content)))
                .getMessage());
    }

    /** One line a block: its kind and its words, line feeds shown as a slash. */
    static List<String> blocks(Draft draft) {
        return draft.blocks().stream()
                .map(block -> block.kind() + ": "
                        + draft.text().substring(block.start(), block.end()).replace("\n", " / "))
                .toList();
    }

    static List<String> origins(Draft draft) {
        return draft.blocks().stream().map(DraftBlock::origin).toList();
    }

    /** Each link as its words and its target. */
    static List<String> links(Draft draft) {
        return draft.links().stream()
                .map(link -> draft.text().substring(link.start(), link.end()) + " -> " + link.target())
                .toList();
    }

    private static void checkSpans(Draft draft) {
        for (DraftBlock block : draft.blocks()) {
            String words = draft.text().substring(block.start(), block.end());
            assertThat(words).as("a block begins and ends with its words").isEqualTo(words.strip());
        }
        for (DraftLink link : draft.links()) {
            assertThat(draft.blocks())
                    .as("a link lies in one block")
                    .anyMatch(block -> block.start() <= link.start() && link.end() <= block.end());
        }
    }
}
