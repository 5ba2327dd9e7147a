package io.github.onrecord.training;

import java.util.List;
import java.util.Optional;

/**
 * What counts as right, why, and what to teach.
 *
 * @param version the worksheet that it belongs to
 * @param level the level of that worksheet
 * @param answers by item, and within an item in the order of the questions
 */
public record AnswerKey(String version, Level level, List<Answer> answers) {
    /** Copies the list. */
    public AnswerKey {
        answers = List.copyOf(answers);
    }

    /**
     * The answer to one question about one item.
     *
     * @param code version and number of the item: "K7QD-03"
     * @param words the claim
     * @param question what is asked
     * @param tool OnRecord's reading
     * @param toolAccepts what OnRecord accepts beside it
     * @param trainer the trainer's answer; where it is given it stands in place of the tool's
     * @param trainerAccepts what the trainer accepts beside either
     * @param why what on the page shows it
     * @param rule the rule behind it
     * @param standard the published standard behind it
     * @param note what to teach
     * @param difficulty how hard the item is, with reasons
     */
    public record Answer(
            String code,
            String words,
            Question question,
            String tool,
            List<String> toolAccepts,
            Optional<String> trainer,
            List<String> trainerAccepts,
            String why,
            String rule,
            String standard,
            String note,
            String difficulty) {
        /** Copies the lists. */
        public Answer {
            toolAccepts = List.copyOf(toolAccepts);
            trainerAccepts = List.copyOf(trainerAccepts);
        }

        /** The answer that counts. */
        public String right() {
            return trainer.orElse(tool);
        }

        /** Whether the answer that counts is the trainer's. */
        public boolean isTrainers() {
            return trainer.isPresent();
        }

        /** What counts beside it. A trainer's own answer puts aside all that the tool accepts. */
        public List<String> accepted() {
            return trainer.isPresent()
                    ? trainerAccepts
                    : java.util.stream.Stream.concat(toolAccepts.stream(), trainerAccepts.stream())
                            .distinct()
                            .toList();
        }

        /** The item's number, from 1. */
        public int number() {
            return Integer.parseInt(code.substring(code.lastIndexOf('-') + 1));
        }
    }

    /** Whether a trainer has written anything into it. */
    public boolean hasTrainersAnswers() {
        return answers.stream()
                .anyMatch(answer ->
                        answer.isTrainers() || !answer.trainerAccepts().isEmpty());
    }

    /** The answers to one question, by item. */
    List<Answer> to(Question question) {
        return answers.stream().filter(answer -> answer.question() == question).toList();
    }

    /** Those that are counted. */
    List<Answer> marked() {
        return answers.stream().filter(answer -> answer.question().isMarked()).toList();
    }
}
