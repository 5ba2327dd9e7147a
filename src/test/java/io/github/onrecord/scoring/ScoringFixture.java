package io.github.onrecord.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.onrecord.article.Span;
import io.github.onrecord.article.Spans;
import io.github.onrecord.attribution.Channel;
import io.github.onrecord.attribution.Fact;
import io.github.onrecord.attribution.SourceType;
import io.github.onrecord.claims.Claim;
import io.github.onrecord.claims.ClaimKind;
import io.github.onrecord.claims.FactName;
import io.github.onrecord.claims.Modality;
import io.github.onrecord.claims.Proximity;
import io.github.onrecord.claims.Verification;
import io.github.onrecord.lexicon.BrokenRules;
import io.github.onrecord.lexicon.PackFiles;
import io.github.onrecord.lexicon.RuleFault;
import io.github.onrecord.rules.Entry;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The model of the default rules, and claims made of nothing but facts. */
final class ScoringFixture {
    private static final Set<String> NAMED = Set.of(
            "source.named-journalist",
            "source.named-person-role",
            "source.named-person",
            "source.named-body",
            "source.named-document",
            "source.named-outlet");

    private ScoringFixture() {}

    /** The files under rules/. */
    static PackFiles pack() {
        try {
            return PackFiles.of(Path.of("rules"));
        } catch (BrokenRules e) {
            throw new AssertionError(e);
        }
    }

    /** The ids under rules/standards/. */
    static Set<String> standards(PackFiles pack) {
        Set<String> ids = new TreeSet<>();
        pack.files().forEach((file, content) -> {
            if (file.startsWith("standards/")) {
                Entry.read(file, content, new ArrayList<>()).items().forEach(item -> ids.add(item.text("id")));
            }
        });
        return ids;
    }

    /** The model of rules/scoring.yaml, which has no faults. */
    static ScoringModel model() {
        List<RuleFault> faults = new ArrayList<>();
        PackFiles pack = pack();
        ScoringModel model = ScoringModel.read(pack, FactName.ids(), standards(pack), faults);
        assertThat(faults).isEmpty();
        return model;
    }

    /**
     * A claim with these facts, names set apart by blanks. What each claim has besides is added: the general name of a
     * named type, silence on checks where none is given, and paraphrase where no quotation is.
     */
    static Claim claim(String names) {
        Set<String> facts = new TreeSet<>(List.of(names.strip().split(" +")));
        if (facts.stream().anyMatch(NAMED::contains)) {
            facts.add("source.named");
        }
        if (facts.stream().noneMatch(name -> name.startsWith("check."))) {
            facts.add("check.silent");
        }
        if (!facts.contains("statement.quoted")) {
            facts.add("statement.paraphrased");
        }
        assertThat(FactName.ids()).containsAll(facts);
        Map<String, Fact> all = new LinkedHashMap<>();
        facts.forEach(name -> all.put(name, new Fact(name, List.of(), "rule." + name)));
        return claim(all);
    }

    /** A claim with these facts and no others. */
    static Claim claim(Map<String, Fact> facts) {
        return new Claim(
                "c1",
                Spans.of(new Span(0, 100)),
                ClaimKind.ATTRIBUTED,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                SourceType.NONE,
                Set.of(Channel.UNSTATED),
                Proximity.UNKNOWN,
                Modality.ASSERTED,
                List.of(),
                Verification.NONE,
                facts,
                "0123");
    }
}
