package io.github.onrecord.archive;

import io.github.onrecord.audit.RulePack;
import io.github.onrecord.findings.House;
import io.github.onrecord.lexicon.BrokenRules;
import io.github.onrecord.lexicon.PackFiles;
import io.github.onrecord.lexicon.RuleFault;
import java.util.ArrayList;
import java.util.List;

/**
 * The rules of an archive run: a rule pack, what its {@code archive.yaml} says of pages, and the key under which audits
 * by these rules are kept.
 *
 * @param pack the rules
 * @param key equal for packs that give equal audits; see {@link RulesKey}
 * @param kinds what a page is taken for
 * @param wire whose copy it is
 * @param houses the profiles that a figure can be asked for
 */
public record ArchiveRules(RulePack pack, long key, PageKinds kinds, WireCredits wire, List<House> houses) {
    private static final String FILE = "archive.yaml";

    /** Copies the list. */
    public ArchiveRules {
        houses = List.copyOf(houses);
    }

    /**
     * Reads them.
     *
     * @throws BrokenRules with every fault, if there is one
     */
    public static ArchiveRules read(PackFiles files) throws BrokenRules {
        RulePack pack = RulePack.load(files);
        List<RuleFault> faults = new ArrayList<>();
        PageRules file = PageRules.read(FILE, pack.file(FILE).orElse(""), faults);
        if (!faults.isEmpty()) {
            throw new BrokenRules(faults);
        }
        return new ArchiveRules(
                pack,
                RulesKey.of(files),
                file.kinds(),
                file.wire(pack.lexicons().entries("agencies")),
                pack.houses());
    }
}
