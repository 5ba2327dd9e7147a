package io.github.onrecord.synthetic;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What is planted among the background: copies, wire copy and circles of credit. Numbers go on after the background. */
final class Plants {
    private static final double[] SIMILARITIES = {0.60, 0.80, 0.95};
    private static final int PAIRS_OF_EACH = 4;
    private static final int WIRE_STORIES = 4;
    private static final List<String> AGENCIES = List.of("AP", "Reuters", "AFP", "PTI");

    private final SyntheticArchive archive;
    private final Manifest manifest;
    private int next;

    Plants(SyntheticArchive archive, Manifest manifest) {
        this.archive = archive;
        this.manifest = manifest;
        this.next = archive.articles() + 1;
    }

    void write(StoryFiles files) throws IOException {
        for (double similarity : SIMILARITIES) {
            for (int i = 0; i < PAIRS_OF_EACH; i++) {
                writePair(files, similarity, i);
            }
        }
        for (int i = 0; i < WIRE_STORIES; i++) {
            writeWireStory(files, i);
        }
        writeCircle(files, List.of(Outlet.OBSERVER, Outlet.COURIER), 3);
        writeCircle(files, List.of(Outlet.POST, Outlet.HERALD, Outlet.GAZETTE), 9);
        writeCircle(files, List.of(Outlet.TIMES, Outlet.OBSERVER, Outlet.HERALD, Outlet.COURIER), 15);
        manifest.changes(
                Outlet.POST.name(),
                month(SyntheticArchive.MONTH_OF_CHANGE),
                Outlet.COURIER.name(),
                month(SyntheticArchive.MONTH_OF_TEMPLATE));
    }

    private static String month(int number) {
        return SyntheticArchive.BEGINNING.plusMonths(number).toString().substring(0, "2022-01".length());
    }

    /** A story and a later one of another outlet that has most of its words. */
    private void writePair(StoryFiles files, double similarity, int number) throws IOException {
        LocalDate day = SyntheticArchive.BEGINNING.plusDays(40L + 90L * number);
        Outlet first = Outlet.ALL.get(number % Outlet.ALL.size());
        Outlet second = Outlet.ALL.get((number + 3) % Outlet.ALL.size());
        Story original = archive.story(next++, first, day);
        Story copy =
                archive.story(next++, second, day.plusDays(1)).with(archive.varied(original.paragraphs(), similarity));
        files.add(original);
        files.add(copy);
        manifest.pair(original, copy, similarity, Shingles.jaccard(original.paragraphs(), copy.paragraphs()));
    }

    /** A story of an agency in four outlets: whole, under its dateline, with a credit at its end, and shortened. */
    private void writeWireStory(StoryFiles files, int number) throws IOException {
        String agency = AGENCIES.get(number % AGENCIES.size());
        LocalDate day = SyntheticArchive.BEGINNING.plusDays(200L + 30L * number);
        List<String> text = archive.paragraphs(400);
        List<Story> printed = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            Story story = archive.story(next++, Outlet.ALL.get((number + i) % Outlet.ALL.size()), day.plusDays(i / 2));
            printed.add(story.with(
                    switch (i) {
                        case 0, 1 -> withDateline(text, agency);
                        case 2 -> withCredit(text, "(" + agency + ")");
                        default -> withDateline(text.subList(0, text.size() - 1), agency);
                    }));
        }
        for (Story story : printed) {
            files.add(story);
        }
        manifest.wire(agency, printed);
    }

    private static List<String> withDateline(List<String> text, String agency) {
        List<String> dated = new ArrayList<>(text);
        dated.set(0, "VELLIN (" + agency + ") - " + text.get(0));
        return dated;
    }

    private static List<String> withCredit(List<String> text, String credit) {
        List<String> credited = new ArrayList<>(text);
        credited.add(credit);
        return credited;
    }

    /** Each outlet credits the next with one and the same statement, and the last the first. */
    private void writeCircle(StoryFiles files, List<Outlet> outlets, int month) throws IOException {
        String statement = archive.statement();
        LocalDate day = SyntheticArchive.BEGINNING.plusMonths(month).plusDays(4);
        List<Story> circle = new ArrayList<>();
        for (int i = 0; i < outlets.size(); i++) {
            Outlet credited = outlets.get((i + 1) % outlets.size());
            Story story = archive.story(next++, outlets.get(i), day.plusDays(i));
            List<String> text = new ArrayList<>(story.paragraphs());
            text.add(1, Words.capital(statement) + ", the " + credited.name() + " reported.");
            circle.add(story.with(text));
        }
        for (Story story : circle) {
            files.add(story);
        }
        manifest.circle(statement, circle);
    }
}
