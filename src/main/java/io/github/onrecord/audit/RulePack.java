package io.github.onrecord.audit;

import io.github.onrecord.claims.FactName;
import io.github.onrecord.confidence.ConfidenceRules;
import io.github.onrecord.findings.Check;
import io.github.onrecord.findings.Checks;
import io.github.onrecord.findings.House;
import io.github.onrecord.language.Grammar;
import io.github.onrecord.language.Reader;
import io.github.onrecord.lexicon.BrokenRules;
import io.github.onrecord.lexicon.Lexicons;
import io.github.onrecord.lexicon.PackFiles;
import io.github.onrecord.lexicon.RuleFault;
import io.github.onrecord.rules.Entry;
import io.github.onrecord.rules.Rule;
import io.github.onrecord.rules.RuleBook;
import io.github.onrecord.rules.RuleFiles;
import io.github.onrecord.scoring.ScoringModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

/**
 * Everything an editor may want to change, read and checked: word lists, patterns, scoring, findings, standards.
 * Immutable and safe for use from any thread.
 *
 * <pre>{@code
 * RulePack pack = RulePack.load(PackFiles.bundled().extendedBy(PackFiles.of(Path.of("my-rules"))));
 * Audit audit = Auditor.with(pack).audit(article);
 * }</pre>
 */
public final class RulePack {
    private final Lexicons lexicons;
    private final Map<String, Standard> standards;
    private final RuleBook patterns;
    private final ScoringModel scoring;
    private final Checks checks;
    private final ConfidenceRules confidence;
    private final RulesUsed used;
    private final PackFiles files;

    /** Loaded beside the rules, since a command should answer within a second. */
    private final CompletableFuture<Grammar> grammar;

    private RulePack(PackFiles files, List<RuleFault> faults) {
        this.files = files;
        grammar = CompletableFuture.supplyAsync(Grammar::read);
        CompletableFuture<Lists> lists = CompletableFuture.supplyAsync(() -> Lists.read(files));
        List<RuleFault> faultsOfRules = new ArrayList<>();
        standards = StandardFiles.read(files, faultsOfRules);
        List<Rule> rules = RuleFiles.read(files, RuleVocabulary.standard(), standards.keySet(), faultsOfRules);
        lexicons = lists.join().lexicons();
        faults.addAll(lists.join().faults());
        faults.addAll(faultsOfRules);
        patterns = RuleBook.of(rules, lexicons, faults);
        scoring = ScoringModel.read(files, FactName.ids(), standards.keySet(), faults);
        checks = Checks.read(files, FactName.ids(), standards.keySet(), faults);
        confidence = ConfidenceRules.read(files, faults);
        Entry pack = Entry.read("pack.yaml", files.files().getOrDefault("pack.yaml", ""), faults);
        used = new RulesUsed(pack.text("name"), pack.text("version"), files.sha256());
    }

    private RulePack(RulePack pack, House house) {
        files = pack.files;
        lexicons = pack.lexicons;
        standards = pack.standards;
        patterns = pack.patterns;
        scoring = pack.scoring;
        checks = pack.checks.with(house);
        confidence = pack.confidence;
        used = pack.used.of(house);
        grammar = pack.grammar;
    }

    /** The word lists, and what is wrong with them. */
    private record Lists(Lexicons lexicons, List<RuleFault> faults) {
        static Lists read(PackFiles files) {
            List<RuleFault> faults = new ArrayList<>();
            return new Lists(Lexicons.read(files, faults), faults);
        }
    }

    /**
     * Reads a pack.
     *
     * @throws BrokenRules with every fault, if there is one
     */
    public static RulePack load(PackFiles files) throws BrokenRules {
        List<RuleFault> faults = new ArrayList<>();
        RulePack pack = new RulePack(files, faults);
        if (!faults.isEmpty()) {
            throw new BrokenRules(faults);
        }
        return pack;
    }

    /**
     * Reads a pack and leaves out what is faulty.
     *
     * @param leftOut every fault is added here
     */
    public static RulePack loadKeepingGoing(PackFiles files, List<RuleFault> leftOut) {
        return new RulePack(files, leftOut);
    }

    /** A reader with the pack's word lists. */
    Reader reader() {
        return new Reader(lexicons, grammar.join());
    }

    public Lexicons lexicons() {
        return lexicons;
    }

    /** In the order of their files. */
    public List<Standard> standards() {
        return List.copyOf(standards.values());
    }

    public RuleBook patterns() {
        return patterns;
    }

    public ScoringModel scoring() {
        return scoring;
    }

    public Checks checks() {
        return checks;
    }

    /** What keeps a page from being scored. */
    public ConfidenceRules confidence() {
        return confidence;
    }

    /** The page of every rule in the catalogue: patterns, findings, levels and caps. */
    public List<RuleCard> cards() {
        return new RuleCards(this).all();
    }

    /**
     * The houses of the pack, in the order of their files' names.
     *
     * @throws BrokenRules with every fault in their files, if there is one
     */
    public List<House> houses() throws BrokenRules {
        List<RuleFault> faults = new ArrayList<>();
        Set<String> ids = checks.all().stream().map(Check::id).collect(Collectors.toSet());
        List<House> houses = House.read(files, ids, faults);
        if (!faults.isEmpty()) {
            throw new BrokenRules(faults);
        }
        return houses;
    }

    /** The same rules with the findings that a house wants, as grave as they are to it. Scores stay as they are. */
    public RulePack as(House house) {
        return new RulePack(this, house);
    }

    public RulesUsed used() {
        return used;
    }

    /** The text of one of its files, by its path inside the pack: "variants.yaml". */
    public Optional<String> file(String path) {
        return Optional.ofNullable(files.files().get(path));
    }
}
