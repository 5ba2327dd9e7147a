package io.github.onrecord.synthetic;

import static io.github.onrecord.synthetic.Words.capital;
import static io.github.onrecord.synthetic.Words.one;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Makes sentences of news, each with a sort of sourcing. Their parts are put together freely, so that two articles have
 * hardly five words in a row in common.
 */
final class Sentences {
    private final Random random;

    Sentences(Random random) {
        this.random = random;
    }

    /**
     * How an outlet sources.
     *
     * @param named of a hundred sourced sentences, those with a named source
     */
    record Practice(int named) {
        static final Practice USUAL = new Practice(75);
        static final Practice CARELESS = new Practice(25);
    }

    /** A statement that could be sourced. */
    String statement() {
        return one(Words.SUBJECTS, random) + " " + one(Words.VERBS, random) + " " + one(Words.CIRCUMSTANCES, random);
    }

    /** Paragraphs of two or three sentences each, so many words or a few more. */
    List<String> paragraphs(int words, Practice practice) {
        List<String> paragraphs = new ArrayList<>();
        int written = 0;
        while (written < words) {
            StringBuilder paragraph = new StringBuilder();
            int sentences = 2 + random.nextInt(2);
            for (int i = 0; i < sentences; i++) {
                paragraph.append(i == 0 ? "" : " ").append(sentence(practice));
            }
            paragraphs.add(paragraph.toString());
            written += paragraph.toString().split(" ").length;
        }
        return paragraphs;
    }

    /** One sentence. */
    String sentence(Practice practice) {
        int sort = random.nextInt(100);
        if (sort < 18) {
            return capital(statement()) + ".";
        }
        if (sort < 24) {
            return "According to " + document() + ", " + statement() + ".";
        }
        return random.nextInt(100) < practice.named() ? named() : unnamed();
    }

    private String named() {
        String day = one(Words.DAYS, random);
        return switch (random.nextInt(5)) {
            case 0 -> capital(statement()) + ", " + person() + ", said on " + day + ".";
            case 1 -> one(Words.BODIES, random) + " said in a statement on " + day + " that " + statement() + ".";
            case 2 ->
                "“" + capital(statement()) + ", and everybody knew it,” " + person() + ", told reporters on " + day
                        + ".";
            case 3 -> capital(person()) + ", said in an interview that " + statement() + ".";
            default ->
                capital(person()) + ", told parliament on " + day + " that " + statement() + ", and that " + statement()
                        + ".";
        };
    }

    private String unnamed() {
        return switch (random.nextInt(4)) {
            case 0 ->
                "Two officials, who asked not to be named " + one(Words.REASONS, random) + ", said that " + statement()
                        + ".";
            case 1 ->
                capital(one(Words.SUBJECTS, random)) + " reportedly " + one(Words.VERBS, random) + " "
                        + one(Words.CIRCUMSTANCES, random) + ".";
            case 2 -> "Experts believe that " + statement() + ".";
            default -> "A person familiar with the matter said " + statement() + ".";
        };
    }

    private String document() {
        return switch (random.nextInt(3)) {
            case 0 -> "the minutes of the meeting of " + (1 + random.nextInt(28)) + " May";
            case 1 -> "a report of " + (20 + random.nextInt(300)) + " pages by the auditors";
            default -> "court records";
        };
    }

    private String person() {
        return one(Words.FIRST_NAMES, random) + " " + one(Words.LAST_NAMES, random) + ", " + one(Words.ROLES, random);
    }
}
