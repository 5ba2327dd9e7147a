package io.github.onrecord.scoring;

import io.github.onrecord.lexicon.PackFiles;
import io.github.onrecord.lexicon.RuleFault;
import io.github.onrecord.rules.Entry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Reads {@code scoring.yaml} and checks all of it: the shape, the numbers, and the facts and standards it names. */
final class ScoringFile {
    private static final String FILE = "scoring.yaml";
    private static final String WHOLE = "the model";
    private static final int HIGHEST = 100;
    private static final List<Band> STRONGEST_FIRST = List.of(Band.STRONG, Band.ADEQUATE, Band.WEAK, Band.UNSUPPORTED);

    private final Set<String> facts;
    private final List<RuleFault> faults;
    private final FieldReader fields;

    ScoringFile(Set<String> facts, Set<String> standards, List<RuleFault> faults) {
        this.facts = facts;
        this.faults = faults;
        fields = new FieldReader(FILE, standards, faults);
    }

    /** The model in the pack's file. */
    ScoringModel model(PackFiles pack) {
        Entry root = root(pack);
        if (root.fields().isEmpty()) {
            return new ScoringModel(List.of(), List.of(), new Bands(List.of(), 0), new PageCode(List.of(), List.of()));
        }
        fields.keys(root, WHOLE, List.of("bands", "borderline", "factors", "caps", "page-code"));
        return new ScoringModel(factors(root), limits(root), bands(root), pageCode(root));
    }

    private Entry root(PackFiles pack) {
        String content = pack.files().getOrDefault(FILE, "");
        int before = faults.size();
        Entry root = Entry.read(FILE, content, faults);
        if (root.fields().isEmpty() && faults.size() == before) {
            faults.add(new RuleFault(
                    FILE,
                    0,
                    "",
                    "is missing or holds no model. Copy the one of the default rules and change the copy."));
        }
        return root;
    }

    private Bands bands(Entry root) {
        List<Bands.Line> lines = new ArrayList<>();
        List<String> names = STRONGEST_FIRST.stream().map(Band::id).toList();
        List<Entry> items = fields.items(root, WHOLE, "bands");
        List<String> written = items.stream().map(item -> item.text("id")).toList();
        if (!items.isEmpty() && !written.equals(names)) {
            fields.fault(
                    items.get(0),
                    WHOLE + " has the bands " + written + ". Write " + String.join(", ", names) + ", in this order.");
            return new Bands(lines, 0);
        }
        int above = HIGHEST + 1;
        for (int i = 0; i < items.size(); i++) {
            Entry item = items.get(i);
            String owner = "band " + names.get(i);
            fields.keys(item, owner, List.of("id", "from"));
            int from = fields.number(item, owner, "from", 0, HIGHEST);
            if (from >= above) {
                fields.fault(
                        item, owner + " begins at " + from + ", but the band above it at " + above + ". Lower one.");
            }
            lines.add(new Bands.Line(STRONGEST_FIRST.get(i), from));
            above = from;
        }
        if (above > 0 && !items.isEmpty()) {
            fields.fault(
                    items.get(items.size() - 1),
                    "band unsupported begins at " + above + ", so lower scores have no band. Let it begin at 0.");
        }
        return new Bands(lines, fields.number(root, WHOLE, "borderline", 0, HIGHEST));
    }

