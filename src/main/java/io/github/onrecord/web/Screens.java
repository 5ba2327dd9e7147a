package io.github.onrecord.web;

import io.github.onrecord.page.DeskPages;
import io.github.onrecord.page.Intake;
import io.github.onrecord.page.Refused;
import io.github.onrecord.page.Served;
import io.github.onrecord.page.Served.Link;
import io.github.onrecord.page.Served.Offers;
import io.github.onrecord.review.Review;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the browser is shown. */
final class Screens {
    private final String token;
    private final Houses houses;
    private final Shelf shelf;
    private final VerdictKeeper keeper;

    /** @param token what a page must send back with a change */
    Screens(String token, Houses houses, Shelf shelf, VerdictKeeper keeper) {
        this.token = token;
        this.houses = houses;
        this.shelf = shelf;
        this.keeper = keeper;
    }

    Reply style() {
        return Reply.asset("text/css; charset=utf-8", DeskPages.style());
    }

    Reply script() {
        return Reply.asset("text/javascript; charset=utf-8", DeskPages.script());
    }

    /**
     * The page for a new draft.
     *
     * @param edited the draft that it begins with
     */
    Reply home(Optional<OpenDraft> edited) {
        List<Link> kept = shelf.all().stream()
                .map(submission -> new Link(title(submission), submission.path()))
                .toList();
        String verdicts = keeper.file()
                .map(file -> "Verdicts are kept in " + file + ".")
                .orElse("Verdicts are kept until OnRecord stops.");
        Intake intake = new Intake(
                edited.map(OpenDraft::name).orElse(""),
                edited.map(draft -> draft.audit().article().text()).orElse(""),
                kept,
                verdicts,
                keeper.file().isPresent() ? Optional.empty() : Optional.of("/verdicts"));
        return page(200, pages(houses.usual()).empty(intake));
    }

    private static String title(Submission submission) {
        List<OpenDraft> drafts = submission.drafts();
        String first =
                drafts.isEmpty() ? submission.inHand().path() : drafts.get(0).name();
        int more = Math.max(drafts.size(), submission.files()) - 1;
        return more > 0 ? first + " and " + more + " more" : first;
    }

    Reply working(Submission submission) {
        String name = submission.inHand().path();
        return page(200, pages(submission.house()).working(submission.done(), submission.files(), name));
    }

    Reply result(Submission submission, List<Review> reviews) {
        Offers offers = new Offers(
                Optional.of(submission.path()),
                houses.all().isEmpty() ? Optional.empty() : Optional.of(submission.path() + "/house"),
                downloads(submission),
                links(submission),
                refused(submission.unread()));
        return page(
                200,
                pages(submission.house())
                        .result(reviews, houses.of(submission.house()).context(), offers));
    }

    private List<Link> downloads(Submission submission) {
        List<OpenDraft> drafts = submission.drafts();
        List<Link> links = new ArrayList<>();
        String reports = submission.path() + "/1/reports/";
        links.add(new Link("Workbook (.xlsx)", reports + "xlsx"));
        for (int i = 0; i < drafts.size(); i++) {
            String which = drafts.size() == 1 ? "" : ": " + drafts.get(i).name();
            links.add(new Link(
                    "Word with comments (.docx)" + which, submission.path() + "/" + (i + 1) + "/reports/docx"));
        }
        links.add(new Link("This page (.html)", reports + "html"));
        links.add(new Link("For programs (.json)", reports + "json"));
        if (keeper.file().isEmpty()) {
            links.add(new Link("Verdicts (.jsonl)", "/verdicts"));
        }
        return links;
    }

    private List<Link> links(Submission submission) {
        List<OpenDraft> drafts = submission.drafts();
        List<Link> links = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            String name = drafts.get(i).name();
            String words = drafts.size() == 1 ? "What changed" : "What changed: " + name;
            String since = submission.path() + "/" + (i + 1) + "/since/";
            shelf.before(submission, name).ifPresent(place -> links.add(new Link(words, since + place.words())));
        }
        if (drafts.size() == 1) {
            links.add(new Link("New version", "/?edit=" + submission.id() + ".1"));
        }
        return links;
    }

    /** Where nothing that was sent could be read. */
    Reply unread(List<Unread> unread) {
        return page(422, pages(houses.usual()).refused(refused(unread)));
    }

    private static List<Refused> refused(List<Unread> unread) {
        return unread.stream()
                .map(one -> new Refused(one.name(), one.fault(), one.mend()))
                .toList();
    }

    /** Why a request is not answered as asked. It does not tell the token: who asks may not have been let in. */
    Reply refusal(Request request, int status, String words) {
        if (request.bringsJson()) {
            return Reply.json(status, Map.of("problem", words));
        }
        DeskPages pages = new DeskPages(new Served("", "", List.of(), Optional.empty()));
        return page(status, pages.notice("OnRecord could not do this", words));
    }

    Reply stopped() {
        String words = "You can close this tab. Drafts are gone from memory.";
        return page(200, pages(houses.usual()).notice("OnRecord has stopped", words));
    }

    private DeskPages pages(String house) {
        List<Served.Choice> choices = houses.all().stream()
                .map(one -> new Served.Choice(one.id(), one.name()))
                .toList();
        return new DeskPages(new Served("", token, choices, Optional.of(house)));
    }

    private static Reply page(int status, String html) {
        return Reply.page(status, html, ContentPolicy.PAGE);
    }
}
