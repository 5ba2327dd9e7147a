package io.github.onrecord.training;

import java.util.List;
import java.util.OptionalInt;

/**
 * What a trainee gets. Nothing in it depends on the answers: it holds the words of the page and what can be picked.
 *
 * @param version four letters and digits; two worksheets with the same items and level have the same one
 * @param level how much is asked
 * @param stories the articles, in order
 * @param lines the claims to answer for, numbered through all articles
 */
public record Worksheet(String version, Level level, List<Story> stories, List<Line> lines) {
    /** Copies the lists. */
    public Worksheet {
        stories = List.copyOf(stories);
        lines = List.copyOf(lines);
    }

    /**
     * An article.
     *
     * @param paragraphs in reading order, headings included
     */
    public record Story(String title, List<Paragraph> paragraphs) {
        /** Copies the list. */
        public Story {
            paragraphs = List.copyOf(paragraphs);
        }
    }

    /**
     * A paragraph or heading.
     *
     * @param number as reports count it, from 1; 0 for headings
     * @param pieces its words, in order
     */
    public record Paragraph(int number, List<Piece> pieces) {
        /** Copies the list. */
        public Paragraph {
            pieces = List.copyOf(pieces);
        }

        /** The words with the numbered claims in brackets: "Guards came. [2 They swept the hall.]" */
        public String marked() {
            StringBuilder words = new StringBuilder();
            for (Piece piece : pieces) {
                piece.item()
                        .ifPresentOrElse(
                                item -> words.append("[")
                                        .append(item)
                                        .append(" ")
                                        .append(piece.words())
                                        .append("]"),
                                () -> words.append(piece.words()));
            }
            return words.toString();
        }
    }

    /**
     * Words of a paragraph.
     *
     * @param item the number of the claim that they belong to, if it is asked about
     */
    public record Piece(String words, OptionalInt item) {}

    /**
     * A claim to answer for.
     *
     * @param code version and number: "K7QD-03"
     * @param number from 1
     * @param story the title of its article
     * @param paragraph as reports count it, from 1
     * @param words the claim
     */
    public record Line(String code, int number, String story, int paragraph, String words) {}
}
