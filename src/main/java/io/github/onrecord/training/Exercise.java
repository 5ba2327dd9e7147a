package io.github.onrecord.training;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.onrecord.audit.Audit;
import io.github.onrecord.audit.RulePack;
import io.github.onrecord.training.Worksheet.Line;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A worksheet and its key. The same audits and the same wishes give the same exercise.
 *
 * <pre>{@code
 * Exercise exercise = Exercise.of(audits, pack, Curriculum.of(pack), new Exercise.Wishes(Level.ONE, 12, 1, Set.of()));
 * new WorksheetWorkbook(pack, curriculum).write(exercise.worksheet(), Paper.A4, out);
 * }</pre>
 *
 * @param worksheet for the trainee
 * @param key for the trainer
 * @param meanDifficulty of the items, in points
 * @param claims how many claims there were to choose from
 */
public record Exercise(Worksheet worksheet, AnswerKey key, double meanDifficulty, int claims) {
    // Without vowels and what looks alike, so that no version is a word or is misread.
    private static final String SIGNS = "BCDFGHJKLMNPQRSTVWXZ2345";
    private static final int LENGTH = 4;

    /**
     * What a trainer wants.
     *
     * @param level how much is asked
     * @param items how many claims; all if there are fewer
     * @param seed which version
     * @param focus source types and channels of which most items should be; empty for all kinds alike
     */
    public record Wishes(Level level, int items, long seed, Set<String> focus) {
        /** Copies the set. */
        public Wishes {
            focus = Set.copyOf(focus);
        }
    }

    /**
     * Makes an exercise.
     *
     * @throws IllegalArgumentException if there is no claim to ask about
     */
    public static Exercise of(List<Audit> audits, RulePack pack, Curriculum curriculum, Wishes wishes) {
        List<Item> pool = Item.of(audits, curriculum.difficulty(), wishes.level());
        if (pool.isEmpty()) {
            throw new IllegalArgumentException("no claim to ask about");
        }
        List<Item> items = choose(pool, curriculum, wishes);
        String version = version(items, wishes.level());
        List<Line> lines = new ArrayList<>();
        for (Item item : items) {
            int number = lines.size() + 1;
            String code = String.format(Locale.ROOT, "%s-%02d", version, number);
            lines.add(new Line(code, number, item.story(), item.paragraph(), item.words()));
        }
        Stories stories = new Stories(items);
        Worksheet worksheet = new Worksheet(
                version, wishes.level(), audits.stream().map(stories::of).toList(), lines);
        AnswerKey key = new KeyMaker(pack, curriculum).key(worksheet, items);
        double mean = items.stream()
                .mapToInt(item -> item.difficulty().points())
                .average()
                .orElse(0);
        return new Exercise(worksheet, key, mean, pool.size());
    }

    private static List<Item> choose(List<Item> pool, Curriculum curriculum, Wishes wishes) {
        double near = curriculum.difficulty().near();
        if (wishes.focus().isEmpty()) {
            return ItemChoice.of(pool, wishes.items(), wishes.seed(), near);
        }
        List<Item> fitting =
                pool.stream().filter(item -> item.fits(wishes.focus())).toList();
        List<Item> others =
                pool.stream().filter(item -> !item.fits(wishes.focus())).toList();
        int wanted = Math.min(wishes.items(), pool.size());
        int share = Math.min(fitting.size(), (int) Math.ceil(wanted * curriculum.focusShare()));
        share = Math.max(share, wanted - others.size());
        List<Item> chosen = new ArrayList<>(ItemChoice.of(fitting, share, wishes.seed(), near));
        chosen.addAll(ItemChoice.of(others, wanted - share, wishes.seed(), near));
        return pool.stream().filter(chosen::contains).toList();
    }

    /** A name for the items and the level that tells nothing of the answers. */
    private static String version(List<Item> items, Level level) {
        StringBuilder words = new StringBuilder(level.name());
        items.forEach(
                item -> words.append('\n').append(item.story()).append('\n').append(item.words()));
        byte[] hash = sha256(words.toString());
        StringBuilder version = new StringBuilder();
        for (int place = 0; place < LENGTH; place++) {
            version.append(SIGNS.charAt((hash[place] & 0xff) % SIGNS.length()));
        }
        return version.toString();
    }

    static byte[] sha256(String words) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(words.getBytes(UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