    private List<Factor> factors(Entry root) {
        List<Factor> factors = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Entry item : fields.items(root, WHOLE, "factors")) {
            String id = fields.text(item, "a factor", "id");
            String owner = "factor " + id;
            if (!ids.add(id)) {
                fields.fault(item, owner + " stands twice. Move its levels into one list.");
            }
            fields.keys(item, owner, List.of("id", "name", "adds", "most", "levels"));
            fields.text(item, owner, "name");
            OptionalInt most = most(item, owner);
            factors.add(new Factor(id, most, levels(item, owner, most.isPresent())));
        }
        return factors;
    }

    private OptionalInt most(Entry factor, String owner) {
        Optional<Entry> adds = factor.field("adds");
        String text = factor.text("adds");
        if (adds.isPresent() && !text.equals("true") && !text.equals("false")) {
            fields.fault(adds.get(), owner + " has 'adds: " + text + "'. Write true or false.");
        }
        if (text.equals("true")) {
            return OptionalInt.of(fields.number(factor, owner, "most", 0, HIGHEST));
        }
        factor.field("most")
                .ifPresent(most -> fields.fault(
                        most, owner + " has 'most', but its levels do not add up. Add 'adds: true' or leave it out."));
        return OptionalInt.empty();
    }

    private List<Level> levels(Entry factor, String factorOwner, boolean adds) {
        List<Level> levels = new ArrayList<>();
        Map<String, Integer> pointsOf = new HashMap<>();
        List<Entry> items = fields.items(factor, factorOwner, "levels");
        for (Entry item : items) {
            String id = fields.text(item, "a level of " + factorOwner, "id");
            String owner = "level " + id + " of " + factorOwner;
            fields.keys(item, owner, List.of("id", "words", "points", "when", "standards"));
            int points = fields.number(item, owner, "points", adds ? 0 : -HIGHEST, HIGHEST);
            Integer earlier = pointsOf.putIfAbsent(id, points);
            if (earlier != null && earlier != points) {
                fields.fault(
                        item,
                        owner + " gives " + points + " points here and " + earlier
                                + " above. A level that stands twice gives the same points.");
            }
            levels.add(new Level(
                    id,
                    fields.text(item, owner, "words"),
                    points,
                    Condition.read(item, FILE, owner, facts, faults),
                    fields.cited(item, owner)));
        }
        checkReach(items, id -> "level " + id + " of " + factorOwner);
        return levels;
    }

    /** Every claim reaches one of the items, and every item can be reached: the last one alone has no 'when'. */
    private void checkReach(List<Entry> items, UnaryOperator<String> owner) {
        for (int i = 0; i < items.size(); i++) {
            Entry item = items.get(i);
            boolean last = i == items.size() - 1;
            boolean always = item.field("when").isEmpty();
            if (last && !always) {
                fields.fault(
                        item,
                        owner.apply(item.text("id")) + " is the last one and has a 'when', so some claims would get"
                                + " none. End with one that has no 'when'.");
            }
            if (!last && always) {
                fields.fault(
                        item,
                        owner.apply(item.text("id")) + " has no 'when', so nothing below it is ever reached."
                                + " Add a 'when' or move it to the end.");
            }
        }
    }

    private List<Limit> limits(Entry root) {
        List<Limit> limits = new ArrayList<>();
        Map<String, Integer> limitOf = new HashMap<>();
        for (Entry item : fields.items(root, WHOLE, "caps")) {
            String id = fields.text(item, "a cap", "id");
            String owner = "cap " + id;
            fields.keys(item, owner, List.of("id", "words", "limit", "when", "standards"));
            int highest = fields.number(item, owner, "limit", 0, HIGHEST);
            Integer earlier = limitOf.putIfAbsent(id, highest);
            if (earlier != null && earlier != highest) {
                fields.fault(
                        item,
                        owner + " has the limit " + highest + " here and " + earlier
                                + " above. A cap that stands twice has the same limit.");
            }
            if (item.field("when").isEmpty()) {
                fields.fault(item, owner + " has no 'when', so it would hold every score down. Add one.");
            }
            limits.add(new Limit(
                    id,
                    fields.text(item, owner, "words"),
                    highest,
                    Condition.read(item, FILE, owner, facts, faults),
                    fields.cited(item, owner)));
        }
        return limits;
    }

    private PageCode pageCode(Entry root) {
        Optional<Entry> code = root.field("page-code");
        if (code.isEmpty()) {
            fields.fault(root, WHOLE + " has no 'page-code'. Add one with 'letters' and 'digits'.");
            return new PageCode(List.of(), List.of());
        }
        fields.keys(code.get(), "the page code", List.of("letters", "digits"));
        return new PageCode(signs(code.get(), "letters", "[A-F]"), signs(code.get(), "digits", "[1-6]"));
    }

    private List<PageCode.Sign> signs(Entry code, String key, String allowed) {
        List<PageCode.Sign> signs = new ArrayList<>();
        List<Entry> items = fields.items(code, "the page code", key);
        for (Entry item : items) {
            String sign = fields.text(item, "one of the " + key + " of the page code", "id");
            String owner = "page code " + sign;
            fields.keys(item, owner, List.of("id", "words", "when"));
            if (!sign.matches(allowed)) {
                fields.fault(item, owner + " is none of the " + key + " " + allowed + ". Write one of them.");
            }
            signs.add(new PageCode.Sign(sign, Condition.read(item, FILE, owner, facts, faults)));
        }
        checkReach(items, id -> "page code " + id);
        return signs;
    }
}
