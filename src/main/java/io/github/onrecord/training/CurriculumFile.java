package io.github.onrecord.training;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.onrecord.attribution.SourceType;
import io.github.onrecord.audit.RulePack;
import io.github.onrecord.claims.Proximity;
import io.github.onrecord.lexicon.BrokenRules;
import io.github.onrecord.lexicon.RuleFault;
import io.github.onrecord.rules.Entry;
import io.github.onrecord.training.Curriculum.Choice;
import io.github.onrecord.training.Curriculum.FeedbackRules;
import io.github.onrecord.training.Curriculum.Step;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads and checks the curriculum and the glossary. */
final class CurriculumFile {
    private static final String CURRICULUM = "training/curriculum.yaml";
    private static final String GLOSSARY = "training/glossary.yaml";

    private final RulePack pack;
    private final List<RuleFault> faults = new ArrayList<>();

    CurriculumFile(RulePack pack) {
        this.pack = pack;
    }

    Curriculum read() throws BrokenRules {
        Glossary glossary = glossary();
        Entry file = Entry.read(CURRICULUM, text(CURRICULUM), faults);
        Entry difficulty = part(file, "difficulty");
        Entry score = part(file, "score");
        Curriculum curriculum = new Curriculum(
                glossary,
                choices(
                        file,
                        "who",
                        Arrays.stream(SourceType.values()).map(SourceType::id).toList()),
                choices(
                        file,
                        "proximity",
                        Arrays.stream(Proximity.values()).map(Proximity::id).toList()),
                file.texts("ask"),
                file.text("nothing-to-ask"),
                (int) number(score, "full"),
                (int) number(score, "half"),
                terms(part(file, "terms"), glossary),
                scale(difficulty),
                (int) number(file, "items"),
                number(file, "focus-share"),
                focus(part(file, "focus")),
                feedback(part(file, "feedback")),
                part(file, "lesson").items().stream().map(this::step).toList());
        if (!faults.isEmpty()) {
            throw new BrokenRules(faults);
        }
        return curriculum;
    }

    private Glossary glossary() {
        return new Glossary(Entry.read(GLOSSARY, text(GLOSSARY), faults).items().stream()
                .map(entry -> new Glossary.Term(
                        entry.text("term"), entry.text("meaning"), entry.text("why"), entry.text("ask")))
                .toList());
    }

    private List<Choice> choices(Entry file, String name, List<String> ids) {
        List<Choice> choices = part(file, name).items().stream()
                .map(entry -> new Choice(entry.text("answer"), entry.texts("of"), entry.texts("also")))
                .toList();
        for (String id : ids) {
            if (choices.stream().noneMatch(choice -> choice.of().contains(id))) {
                fault(part(file, name), "has no answer for " + id + " under '" + name + "'. Add it to one of them.");
            }
        }
        return choices;
    }

    private Map<String, String> terms(Entry entry, Glossary glossary) {
        Map<String, String> terms = new LinkedHashMap<>();
        entry.fields().forEach((name, value) -> {
            String term = value.text().orElse("");
            if (glossary.term(term).isEmpty()) {
                fault(value, "names the term '" + term + "', which the glossary does not have. Add it there.");
            }
            terms.put(name, term);
        });
        return terms;
    }

    private DifficultyScale scale(Entry entry) {
        List<DifficultyScale.Weight> weights = new ArrayList<>();
        for (Entry sign : part(entry, "signs").items()) {
            DifficultySign.of(sign.text("sign"))
                    .ifPresentOrElse(
                            known -> weights.add(new DifficultyScale.Weight(
                                    known, (int) number(sign, "points"), sign.text("words"))),
                            () -> fault(
                                    sign,
                                    "has the sign '" + sign.text("sign") + "', which does not exist. Use one of "
                                            + String.join(", ", DifficultySign.ids()) + "."));
        }
        return new DifficultyScale(
                (int) number(entry, "easy"), weights, (int) number(entry, "long"), number(entry, "near"));
    }

    private static Map<String, Set<String>> focus(Entry entry) {
        Map<String, Set<String>> focus = new LinkedHashMap<>();
        entry.fields().keySet().forEach(name -> focus.put(name, new LinkedHashSet<>(entry.texts(name))));
        return focus;
    }

    private FeedbackRules feedback(Entry entry) {
        return new FeedbackRules(number(entry, "sure"), number(entry, "shaky"), (int) number(entry, "at-least"), (int)
                number(entry, "mistakes"));
    }

    private Step step(Entry entry) {
        return new Step((int) number(entry, "minutes"), entry.text("step"), entry.text("what"));
    }

    private Entry part(Entry entry, String name) {
        return entry.field(name).orElseGet(() -> {
            fault(entry, "lacks '" + name + "'. Copy it from the file that came with OnRecord.");
            return new Entry(entry.line(), java.util.Optional.empty(), List.of(), Map.of());
        });
    }

    private double number(Entry entry, String name) {
        try {
            return Double.parseDouble(entry.text(name));
        } catch (NumberFormatException none) {
            fault(entry, "needs a number under '" + name + "', not '" + entry.text(name) + "'.");
            return 1;
        }
    }

    private void fault(Entry entry, String what) {
        faults.add(new RuleFault(CURRICULUM, entry.line(), "", what));
    }

    private String text(String path) {
        return pack.file(path).orElseGet(() -> bundled(path));
    }

    private static String bundled(String path) {
        try (InputStream in = CurriculumFile.class.getResourceAsStream("/" + path)) {
            if (in == null) {
                throw new IllegalStateException("the jar lacks " + path);
            }
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
