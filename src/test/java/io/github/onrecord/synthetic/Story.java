package io.github.onrecord.synthetic;

import java.time.LocalDate;
import java.util.List;

/**
 * A synthetic article.
 *
 * @param id its number, unique in the archive
 * @param outlet who publishes it
 * @param day when
 * @param section where
 * @param headline its headline
 * @param paragraphs its text
 */
record Story(int id, Outlet outlet, LocalDate day, String section, String headline, List<String> paragraphs) {
    Story {
        paragraphs = List.copyOf(paragraphs);
    }

    /** Its address. */
    String address() {
        return "https://" + outlet.host() + "/" + day.toString().replace('-', '/') + "/story-" + id;
    }

    String text() {
        return String.join("\n\n", paragraphs);
    }

    Story with(List<String> otherParagraphs) {
        return new Story(id, outlet, day, section, headline, otherParagraphs);
    }
}
