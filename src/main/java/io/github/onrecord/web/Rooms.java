package io.github.onrecord.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.onrecord.ingest.Input;
import io.github.onrecord.ingest.UnreadableInput;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What happens at each address. */
final class Rooms {
    /** What is read within this time is shown at once; for the rest a page tells how far the work has come. */
    private static final Duration AT_ONCE = Duration.ofMillis(900);

    private final Houses houses;
    private final Shelf shelf;
    private final Desk desk;
    private final VerdictBook verdicts;
    private final Reports reports;
    private final Screens screens;

    Rooms(Houses houses, Shelf shelf, Desk desk, VerdictBook verdicts, Reports reports, Screens screens) {
        this.houses = houses;
        this.shelf = shelf;
        this.desk = desk;
        this.verdicts = verdicts;
        this.reports = reports;
        this.screens = screens;
    }

    List<Route> routes() {
        return List.of(
                Route.open("/page.css", visit -> screens.style()),
                Route.open("/page.js", visit -> screens.script()),
                Route.open("/favicon.ico", visit -> Reply.nothing()),
                Route.read("/", this::home),
                Route.read("/audits/{n}", this::audit),
                Route.read("/audits/{n}/{n}/reports/{word}", this::report),
                Route.read("/audits/{n}/{n}/since/{n}/{n}", this::comparison),
                Route.read("/verdicts", visit -> verdictFile()),
                Route.read("/alive", visit -> Reply.nothing()),
                Route.change("/audits", this::take),
                Route.change("/sample", visit -> seen(visit, desk.take(List.of(Sample.file()), houseOf(visit)))),
                Route.change("/audits/{n}/house", this::inHouse),
                Route.change("/audits/{n}/{n}/verdicts", this::verdict),
                Route.change("/audits/{n}/close", this::close),
                Route.change("/stop", visit -> screens.stopped().last()));
    }

    /** The page for a new draft; with {@code ?edit=3.1} it holds the first draft of the third submission. */
    private Reply home(Visit visit) throws Refused {
        String edited = visit.field("edit");
        if (!edited.matches("\\d{1,9}\\.\\d{1,9}")) {
            return screens.home(Optional.empty());
        }
        int dot = edited.indexOf('.');
        int submission = Integer.parseInt(edited.substring(0, dot));
        int number = Integer.parseInt(edited.substring(dot + 1));
        return screens.home(Optional.of(draft(submission, number)));
    }

    private Reply audit(Visit visit) throws Refused, UnreadableInput, InterruptedException {
        Submission submission = shelf.get(visit.number(0));
        if (!submission.isFinishedWithin(AT_ONCE)) {
            return screens.working(submission);
        }
        if (submission.drafts().isEmpty()) {
            return screens.unread(submission.unread());
        }
        return screens.result(submission, verdicts.reviews(submission.drafts()));
    }

    private Reply report(Visit visit) throws Refused, UnreadableInput, InterruptedException {
        return reports.of(finished(visit), visit.parts().get(2), visit.number(1));
    }

    private Reply comparison(Visit visit) throws Refused, UnreadableInput {
        OpenDraft now = draft(visit.number(0), visit.number(1));
        OpenDraft before = draft(visit.number(2), visit.number(3));
        return reports.comparison(before, now, shelf.get(visit.number(0)).house());
    }

    private OpenDraft draft(int submission, int number) throws Refused {
        return shelf.get(submission).draft(number).orElseThrow(Rooms::noSuchDraft);
    }

    private static Refused noSuchDraft() {
        return new Refused(404, "There is no such draft here.");
    }

    private Submission finished(Visit visit) throws Refused, InterruptedException {
        Submission submission = shelf.get(visit.number(0));
        if (!submission.isFinishedWithin(AT_ONCE)) {
            throw new Refused(409, "The drafts are still being read. Try again in a moment.");
        }
        return submission;
    }

    private Reply verdictFile() throws UnreadableInput {
        return Reply.download(
                "verdicts.jsonl",
                "application/x-ndjson; charset=utf-8",
                verdicts.text().getBytes(UTF_8));
    }

    private Reply take(Visit visit) throws Refused, InterruptedException {
        List<Input> files = new ArrayList<>(visit.files());
        // Forms send the line ends of networks; the words are the same however they were sent.
        String text = visit.field("text").replace("\r\n", "\n");
        if (!text.isBlank()) {
            files.add(0, new Input(DraftName.ofPaste(visit.field("name"), text), text.getBytes(UTF_8)));
        }
        if (files.isEmpty()) {
            throw new Refused(422, "There is nothing to read yet. Paste an article, or choose a file.");
        }
        return seen(visit, desk.take(files, houseOf(visit)));
    }

    /** A script is told where the drafts are, or at once that none could be read; a form is sent there. */
    private Reply seen(Visit visit, Submission submission) throws InterruptedException {
        boolean isFinished = submission.isFinishedWithin(AT_ONCE);
        if (!visit.request().wantsJson()) {
            return Reply.seeOther(submission.path());
        }
        return isFinished && submission.drafts().isEmpty()
                ? screens.unread(submission.unread())
                : Reply.json(200, Map.of("at", submission.path()));
    }

    private Reply inHouse(Visit visit) throws Refused, InterruptedException {
        List<Input> files = finished(visit).drafts().stream()
                .map(OpenDraft::file)
                .distinct()
                .toList();
        if (files.isEmpty()) {
            throw noSuchDraft();
        }
        return seen(visit, desk.take(files, houseOf(visit)));
    }

    private String houseOf(Visit visit) throws Refused {
        String house = visit.fields().getOrDefault("house", houses.usual());
        if (!houses.has(house)) {
            throw new Refused(422, "There is no such house. Choose one of the list.");
        }
        return house;
    }

    private Reply verdict(Visit visit) throws Refused, UnreadableInput, IOException, InterruptedException {
        OpenDraft draft = finished(visit).draft(visit.number(1)).orElseThrow(Rooms::noSuchDraft);
        String words = verdicts.take(draft, visit.field("fingerprint"), visit.field("verdict"), visit.field("note"));
        return Reply.json(200, Map.of("words", words));
    }

    private Reply close(Visit visit) {
        shelf.drop(visit.number(0));
        return Reply.seeOther("/");
    }
}
