package io.github.onrecord.page;

import io.github.onrecord.page.Served.Offers;
import io.github.onrecord.report.ReportContext;
import io.github.onrecord.review.Review;
import java.util.List;

/**
 * The pages of an editor's desk, for a server to send. Each is a whole HTML document that loads {@code BASE/page.css} and
 * {@code BASE/page.js} and nothing else, so {@code default-src 'none'; script-src 'self'; style-src 'self'; connect-src
 * 'self'; form-action 'self'} is policy enough. Thread-safe.
 *
 * <pre>{@code
 * DeskPages pages = new DeskPages(new Served("", token, houses, Optional.empty()));
 * String html = pages.result(List.of(review), context, offers);
 * }</pre>
 *
 * <p>What the pages send is in {@code docs/decisions/0006-what-the-page-sends.md}.
 */
public final class DeskPages {
    private final Served served;

    /** Pages of this server. */
    public DeskPages(Served served) {
        this.served = served;
    }

    /** The style sheet, {@code text/css}. */
    public static String style() {
        return Assets.style();
    }

    /** The script, {@code text/javascript}. */
    public static String script() {
        return Assets.servedScript();
    }

    /**
     * Where a draft is pasted or dropped.
     *
     * @param intake what it begins with
     */
    public String empty(Intake intake) {
        return written((out, none) -> JteemptyGenerated.render(out, none, served, intake));
    }

    /**
     * Shown while drafts are audited; asks for itself again every second.
     *
     * @param done how many are
     * @param all how many there are; at least one
     * @param name the draft in hand
     */
    public String working(int done, int all, String name) {
        return written((out, none) -> JteworkingGenerated.render(out, none, served, done, all, name));
    }

    /** One or many audited drafts with their decisions. */
    public String result(List<Review> reviews, ReportContext context, Offers offers) {
        PageView page = PageView.of(reviews, context);
        return written((out, none) -> JteservedGenerated.render(out, none, served, page, offers));
    }

    /** What could not be read, and the mend. */
    public String refused(List<Refused> drafts) {
        return written((out, none) -> JterefusedGenerated.render(out, none, served, drafts));
    }

    /** A sentence or two that stand alone. */
    public String notice(String heading, String words) {
        return written((out, none) -> JtenoticeGenerated.render(out, none, served, heading, words));
    }

    private static String written(Template template) {
        return template.written();
    }
}
