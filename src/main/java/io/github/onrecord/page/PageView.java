package io.github.onrecord.page;

import io.github.onrecord.audit.Audit;
import io.github.onrecord.report.ReportContext;
import io.github.onrecord.report.ToolVersion;
import io.github.onrecord.review.Review;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Everything on one page: a draft, or several with an index before them.
 *
 * @param drafts in the order to be shown
 * @param standards every standard that is cited, in the order of the pack
 * @param rules every rule that is cited, in the order of the pack
 * @param date the date to print, if one was given
 */
record PageView(List<DraftView> drafts, List<Cited> standards, List<Cited> rules, Optional<String> date) {
    static PageView of(List<Review> reviews, ReportContext context) {
        Grounds grounds = new Grounds(context);
        List<DraftView> drafts = new ArrayList<>();
        for (Review review : reviews) {
            drafts.add(new DraftView(review, drafts.size() + 1, grounds));
        }
        return new PageView(List.copyOf(drafts), grounds.citedStandards(), grounds.citedRules(), context.date());
    }

    String title() {
        return drafts.size() == 1 ? drafts.get(0).name() : drafts.size() + " drafts";
    }

    boolean hasIndex() {
        return drafts.size() != 1;
    }

    String caption() {
        return Audit.CAPTION;
    }

    String tool() {
        return "OnRecord " + ToolVersion.current();
    }
}
