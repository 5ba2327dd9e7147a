package io.github.onrecord.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The shallow grammar of one sentence: its noun phrases and verb groups, from the tags of its words.
 */
public final class Phrases {
    /**
     * Words that name one thing: "the two Castrel officials".
     *
     * @param first its first token
     * @param end the token after its last
     * @param head its main word
     */
    public record NounPhrase(int first, int end, int head) {}

    /**
     * A verb with its helpers: "has not yet confirmed".
     *
     * @param first its first token
     * @param end the token after its last
     * @param head its main verb
     * @param finite whether it can stand as a clause's verb: no bare -ing form, no infinitive
     * @param passive whether it is a form of "be" with a participle
     */
    public record VerbGroup(int first, int end, int head, boolean finite, boolean passive) {}

    private final Reading reading;
    private final Sentence sentence;
    private final List<NounPhrase> nounPhrases = new ArrayList<>();
    private final List<VerbGroup> verbGroups = new ArrayList<>();
    private final int[] nounPhraseOf;
    private final int[] verbGroupOf;

    private Phrases(Reading reading, Sentence sentence) {
        this.reading = reading;
        this.sentence = sentence;
        int length = sentence.end() - sentence.first();
        nounPhraseOf = new int[length];
        verbGroupOf = new int[length];
        java.util.Arrays.fill(nounPhraseOf, -1);
        java.util.Arrays.fill(verbGroupOf, -1);
    }

    static Phrases read(Reading reading, Sentence sentence) {
        Phrases phrases = new Phrases(reading, sentence);
        int i = sentence.first();
        while (i < sentence.end()) {
            int next = Math.max(phrases.readVerbGroup(i), phrases.readNounPhrase(i));
            i = Math.max(i + 1, next);
        }
        return phrases;
    }

    /** In order, disjoint. */
    public List<NounPhrase> nounPhrases() {
        return List.copyOf(nounPhrases);
    }

    /** In order, disjoint. */
    public List<VerbGroup> verbGroups() {
        return List.copyOf(verbGroups);
    }

    /** The noun phrase that holds the token. */
    public Optional<NounPhrase> nounPhraseAt(int token) {
        return sentence.holds(token) && nounPhraseOf[token - sentence.first()] >= 0
                ? Optional.of(nounPhrases.get(nounPhraseOf[token - sentence.first()]))
                : Optional.empty();
    }

    /** The verb group that holds the token. */
    public Optional<VerbGroup> verbGroupAt(int token) {
        return sentence.holds(token) && verbGroupOf[token - sentence.first()] >= 0
                ? Optional.of(verbGroups.get(verbGroupOf[token - sentence.first()]))
                : Optional.empty();
    }

    int nounPhraseLength(int token) {
        return nounPhraseAt(token)
                .filter(phrase -> phrase.first() == token)
                .map(phrase -> phrase.end() - phrase.first())
                .orElse(0);
    }

    private int readVerbGroup(int first) {
        String tag = reading.tag(first);
        if (!tag.equals("VERB") && !tag.equals("AUX")) {
            return first;
        }
        int head = first;
        int last = first;
        boolean be = isBe(first);
        for (int i = first + 1; i < sentence.end(); i++) {
            String next = reading.tag(i);
            String word = reading.lower(i);
            if (next.equals("AUX") || next.equals("VERB")) {
                boolean participle = isParticiple(word) || reading.isIn(last, "modal-verbs") || isHelper(head);
                if (!participle && !reading.tag(last).equals("AUX")) {
                    break;
                }
                head = i;
                last = i;
            } else if (!(next.equals("ADV")
                            || next.equals("PART") && !word.equals("to")
                            || word.equals("not")
                            || word.equals("n't"))
                    || i - last > 2) {
                break;
            }
        }
        String word = reading.lower(first);
        boolean finite = !word.endsWith("ing")
                && !(first > sentence.first()
                        && reading.lower(first - 1).equals("to")
                        && !reading.tag(first).equals("AUX"))
                && !(first > sentence.first() && reading.lower(first - 1).equals("to"));
        boolean passive = be
                        && head > first
                        && isParticiple(reading.lower(head))
                        && !reading.lower(head).endsWith("ing")
                || containsBeen(first, head);
        VerbGroup group = new VerbGroup(first, last + 1, head, finite, passive);
        java.util.Arrays.fill(verbGroupOf, first - sentence.first(), last + 1 - sentence.first(), verbGroups.size());
        verbGroups.add(group);
        return last + 1;
    }

    private boolean containsBeen(int first, int head) {
        for (int i = first; i < head; i++) {
            String word = reading.lower(i);
            if (word.equals("been") || word.equals("being") || word.equals("be")) {
                return !reading.lower(head).endsWith("ing");
            }
        }
        return false;
    }

    private boolean isBe(int token) {
        return switch (reading.lower(token)) {
            case "is", "are", "was", "were", "be", "been", "being", "am", "got", "gets" -> true;
            default -> false;
        };
    }

    private boolean isHelper(int token) {
        return reading.isIn(token, "auxiliaries") || reading.isIn(token, "modal-verbs");
    }

