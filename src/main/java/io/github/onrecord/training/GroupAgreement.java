package io.github.onrecord.training;

import io.github.onrecord.agreement.Ratings;
import io.github.onrecord.agreement.Scale;
import io.github.onrecord.training.AnswerKey.Answer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** Works out how far trainees agree with one another and with the key. */
final class GroupAgreement {
    private final AnswerKey key;
    private final Choices choices;
    private final Marker marker;
    private final List<TraineeMarks> trainees;

    GroupAgreement(AnswerKey key, Choices choices, Marker marker, List<TraineeMarks> trainees) {
        this.key = key;
        this.choices = choices;
        this.marker = marker;
        this.trainees = trainees;
    }

    /** Question by question: among all trainees, then each with the key. */
    List<Agreement> all() {
        List<Agreement> all = new ArrayList<>();
        for (Question question : key.level().questions()) {
            if (question.isMarked() && !key.to(question).isEmpty()) {
                among(question, all);
            }
        }
        return all;
    }

    private void among(Question question, List<Agreement> all) {
        Numbers numbers = new Numbers(question);
        List<List<OptionalDouble>> units = new ArrayList<>();
        List<Answer> answers = key.to(question);
        for (int place = 0; place < answers.size(); place++) {
            List<OptionalDouble> unit = new ArrayList<>();
            for (TraineeMarks trainee : trainees) {
                unit.add(numbers.of(trainee.to(question).get(place).words()));
            }
            unit.add(numbers.of(marker.words(question, answers.get(place).right())));
            units.add(unit);
        }
        Ratings withKey = Ratings.of(units);
        int people = trainees.size();
        if (people > 1) {
            Ratings among = Ratings.of(
                    units.stream().map(unit -> unit.subList(0, people)).toList());
            all.add(Agreement.alpha(question.header() + " Among trainees", among, question.scale()));
            if (question.scale() != Scale.INTERVAL) {
                all.add(Agreement.fleiss(question.header() + " Among trainees", among));
            }
        }
        for (int trainee = 0; trainee < people; trainee++) {
            String about = question.header() + " " + trainees.get(trainee).trainee() + " and the key";
            Ratings pair = withKey.pair(trainee, people);
            all.add(
                    question.scale() == Scale.INTERVAL
                            ? Agreement.alpha(about, pair, Scale.INTERVAL)
                            : Agreement.cohen(about, pair));
        }
    }

    /** Answers as numbers: a score is its own, a picked answer its place in the list, other words come after. */
    private final class Numbers {
        private final Question question;
        private final Map<String, Integer> places = new LinkedHashMap<>();

        Numbers(Question question) {
            this.question = question;
            choices.of(question).forEach(this::place);
        }

        OptionalDouble of(String words) {
            if (words.isEmpty()) {
                return OptionalDouble.empty();
            }
            if (question.scale() == Scale.INTERVAL) {
                OptionalInt number = Marker.number(words);
                return number.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(number.getAsInt());
            }
            return OptionalDouble.of(place(words));
        }

        private int place(String words) {
            return places.computeIfAbsent(Words.bare(words), first -> places.size());
        }
    }
}
