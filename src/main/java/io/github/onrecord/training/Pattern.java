package io.github.onrecord.training;

import io.github.onrecord.attribution.SourceType;
import io.github.onrecord.audit.Audit;
import io.github.onrecord.audit.RulePack;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A way of sourcing that the article shows, with the claim that shows it most plainly.
 *
 * @param claim the claim
 * @param paragraph where it stands, as reports count it
 * @param type what kind of source it has
 * @param answer the kind in the words of level 1
 * @param why what on the page shows it
 * @param term the word for it in the glossary
 */
record Pattern(String claim, int paragraph, SourceType type, String answer, String why, Optional<Glossary.Term> term) {
    private static final int MOST = 8;

    /** One for each kind of source in the article, in reading order; the easiest claim of each kind. */
    static List<Pattern> in(Audit audit, RulePack pack, Curriculum curriculum, Level level) {
        Grounds grounds = new Grounds(pack);
        List<Item> items = Item.of(List.of(audit), curriculum.difficulty(), level);
        Set<SourceType> seen = EnumSet.noneOf(SourceType.class);
        List<Item> plain = new ArrayList<>();
        items.stream()
                .sorted(Comparator.comparingInt(item -> item.difficulty().points()))
                .filter(item -> seen.add(item.claim().sourceType()))
                .limit(MOST)
                .forEach(plain::add);
        plain.sort(Comparator.comparingInt(items::indexOf));
        return plain.stream()
                .map(item -> new Pattern(
                        item.words(),
                        item.paragraph(),
                        item.claim().sourceType(),
                        curriculum.who(item.claim().sourceType()).answer(),
                        grounds.source(item).why(),
                        curriculum.term(List.of(item.claim().sourceType().id()))))
                .toList();
    }
}
