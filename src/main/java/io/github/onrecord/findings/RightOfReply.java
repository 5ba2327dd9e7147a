package io.github.onrecord.findings;

import java.util.List;
import java.util.Locale;

/**
 * Who is accused on the page, and whether the page has their answer. That none is shown may mean that it was cut.
 *
 * @param parties each accused person or body once, in the order in which they are first accused
 */
public record RightOfReply(List<Party> parties) {
    /** Nobody is accused. */
    public static final RightOfReply NONE = new RightOfReply(List.of());

    /** Copies the list. */
    public RightOfReply {
        parties = List.copyOf(parties);
    }

    /** What the page shows of an answer. */
    public enum Reply {
        /** The accused, or someone who speaks for them, answers. */
        RESPONSE("answers"),
        /** The page says that an answer was sought. */
        ATTEMPT("was asked"),
        NONE("no reply shown");

        private final String words;

        Reply(String words) {
            this.words = words;
        }

        /** The name in JSON. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** For people. */
        public String words() {
            return words;
        }
    }

    /**
     * Someone who is accused.
     *
     * @param name the fullest form, as printed
     * @param reply the best that the page shows
     * @param allegations ids of the claims that accuse, in reading order
     * @param replies ids of the claims that answer or say that an answer was sought, in reading order
     */
    public record Party(String name, Reply reply, List<String> allegations, List<String> replies) {
        /** Copies the lists. */
        public Party {
            allegations = List.copyOf(allegations);
            replies = List.copyOf(replies);
        }
    }

    /** How many are accused. */
    public int accused() {
        return parties.size();
    }

    /** How many of them answer or were asked. */
    public int answered() {
        return (int)
                parties.stream().filter(party -> party.reply() != Reply.NONE).count();
    }

    /** The share of the accused who answer or were asked, 0 to 1; 0 where nobody is accused. */
    public double share() {
        return parties.isEmpty() ? 0 : (double) answered() / parties.size();
    }
}
