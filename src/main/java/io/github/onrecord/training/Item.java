package io.github.onrecord.training;

import io.github.onrecord.article.Article;
import io.github.onrecord.audit.Audit;
import io.github.onrecord.claims.Claim;
import io.github.onrecord.scoring.ScoredClaim;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A claim that can be asked about.
 *
 * @param audit the article it stands in
 * @param scored the claim and its score
 * @param difficulty how hard it is
 */
record Item(Audit audit, ScoredClaim scored, Difficulty difficulty) {
    /** The rated claims of all articles, in reading order; with a score where one is needed. */
    static List<Item> of(List<Audit> audits, DifficultyScale scale, Level level) {
        List<Item> items = new ArrayList<>();
        for (Audit audit : audits) {
            for (ScoredClaim claim : audit.claims()) {
                boolean usable = level != Level.THREE || claim.score().isPresent();
                if (claim.claim().isRated() && !claim.claim().spans().isEmpty() && usable) {
                    String words = claim.claim().spans().in(audit.article().text());
                    items.add(new Item(audit, claim, scale.of(claim, words)));
                }
            }
        }
        return items;
    }

    Claim claim() {
        return scored.claim();
    }

    String words() {
        return claim().spans().in(audit.article().text()).replaceAll("\\s+", " ");
    }

    /** The title of its article. */
    String story() {
        return titleOf(audit.article());
    }

    static String titleOf(Article article) {
        return article.title().orElse(article.path());
    }

    int paragraph() {
        return audit.article().paragraphAt(claim().spans().start());
    }

    /** Whether its type or one of its channels is among these. */
    boolean fits(Set<String> wanted) {
        return wanted.contains(claim().sourceType().id())
                || claim().channels().stream().anyMatch(channel -> wanted.contains(channel.id()));
    }
}
