package io.github.onrecord.lexicon;

/**
 * Something wrong in a file of a rule pack, for the editor who wrote it.
 *
 * @param file path inside the pack: {@code patterns/hearsay.yaml}
 * @param line 1-based; 0 where the whole file is meant
 * @param rule the rule or list concerned, or "" where there is none
 * @param message what is wrong and how to mend it, in whole sentences
 */
public record RuleFault(String file, int line, String rule, String message) {
    @Override
    public String toString() {
        String place = line > 0 ? file + ":" + line : file;
        return rule.isEmpty() ? place + ": " + message : place + ": rule " + rule + " " + message;
    }
}
