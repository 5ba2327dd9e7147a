package io.github.onrecord.ingest;

import java.util.List;
import java.util.Optional;

/**
 * What was read: one text, and where its blocks and links lie in it. Blocks are in order and do not overlap.
 *
 * <p>For plain text and Markdown the text is the decoded file, character for character (a byte order mark is
 * dropped); marks such as {@code "# "} lie outside the blocks. For HTML and Word it is the words of the blocks,
 * an empty line between two.
 *
 * @param id the path without its ending
 * @param path the path as given
 * @param text the words; every offset in this package is a UTF-16 code unit of it, ends exclusive
 * @param blocks headings, paragraphs and the rest, in reading order
 * @param links hyperlinks inside the blocks, in order
 * @param metadata what the file says about itself
 * @param notes what a reader of the audit should know about the reading: "read as Windows-1252"
 * @param extraction by what means the words were found, and how sure that is
 */
public record Draft(
        String id,
        String path,
        String text,
        List<DraftBlock> blocks,
        List<DraftLink> links,
        DraftMetadata metadata,
        List<String> notes,
        Extraction extraction) {
    /** A draft that is nothing but its article. */
    Draft(
            String id,
            String path,
            String text,
            List<DraftBlock> blocks,
            List<DraftLink> links,
            DraftMetadata metadata,
            List<String> notes) {
        this(id, path, text, blocks, links, metadata, notes, Extraction.WHOLE);
    }

    /** Checks that all spans lie inside the text and that blocks follow one another. */
    public Draft {
        blocks = List.copyOf(blocks);
        links = List.copyOf(links);
        notes = List.copyOf(notes);
        int end = 0;
        for (DraftBlock block : blocks) {
            if (block.start() < end || block.end() > text.length()) {
                throw new IllegalArgumentException("block out of order or outside the text: " + block);
            }
            end = block.end();
        }
        for (DraftLink link : links) {
            if (link.end() > text.length()) {
                throw new IllegalArgumentException("link outside the text: " + link);
            }
        }
    }

    /** The same draft with the address that something around it gives, if it gives one. */
    Draft at(Optional<String> address) {
        return by(extraction.at(address));
    }

    Draft by(Extraction other) {
        return new Draft(id, path, text, blocks, links, metadata, notes, other);
    }

    /** The same words with what something around the file says of them. */
    public Draft with(DraftMetadata other) {
        return new Draft(id, path, text, blocks, links, other, notes, extraction);
    }
}