    private static boolean isParticiple(String word) {
        return word.endsWith("ed")
                || word.endsWith("en")
                || word.endsWith("ing")
                || word.endsWith("wn")
                || word.endsWith("t")
                || word.endsWith("d")
                || word.endsWith("ne")
                || word.endsWith("ung")
                || word.endsWith("de");
    }

    private int readNounPhrase(int first) {
        if (verbGroupOf[first - sentence.first()] >= 0 || !mayBegin(first)) {
            return first;
        }
        int head = -1;
        int i = first;
        while (i < sentence.end() && verbGroupOf[i - sentence.first()] < 0 && goesOn(i, first, head)) {
            if (isNominal(i)) {
                head = i;
            }
            i++;
        }
        int end = head + 1;
        if (head < first) {
            return first;
        }
        if (end < sentence.end() && isPossessive(end) && end + 1 < sentence.end() && mayFollowPossessive(end + 1)) {
            int more = readNounPhrase(end + 1);
            if (more > end + 1) {
                NounPhrase tail = nounPhrases.remove(nounPhrases.size() - 1);
                return add(first, tail.end(), tail.head());
            }
        }
        return add(first, end, head);
    }

    private int add(int first, int end, int head) {
        java.util.Arrays.fill(nounPhraseOf, first - sentence.first(), end - sentence.first(), nounPhrases.size());
        nounPhrases.add(new NounPhrase(first, end, head));
        return end;
    }

    /** The 's after a noun, or the bare apostrophe after a plural. */
    private boolean isPossessive(int token) {
        String word = reading.lower(token);
        boolean bare = word.equals("'")
                && reading.lower(token - 1).endsWith("s")
                && reading.end(token - 1) == reading.start(token);
        return word.equals("'s")
                || bare
                        && reading.quotationAt(token)
                                .filter(q -> q.end() == token + 1)
                                .isEmpty();
    }

    private boolean mayFollowPossessive(int token) {
        String tag = reading.tag(token);
        return tag.equals("NOUN") || tag.equals("ADJ") || tag.equals("PROPN") || tag.equals("NUM") || tag.equals("ADV");
    }

    private boolean mayBegin(int token) {
        return switch (reading.tag(token)) {
            case "DET", "NOUN", "PROPN", "PRON", "NUM", "ADJ", "SYM" -> !isSubordinator(token);
            case "ADV" -> reading.isIn(token, "approximators");
            default -> false;
        };
    }

    private boolean isSubordinator(int token) {
        return reading.lower(token).equals("that") && !reading.tag(token).equals("DET");
    }

    private boolean isNominal(int token) {
        return switch (reading.tag(token)) {
            case "NOUN", "PROPN", "PRON", "NUM" -> true;
            case "DET" -> reading.isIn(token, "pronouns") || reading.isIn(token, "quantifiers");
            case "ADJ" ->
                reading.isIn(token, "nouns-from-adjectives")
                        || reading.isIn(token, "official-nouns")
                        || reading.isIn(token, "quantifiers")
                        || reading.isIn(token, "ordinals");
            default -> false;
        };
    }

    /** "the bespectacled, 71-year-old diplomat". */
    private boolean isCommaBetweenAdjectives(int token, int first, int head) {
        return head < 0
                && reading.lower(token).equals(",")
                && reading.tag(first).equals("DET")
                && token + 1 < sentence.end()
                && reading.tag(token - 1).equals("ADJ")
                && reading.tag(token + 1).equals("ADJ");
    }

    private boolean isJoined(int mark) {
        return reading.end(mark - 1) == reading.start(mark);
    }

    /** "the news site The Switchyard": an article with a capital, behind a common noun and before a name. */
    private boolean opensTitle(int token, int head) {
        return reading.surface(token).equals("The")
                && token + 1 < sentence.end()
                && reading.tag(head).equals("NOUN")
                && Character.isUpperCase(reading.surface(token + 1).charAt(0));
    }

    /** "current and former officials". */
    private boolean isBetweenAdjectives(int token, int head) {
        return head < 0
                && token + 1 < sentence.end()
                && reading.tag(token - 1).equals("ADJ")
                && reading.tag(token + 1).equals("ADJ");
    }

    private boolean goesOn(int token, int first, int head) {
        String tag = reading.tag(token);
        if (tag.equals("PRON")) {
            return token == first || head < 0;
        }
        if (head >= 0 && head < token && reading.tag(head).equals("PRON") && !reading.isIn(head, "possessives")) {
            return false;
        }
        return switch (tag) {
            case "DET" -> token == first || head < 0 || reading.isIn(first, "quantifiers") || opensTitle(token, head);
            case "NOUN", "PROPN", "NUM", "ADJ", "SYM" -> true;
            case "ADV" -> head < 0;
            case "PUNCT" ->
                reading.lower(token).equals("-") && isJoined(token)
                        || reading.lower(token).equals("/") && isJoined(token)
                        || isCommaBetweenAdjectives(token, first, head);
            case "CCONJ" ->
                head >= 0 && token + 1 < sentence.end() && reading.nameAt(token).isPresent()
                        || isBetweenAdjectives(token, head);
            case "ADP" ->
                reading.nameAt(token).filter(name -> name.first() < token).isPresent();
            default -> false;
        };
    }
}
