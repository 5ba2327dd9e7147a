package io.github.onrecord.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.onrecord.audit.RulePack;
import io.github.onrecord.language.Reading;
import io.github.onrecord.lexicon.PackFiles;
import io.github.onrecord.lexicon.RuleFault;
import io.github.onrecord.rules.Match;
import io.github.onrecord.rules.Rule;
import io.github.onrecord.rules.RuleBook;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Makes rules from the shapes of the shipped ones: gaps, lists, classes, captures and exceptions stay, words become
 * others. A tenth are shapes whose only word or list is "said" and its kin, which every second sentence calls; one in
 * fifty matches somewhere in the texts, in both kinds. The same seed gives the same rules.
 */
final class GeneratedRules {
    private static final int SAID_IN = 10;
    private static final int MATCHING_IN = 50;
    /** A rule that matches does so in a few places: one that matched everywhere would measure the layers after it. */
    private static final int MOST_MATCHES = 4;

    private static final int BATCH = 2_000;
    private static final int RULES_A_FILE = 500;
    /** A word of a pattern: no list, capture name, class or tag. */
    private static final Pattern WORD = Pattern.compile("(?<![@<\\w'’-])[a-z][a-z'’-]*(?![\\w:>-])");

    private static final List<String> SAID = List.of(
            "@reporting-verbs", "@telling-verbs", "said", "told", "say~", "[said | told]", "@reporting-verbs<VERB>");
    private static final List<String> CLASSES = List.of(
            "PERSON",
            "ORG",
            "OUTLET",
            "PLACE",
            "PLATFORM",
            "NAME",
            "ROLE",
            "PRONOUN",
            "NUMBER",
            "QUOTE",
            "NOUN-PHRASE");
    private static final List<String> TAGS = List.of("NOUN", "VERB", "ADJ", "ADV", "AUX", "ADP", "DET", "PROPN", "NUM");

    private final Random random;
    private final List<Rule> shapes;
    private final RulePack pack;
    private final List<Reading> readings;
    private final Set<String> common;
    private final List<String> wordsOfTexts;
    private final List<Rule> made = new ArrayList<>();

    private GeneratedRules(long seed, RulePack pack, List<Reading> readings) {
        random = new Random(seed);
        this.pack = pack;
        this.readings = readings;
        shapes = pack.patterns().rules();
        common = new TreeSet<>(pack.lexicons().entries("common-words"));
        common.removeAll(pack.lexicons().forms("say"));
        common.removeAll(pack.lexicons().forms("tell"));
        wordsOfTexts = readings.stream()
                .flatMap(reading ->
                        java.util.stream.IntStream.range(0, reading.size()).mapToObj(reading::lower))
                .filter(word -> word.matches("[a-z]{2,}") && !common.contains(word))
                .distinct()
                .toList();
    }

    /** Files that extend a pack by {@code count} rules. */
    static PackFiles files(int count, long seed, RulePack pack, List<Reading> readings) {
        GeneratedRules rules = new GeneratedRules(seed, pack, readings);
        int said = count / SAID_IN;
        rules.make(said, rules::saidShape);
        rules.make(count - said, rules::shippedShape);
        return rules.asFiles();
    }

    /** Makes rules until there are enough of both sorts: one in fifty that matches somewhere, the others nowhere. */
    private void make(int count, java.util.function.Supplier<Rule> maker) {
        int matching = count / MATCHING_IN;
        int silent = count - matching;
        while (matching + silent > 0) {
            List<Rule> candidates = new ArrayList<>();
            for (int i = 0; i < BATCH; i++) {
                candidates.add(maker.get());
            }
            Map<String, Long> matches = matches(candidates);
            for (Rule rule : candidates) {
                long found = matches.getOrDefault(rule.id(), 0L);
                if (found == 0 && silent > 0) {
                    silent--;
                    made.add(rule);
                } else if (found > 0 && found <= MOST_MATCHES && matching > 0) {
                    matching--;
                    made.add(rule);
                }
            }
        }
    }

    private Map<String, Long> matches(List<Rule> candidates) {
        List<RuleFault> faults = new ArrayList<>();
        RuleBook book = RuleBook.of(candidates, pack.lexicons(), faults);
        if (!faults.isEmpty()) {
            throw new IllegalStateException("a generated rule is faulty: " + faults.get(0));
        }
        Map<String, Long> matches = new HashMap<>();
        for (Reading reading : readings) {
            for (Match match : book.matches(reading)) {
                matches.merge(match.rule().id(), 1L, Long::sum);
            }
        }
        return matches;
    }

