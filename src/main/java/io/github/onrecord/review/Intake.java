package io.github.onrecord.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Takes what reviewers wrote into workbooks into the verdicts of one folder. A verdict on a claim that was edited since
 * is moved to its new words; one that no row is about stays as it is.
 *
 * @param verdicts all verdicts afterwards, in the order of the file
 * @param added how many are new
 * @param changed how many say something else than before
 * @param unchanged how many were known
 * @param faults rows that could not be taken in, a sentence each
 */
public record Intake(List<Verdict> verdicts, int added, int changed, int unchanged, List<String> faults) {
    /** Copies the lists. */
    public Intake {
        verdicts = List.copyOf(verdicts);
        faults = List.copyOf(faults);
    }

    /**
     * Takes in rows.
     *
     * @param stored the verdicts of the folder so far
     * @param rows the rows of each draft, by its name in the folder
     * @param reviewer whose verdicts they are where a row does not say
     */
    public static Intake of(List<Verdict> stored, Map<String, List<ReviewedRow>> rows, String reviewer) {
        IntakeCount count = new IntakeCount();
        Map<String, List<Verdict>> byArticle = new TreeMap<>();
        stored.forEach(verdict -> byArticle
                .computeIfAbsent(verdict.article(), first -> new ArrayList<>())
                .add(verdict));
        rows.forEach((article, ofArticle) -> byArticle.merge(
                article,
                taken(article, byArticle.getOrDefault(article, List.of()), ofArticle, reviewer, count),
                (before, after) -> after));
        return new Intake(
                byArticle.values().stream().flatMap(List::stream).toList(),
                count.added(),
                count.changed(),
                count.unchanged(),
                count.faults());
    }

    private static List<Verdict> taken(
            String article, List<Verdict> stored, List<ReviewedRow> rows, String reviewer, IntakeCount count) {
        List<Verdict> taken = new ArrayList<>();
        for (boolean ofClaims : List.of(true, false)) {
            List<Verdict> before = stored.stream()
                    .filter(verdict -> verdict.trace().rule().isEmpty() == ofClaims)
                    .toList();
            Map<String, List<ReviewedRow>> current = rows.stream()
                    .filter(row -> row.trace().rule().isEmpty() == ofClaims)
                    .sorted(Comparator.comparingInt(ReviewedRow::start))
                    .collect(Collectors.groupingBy(
                            row -> row.trace().fingerprint(), LinkedHashMap::new, Collectors.toList()));
            taken.addAll(ofKind(article, before, current, reviewer, count));
        }
        return taken;
    }

    /** Those that no row is about keep their place behind the one before them. */
    private static List<Verdict> ofKind(
            String article,
            List<Verdict> stored,
            Map<String, List<ReviewedRow>> rows,
            String reviewer,
            IntakeCount count) {
        Map<Trace, List<Verdict>> given =
                stored.stream().collect(Collectors.groupingBy(Verdict::trace, LinkedHashMap::new, Collectors.toList()));
        List<Trace> before = List.copyOf(given.keySet());
        List<List<ReviewedRow>> current = List.copyOf(rows.values());
        Matching matching = Matching.of(
                before, current.stream().map(same -> same.get(0).trace()).toList(), Matching.Sources.SAME);
        Map<Integer, List<Verdict>> placed = new TreeMap<>();
        int place = -1;
        for (int i = 0; i < before.size(); i++) {
            place = matching.after(i).orElse(place);
            if (matching.after(i).isEmpty()) {
                placed.computeIfAbsent(place, first -> new ArrayList<>())
                        .addAll(given.getOrDefault(before.get(i), List.of()));
            }
        }
        List<Verdict> all = new ArrayList<>(placed.getOrDefault(-1, List.of()));
        for (int j = 0; j < current.size(); j++) {
            List<Verdict> known = matching.before(j).isPresent()
                    ? given.getOrDefault(before.get(matching.before(j).getAsInt()), List.of())
                    : List.of();
            all.addAll(new IntakeOfRows(article, known, reviewer, count).taken(current.get(j)));
            all.addAll(placed.getOrDefault(j, List.of()));
        }
        return all;
    }

    /** How many verdicts were taken in. */
    public int taken() {
        return added + changed + unchanged;
    }

    /** What reviewers differ about: for each claim or finding all verdicts, in the order of the file. */
    public static List<Opinion> disputes(List<Verdict> verdicts) {
        Map<String, List<Verdict>> given = verdicts.stream()
                .collect(Collectors.groupingBy(
                        verdict -> verdict.article() + "\n" + verdict.trace(),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return given.values().stream()
                .map(same -> new Opinion(same, false))
                .filter(Opinion::isDisputed)
                .toList();
    }

    /** The verdict of one reviewer, if there is one. */
    static Optional<Verdict> by(String reviewer, List<Verdict> verdicts) {
        return verdicts.stream()
                .filter(verdict -> verdict.reviewer().equals(reviewer))
                .findFirst();
    }
}
