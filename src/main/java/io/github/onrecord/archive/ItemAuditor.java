package io.github.onrecord.archive;

import io.github.onrecord.article.Article;
import io.github.onrecord.audit.Auditor;
import io.github.onrecord.ingest.Draft;
import io.github.onrecord.ingest.Item;
import io.github.onrecord.ingest.UnreadableInput;
import io.github.onrecord.ingest.Where;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes rows of items; the work that is spread over all cores. Safe for use from any thread. */
final class ItemAuditor {
    private final ArchiveRules rules;
    private final Auditor auditor;
    private final LongSet known;
    private final int run;

    /**
     * An auditor for one run.
     *
     * @param known the texts that need no audit; grows while the run goes on
     */
    ItemAuditor(ArchiveRules rules, LongSet known, int run) {
        this.rules = rules;
        this.auditor = Auditor.with(rules.pack());
        this.known = known;
        this.run = run;
    }

    Outcome of(Item item) {
        if (item instanceof Item.Document document) {
            return read(document);
        }
        if (item instanceof Item.Revisit revisit) {
            return Outcome.of(PlaceRows.revisit(revisit));
        }
        if (item instanceof Item.Listed listed) {
            return Outcome.of(PlaceRows.listed(listed));
        }
        if (item instanceof Item.Unread unread) {
            return Outcome.of(PlaceRows.journal(unread.where(), unread.fault(), run));
        }
        return Outcome.passedOver(((Item.PassedOver) item).sort().id());
    }

    private Outcome read(Item.Document document) {
        Where where = document.where();
        try {
            return outcome(where, document.content().read());
        } catch (UnreadableInput fault) {
            return Outcome.of(PlaceRows.journal(where, fault, run));
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError fault) {
            return Outcome.of(PlaceRows.fault(where, fault, run));
        }
    }

    private Outcome outcome(Where where, List<Draft> drafts) {
        List<Row> rows = new ArrayList<>();
        List<Outcome.Text> texts = new ArrayList<>();
        long words = 0;
        for (int part = 1; part <= drafts.size(); part++) {
            Draft draft = drafts.get(part - 1);
            Page page = Page.of(
                    Article.of(draft),
                    draft.extraction(),
                    where.address().or(() -> draft.extraction().address()));
            rows.add(PlaceRows.occurrence(where, part, page));
            words += page.words();
            if (!known.contains(page.hash().key())) {
                texts.add(newText(page));
            }
        }
        return new Outcome(rows, texts, Optional.empty(), drafts.size(), words);
    }

    private Outcome.Text newText(Page page) {
        List<Row> rows = new ArrayList<>();
        rows.add(ArticleRows.row(page));
        rows.addAll(audit(page));
        return new Outcome.Text(page.hash().key(), rows);
    }

    /** The rows of the audit of a text. */
    List<Row> audit(Page page) {
        return AuditRows.of(page, auditor.audit(page.article()), rules, run);
    }

    /** The audit of a text that the store has already. */
    Outcome again(Page page) {
        return new Outcome(
                List.of(),
                List.of(new Outcome.Text(page.hash().key(), audit(page))),
                Optional.empty(),
                1,
                page.words());
    }
}