    /** A shipped rule with other words; a bare list gets a neighbour, else all such rules would be the shipped one. */
    private Rule shippedShape() {
        Rule shape = shapes.get(random.nextInt(shapes.size()));
        String pattern = otherWords(shape.pattern());
        if (pattern.equals(shape.pattern())) {
            pattern = "(" + pattern + ") ." + gap() + " " + inventedWord();
        }
        return rule(
                shape, pattern, shape.unless().stream().map(this::otherWords).toList());
    }

    private String otherWords(String pattern) {
        Matcher words = WORD.matcher(pattern);
        StringBuilder out = new StringBuilder();
        while (words.find()) {
            words.appendReplacement(out, common.contains(words.group()) ? words.group() : otherWord());
        }
        return words.appendTail(out).toString();
    }

    /** Nine times in ten a word that no text holds. */
    private String otherWord() {
        return random.nextInt(10) > 0 ? inventedWord() : wordsOfTexts.get(random.nextInt(wordsOfTexts.size()));
    }

    private String inventedWord() {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < 3; i++) {
            word.append("bdfgklmnprstvz".charAt(random.nextInt(14)));
            word.append("aeiou".charAt(random.nextInt(5)));
        }
        return word.append('x').toString();
    }

    /** "said" or its like among classes, tags, gaps and negations: nothing but its neighbours can tell it off. */
    private Rule saidShape() {
        List<Rule> kind = shapes.stream()
                .filter(rule -> rule.finds().equals("attribution"))
                .toList();
        Rule shape = kind.get(random.nextInt(kind.size()));
        String pattern = neighbours() + " cue:" + pick(SAID) + " " + neighbours();
        return rule(shape, pattern, shape.unless());
    }

    private String neighbours() {
        List<String> parts = new ArrayList<>();
        int count = 1 + random.nextInt(4);
        for (int i = 0; i < count; i++) {
            parts.add(neighbour());
        }
        return String.join(" ", parts);
    }

    private String neighbour() {
        return switch (random.nextInt(8)) {
            case 0 -> "." + gap();
            case 1 -> "!" + pick(CLASSES) + gap();
            case 2 -> "[" + pick(CLASSES) + " | " + pick(CLASSES) + "]";
            case 3 -> "[<" + pick(TAGS) + "> | <" + pick(TAGS) + ">]" + gap();
            case 4 -> "<" + pick(TAGS) + ">?";
            case 5 -> "<" + pick(TAGS) + ">";
            default -> pick(CLASSES);
        };
    }

    private String gap() {
        return "{0," + (1 + random.nextInt(6)) + "}";
    }

    private String pick(List<String> list) {
        return list.get(random.nextInt(list.size()));
    }

    private Rule rule(Rule shape, String pattern, List<String> unless) {
        return new Rule(
                String.format(Locale.ROOT, "generated.r%d-%d", made.size(), random.nextInt(1_000_000_000)),
                shape.file(),
                shape.line(),
                shape.finds(),
                pattern,
                shape.scope(),
                shape.priority(),
                unless,
                shape.unlessInSentence(),
                shape.attributes(),
                shape.why(),
                shape.standards(),
                shape.examples());
    }

    /** JSON, which is YAML too, in files that stay under the reader's limit. */
    private PackFiles asFiles() {
        TreeMap<String, String> files = new TreeMap<>();
        for (int from = 0; from < made.size(); from += RULES_A_FILE) {
            List<Rule> part = made.subList(from, Math.min(made.size(), from + RULES_A_FILE));
            files.put(
                    String.format(Locale.ROOT, "patterns/generated-%05d.yaml", from),
                    part.stream().map(GeneratedRules::json).collect(Collectors.joining(",\n", "[", "]\n")));
        }
        return new PackFiles(files);
    }

    private static String json(Rule rule) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", rule.id());
        fields.put("finds", rule.finds());
        fields.putAll(new TreeMap<>(rule.attributes()));
        fields.put("pattern", rule.pattern());
        fields.put("scope", rule.scope().id());
        fields.put("priority", Integer.toString(rule.priority()));
        fields.put("unless", rule.unless());
        fields.put("unless-in-sentence", rule.unlessInSentence());
        fields.put("why", rule.why());
        fields.put("standards", rule.standards());
        fields.put("examples", Map.of("match", List.of("One.", "Two."), "no-match", List.of("Three.", "Four.")));
        try {
            return new ObjectMapper().writeValueAsString(fields);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("texts and lists can always be written", e);
        }
    }
}
