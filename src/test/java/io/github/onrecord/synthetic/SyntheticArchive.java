package io.github.onrecord.synthetic;

import io.github.onrecord.synthetic.Sentences.Practice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * An archive of invented articles, the same for the same seed, in which a few things are planted; {@code manifest.json}
 * beside it says which. Two thousand articles or twenty million: no more than one is held.
 *
 * <pre>{@code
 * java io.github.onrecord.synthetic.SyntheticArchive FOLDER ARTICLES SEED
 * }</pre>
 */
public final class SyntheticArchive {
    /** The first day, and how many months there are. */
    static final LocalDate BEGINNING = LocalDate.of(2022, 1, 1);

    static final int MONTHS = 36;

    /** From this month on the Evening Post names fewer of its sources. */
    static final int MONTH_OF_CHANGE = 20;

    /** From this month on the pages of the Vellin Courier have another template, with teasers inside the article. */
    static final int MONTH_OF_TEMPLATE = 14;

    private static final int FEWEST_WORDS = 350;
    private static final int MORE_WORDS = 300;

    private final Random random;
    private final Sentences sentences;
    private final int articles;

    private SyntheticArchive(int articles, long seed) {
        this.random = new Random(seed);
        this.sentences = new Sentences(random);
        this.articles = articles;
    }

    /** Makes an archive in a folder. */
    public static void main(String[] args) throws IOException {
        write(Path.of(args[0]), Integer.parseInt(args[1]), Long.parseLong(args[2]));
    }

    /**
     * Makes an archive in a folder, {@code folder/archive}, and its manifest beside that.
     *
     * @return what is planted
     */
    public static Manifest write(Path folder, int articles, long seed) throws IOException {
        Files.createDirectories(folder);
        SyntheticArchive archive = new SyntheticArchive(articles, seed);
        Manifest manifest = new Manifest();
        try (StoryFiles files = new StoryFiles(folder.resolve("archive"))) {
            archive.writeBackground(files);
            new Plants(archive, manifest).write(files);
            manifest.hostile(HostilePages.write(folder.resolve("archive").resolve("hostile")));
        }
        manifest.write(folder.resolve("manifest.json"));
        return manifest;
    }

    private void writeBackground(StoryFiles files) throws IOException {
        for (int id = 1; id <= articles; id++) {
            Outlet outlet = Outlet.ALL.get(id % Outlet.ALL.size());
            files.add(story(id, outlet, day(id)));
        }
    }

    /** Days go up with numbers, so that each month has its share. */
    private LocalDate day(int id) {
        long days = BEGINNING.plusMonths(MONTHS).toEpochDay() - BEGINNING.toEpochDay();
        return BEGINNING.plusDays((id - 1) * days / articles);
    }

    /** An article by the practice that its outlet has on that day. */
    Story story(int id, Outlet outlet, LocalDate day) {
        boolean careless = outlet.equals(Outlet.POST) && !day.isBefore(BEGINNING.plusMonths(MONTH_OF_CHANGE));
        int words = FEWEST_WORDS + random.nextInt(MORE_WORDS);
        return new Story(
                id,
                outlet,
                day,
                Words.one(Words.SECTIONS, random),
                headline(),
                sentences.paragraphs(words, careless ? Practice.CARELESS : Practice.USUAL));
    }

    String headline() {
        return Words.capital(Words.one(Words.SUBJECTS, random)) + " " + Words.one(Words.VERBS, random);
    }

    /** The text with so many of its sentences changed that it has the given share of runs of five words in common. */
    List<String> varied(List<String> paragraphs, double jaccard) {
        List<String> varied = new ArrayList<>(paragraphs);
        for (int at = varied.size() - 1; at >= 0 && Shingles.jaccard(paragraphs, varied) > jaccard; at--) {
            List<String> parts = new ArrayList<>(List.of(varied.get(at).split("(?<=[.”]) (?=[\\p{Lu}“])")));
            for (int i = parts.size() - 1; i >= 0 && Shingles.jaccard(paragraphs, varied) > jaccard; i--) {
                parts.set(i, sentences.sentence(Practice.USUAL));
                varied.set(at, String.join(" ", parts));
            }
        }
        return varied;
    }

    String statement() {
        return sentences.statement();
    }

    List<String> paragraphs(int words) {
        return sentences.paragraphs(words, Practice.USUAL);
    }

    int articles() {
        return articles;
    }
}
