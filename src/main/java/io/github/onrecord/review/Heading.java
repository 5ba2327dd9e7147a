package io.github.onrecord.review;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A column of a reviewed sheet that is asked for. Case, spaces and marks of a heading do not count. */
enum Heading {
    FINGERPRINT("Fingerprint"),
    VERDICT("Verdict"),
    ARTICLE_PATH("Article path"),
    FINDING_CODE("Finding code"),
    NOTE("Reviewer’s note"),
    REVIEWER("Reviewer"),
    CLAIM("Claim"),
    CLAIM_WORDS("Claim words"),
    CLAIM_ID("Claim id"),
    SOURCE_NAME("Source name"),
    SOURCE_TYPE("Source type id"),
    START("Start");

    /** Those that every sheet needs. */
    static final List<Heading> NEEDED = List.of(VERDICT, ARTICLE_PATH, FINGERPRINT);

    private final String words;

    Heading(String words) {
        this.words = words;
    }

    /** As OnRecord writes it. */
    String words() {
        return words;
    }

    static Optional<Heading> of(String cell) {
        String plain = plain(cell);
        return Arrays.stream(values())
                .filter(heading -> plain(heading.words).equals(plain))
                .findFirst();
    }

    private static String plain(String cell) {
        return cell.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
