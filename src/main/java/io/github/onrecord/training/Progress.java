package io.github.onrecord.training;

import io.github.onrecord.agreement.Bootstrap;
import io.github.onrecord.agreement.Bootstrap.Interval;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What those who were there both times got before and after.
 *
 * @param pairs by name, in the order of the marks after
 */
public record Progress(List<Pair> pairs) {
    private static final Bootstrap BOOTSTRAP = new Bootstrap(2011, 1000);

    /** Copies the list. */
    public Progress {
        pairs = List.copyOf(pairs);
    }

    /** One trainee, before and after. */
    public record Pair(TraineeMarks before, TraineeMarks after) {
        /** After less before, -1 to 1. */
        public double change() {
            return after.score() - before.score();
        }
    }

    /** Pairs people by name, in whatever case. */
    static Progress of(List<TraineeMarks> before, List<TraineeMarks> after) {
        List<Pair> pairs = new ArrayList<>();
        for (TraineeMarks now : after) {
            before.stream()
                    .filter(then -> Words.same(then.trainee(), now.trainee()))
                    .findFirst()
                    .ifPresent(then -> pairs.add(new Pair(then, now)));
        }
        return new Progress(pairs);
    }

    /** The mean change, -1 to 1; empty where nobody was there both times. */
    public OptionalDouble meanChange() {
        return pairs.stream().mapToDouble(Pair::change).average();
    }

    /** Where the mean change would lie for 95 % of groups of such trainees. */
    public Optional<Interval> interval() {
        return BOOTSTRAP.interval(
                pairs.size(),
                places -> places.stream()
                        .mapToDouble(place -> pairs.get(place).change())
                        .average());
    }

    /** The share of credit on one question, all trainees together. */
    static OptionalDouble share(List<TraineeMarks> trainees, Question question) {
        List<Given> given = trainees.stream()
                .flatMap(trainee -> trainee.to(question).stream())
                .toList();
        return given.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(TraineeMarks.score(given));
    }
}
