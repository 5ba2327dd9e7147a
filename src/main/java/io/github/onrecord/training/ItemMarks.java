package io.github.onrecord.training;

import io.github.onrecord.training.AnswerKey.Answer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How a group did on one question of one item.
 *
 * @param answer what the key says
 * @param share of the credit that the group got, 0 to 1
 * @param discrimination how well it tells strong trainees from weak ones, -1 to 1: the correlation with the rest of the
 *     score; empty for fewer than {@value #FEWEST} trainees, or where all got the same
 * @param commonestWrong the wrong answer given most often
 * @param times how often it was given
 * @param blank how many gave none
 */
public record ItemMarks(
        Answer answer,
        double share,
        OptionalDouble discrimination,
        Optional<String> commonestWrong,
        int times,
        int blank) {
    /** With fewer trainees, chance alone decides. */
    static final int FEWEST = 5;

    static List<ItemMarks> of(List<TraineeMarks> trainees) {
        List<ItemMarks> items = new ArrayList<>();
        int count = trainees.isEmpty() ? 0 : trainees.get(0).given().size();
        for (int place = 0; place < count; place++) {
            items.add(of(trainees, place));
        }
        return items;
    }

    private static ItemMarks of(List<TraineeMarks> trainees, int place) {
        List<Given> given =
                trainees.stream().map(trainee -> trainee.given().get(place)).toList();
        Map<String, Long> wrong = given.stream()
                .filter(Given::isWrong)
                .collect(Collectors.groupingBy(Given::words, TreeMap::new, Collectors.counting()));
        Optional<Map.Entry<String, Long>> commonest = wrong.entrySet().stream()
                .max(Map.Entry.<String, Long>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())));
        return new ItemMarks(
                given.get(0).answer(),
                TraineeMarks.score(given),
                discrimination(trainees, given),
                commonest.map(Map.Entry::getKey),
                commonest.map(entry -> entry.getValue().intValue()).orElse(0),
                (int) given.stream().filter(Given::isBlank).count());
    }

    private static OptionalDouble discrimination(List<TraineeMarks> trainees, List<Given> given) {
        if (trainees.size() < FEWEST) {
            return OptionalDouble.empty();
        }
        double[] here = given.stream().mapToDouble(Given::credit).toArray();
        double[] rest = new double[here.length];
        for (int i = 0; i < here.length; i++) {
            rest[i] = trainees.get(i).points() - here[i];
        }
        return correlation(here, rest);
    }

    private static OptionalDouble correlation(double[] left, double[] right) {
        double meanLeft = java.util.Arrays.stream(left).average().orElse(0);
        double meanRight = java.util.Arrays.stream(right).average().orElse(0);
        double both = 0;
        double ofLeft = 0;
        double ofRight = 0;
        for (int i = 0; i < left.length; i++) {
            both += (left[i] - meanLeft) * (right[i] - meanRight);
            ofLeft += (left[i] - meanLeft) * (left[i] - meanLeft);
            ofRight += (right[i] - meanRight) * (right[i] - meanRight);
        }
        double spread = Math.sqrt(ofLeft * ofRight);
        return spread < 1e-9 ? OptionalDouble.empty() : OptionalDouble.of(both / spread);
    }
}
